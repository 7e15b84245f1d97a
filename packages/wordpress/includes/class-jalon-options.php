<?php
/**
 * The options of the element: what a block, a shortcode and the settings page can set.
 *
 * @package Jalon
 */

defined( 'ABSPATH' ) || exit;

/**
 * The list of the options. Each has a type, which says how its value is read (see
 * Jalon_Sanitizer), a label, a group and, where they serve, a help, choices and a limit.
 */
class Jalon_Options {

	/**
	 * The options that are custom properties of the element, not attributes.
	 *
	 * @var string[]
	 */
	const PROPERTIES = array( 'radius', 'font', 'font-size', 'sticky-top', 'min-height' );

	/**
	 * The options that the settings page leaves to each block.
	 *
	 * @var string[]
	 */
	const OF_A_BLOCK = array( 'mode', 'lang', 'sections', 'storage-key', 'heading-level', 'min-height' );

	/**
	 * The labels of the groups, by name.
	 *
	 * @return array<string, string>
	 */
	public static function groups() {
		return array(
			'host'       => __( 'You', 'jalon' ),
			'appearance' => __( 'Appearance', 'jalon' ),
			'content'    => __( 'What is offered', 'jalon' ),
			'rates'      => __( 'Audit prices', 'jalon' ),
			'other'      => __( 'Other settings', 'jalon' ),
		);
	}

	/**
	 * The options by name.
	 *
	 * @return array<string, array<string, mixed>>
	 */
	public static function all() {
		return self::of_the_host() + Jalon_Appearance::options() + self::of_the_content() + self::others();
	}

	/**
	 * The options that the settings page has: those that are the same on every page.
	 *
	 * @return array<string, array<string, mixed>>
	 */
	public static function shared() {
		return array_diff_key( self::all(), array_flip( self::OF_A_BLOCK ) );
	}

	/**
	 * What speaks for the host.
	 *
	 * @return array<string, array<string, mixed>>
	 */
	private static function of_the_host() {
		return array(
			'host-name'   => array(
				'type'  => 'text',
				'max'   => 80,
				'group' => 'host',
				'label' => __( 'Your name', 'jalon' ),
				'help'  => __( 'Shown at the foot of the block and in the call to action.', 'jalon' ),
			),
			'logo-url'    => array(
				'type'  => 'image',
				'group' => 'host',
				'label' => __( 'Logo', 'jalon' ),
				'help'  => __( 'The address of an image, shown at the top of the block and in the report.', 'jalon' ),
			),
			'privacy-url' => array(
				'type'  => 'url',
				'group' => 'host',
				'label' => __( 'Privacy page', 'jalon' ),
				'help'  => __( 'A link at the foot of the block. If empty: the privacy page of your site.', 'jalon' ),
			),
			'cta-label'   => array(
				'type'  => 'text',
				'max'   => 60,
				'group' => 'host',
				'label' => __( 'Text of the call to action', 'jalon' ),
				'help'  => __( 'Such as “Book an appointment”.', 'jalon' ),
			),
			'cta-url'     => array(
				'type'  => 'link',
				'group' => 'host',
				'label' => __( 'Address of the call to action', 'jalon' ),
				'help'  => __( 'A page, an e-mail address or a telephone number. Except by telephone, visitors can attach their summary by ticking a box.', 'jalon' ),
			),
			'cta-file'    => array(
				'type'    => 'choice',
				'group'   => 'host',
				'label'   => __( 'The visitor’s whole file', 'jalon' ),
				'help'    => __( 'The call to action can also offer it, once the visitor has seen what goes and agreed, each time anew. It needs the address of the call to action.', 'jalon' ),
				'choices' => array(
					''           => __( 'By default', 'jalon' ),
					'off'        => __( 'Not asked for', 'jalon' ),
					'event'      => __( 'Taken by a script of your site', 'jalon' ),
					'attachment' => __( 'Attached to a message by the visitor', 'jalon' ),
				),
			),
			'tips'        => array(
				'type'  => 'tips',
				'group' => 'host',
				'label' => __( 'Your word on an indicator', 'jalon' ),
				'help'  => __( 'A line for each indicator: its number, your advice and, if you like, an address and the text of its link, separated by vertical bars. For instance: 11 Start from our assessment template. | /template | Open it', 'jalon' ),
			),
		);
	}

	/**
	 * What it offers, and at which prices.
	 *
	 * @return array<string, array<string, mixed>>
	 */
	private static function of_the_content() {
		return array(
			'sections'     => array(
				'type'    => 'choices',
				'group'   => 'content',
				'label'   => __( 'What is offered', 'jalon' ),
				'choices' => array(
					'diagnostic' => __( 'The self-assessment and its summary', 'jalon' ),
					'estimate'   => __( 'Length, cost and calendar', 'jalon' ),
					'quotes'     => __( 'Requesting and comparing quotes', 'jalon' ),
				),
			),
			'lang'         => array(
				'type'    => 'choice',
				'group'   => 'content',
				'label'   => __( 'Starting language', 'jalon' ),
				'choices' => array(
					''   => __( 'Your page’s', 'jalon' ),
					'fr' => 'Français',
					'en' => 'English',
				),
			),
			'day-rates'    => array(
				'type'  => 'rates',
				'group' => 'rates',
				'label' => __( 'Audit day rate', 'jalon' ),
				'help'  => __( 'Low, usual and high, in euros excluding VAT: 900 1250 1650. They replace the published prices.', 'jalon' ),
			),
			'rates-source' => array(
				'type'  => 'text',
				'max'   => 200,
				'group' => 'rates',
				'label' => __( 'Where these rates come from', 'jalon' ),
			),
		);
	}

	/**
	 * What few need.
	 *
	 * @return array<string, array<string, mixed>>
	 */
	private static function others() {
		return array(
			'mode'          => array(
				'type'    => 'choice',
				'group'   => 'other',
				'label'   => __( 'How it is shown', 'jalon' ),
				'help'    => __( 'In a frame if your site forbids WebAssembly.', 'jalon' ),
				'choices' => array(
					''      => __( 'In the page', 'jalon' ),
					'frame' => __( 'In a frame', 'jalon' ),
				),
			),
			'storage-key'   => array(
				'type'  => 'key',
				'group' => 'other',
				'label' => __( 'Name of the saved work', 'jalon' ),
				'help'  => __( 'Blocks of the same name share the same work, with all of a visitor’s files. Do not change it later: visitors would lose sight of theirs.', 'jalon' ),
			),
			'heading-level' => array(
				'type'    => 'choice',
				'group'   => 'other',
				'label'   => __( 'Level of the block’s heading', 'jalon' ),
				'choices' => array(
					''  => __( 'By default', 'jalon' ),
					'1' => '1',
					'2' => '2',
					'3' => '3',
					'4' => '4',
				),
			),
			'history'       => array(
				'type'    => 'choice',
				'group'   => 'other',
				'label'   => __( 'The browser’s back button', 'jalon' ),
				'choices' => array(
					''    => __( 'By default', 'jalon' ),
					'off' => __( 'Leaves the page', 'jalon' ),
					'on'  => __( 'Goes back within the block', 'jalon' ),
				),
			),
		);
	}
}
