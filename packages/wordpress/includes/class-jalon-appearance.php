<?php
/**
 * The options for how the element looks.
 *
 * @package Jalon
 */

defined( 'ABSPATH' ) || exit;

/**
 * A part of the list in Jalon_Options.
 */
class Jalon_Appearance {

	/**
	 * How it looks.
	 *
	 * @return array<string, array<string, mixed>>
	 */
	public static function options() {
		return array(
			'accent'     => array(
				'type'  => 'colour',
				'group' => 'appearance',
				'label' => __( 'Colour', 'jalon' ),
				'help'  => __( 'That of your buttons, such as #a03060. If it is hard to read, it is lightened or darkened just enough.', 'jalon' ),
			),
			'background' => array(
				'type'  => 'colour',
				'group' => 'appearance',
				'label' => __( 'Background', 'jalon' ),
				'help'  => __( 'Such as #ffffff, light or dark enough to read on.', 'jalon' ),
			),
			'theme'      => array(
				'type'    => 'choice',
				'group'   => 'appearance',
				'label'   => __( 'Light or dark', 'jalon' ),
				'choices' => array(
					''      => __( 'By default', 'jalon' ),
					'auto'  => __( 'Automatic', 'jalon' ),
					'light' => __( 'Light', 'jalon' ),
					'dark'  => __( 'Dark', 'jalon' ),
				),
			),
			'radius'     => array(
				'type'  => 'length',
				'group' => 'appearance',
				'label' => __( 'Rounded corners', 'jalon' ),
				'help'  => __( 'Such as 4px; 0 for square corners.', 'jalon' ),
			),
			'font'       => array(
				'type'  => 'font',
				'group' => 'appearance',
				'label' => __( 'Font', 'jalon' ),
				'help'  => __( 'Your theme’s by default.', 'jalon' ),
			),
			'font-size'  => array(
				'type'  => 'length',
				'group' => 'appearance',
				'label' => __( 'Text size', 'jalon' ),
				'help'  => __( 'By default, what the visitor chose in the browser.', 'jalon' ),
			),
			'sticky-top' => array(
				'type'  => 'length',
				'group' => 'appearance',
				'label' => __( 'Height of your menu, if it stays at the top of the screen', 'jalon' ),
				'help'  => __( 'Such as 64px. The admin bar is taken into account by itself.', 'jalon' ),
			),
			'min-height' => array(
				'type'  => 'length',
				'group' => 'appearance',
				'label' => __( 'Minimum height', 'jalon' ),
				'help'  => __( 'Reserved while it loads. One screen by default.', 'jalon' ),
			),
		);
	}
}
