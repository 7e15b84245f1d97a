<?php
/**
 * The block, which PHP renders: nothing of it is HTML in the post, so that WordPress has
 * nothing to remove, whoever writes it.
 *
 * @package Jalon
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the block, with an attribute for each option.
 */
class Jalon_Block {

	/**
	 * Registers the block, and gives its editor the options.
	 */
	public static function register() {
		wp_register_script(
			'jalon-block-editor',
			plugins_url( 'block/editor.js', JALON_FILE ),
			array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', Jalon_Element::SCRIPT ),
			JALON_VERSION,
			true
		);
		wp_localize_script(
			'jalon-block-editor',
			'jalonBlock',
			array(
				'base'       => Jalon_Element::base(),
				'defaults'   => Jalon_Element::defaults(),
				'groups'     => Jalon_Options::groups(),
				'options'    => Jalon_Options::all(),
				'properties' => Jalon_Options::PROPERTIES,
				'choose'     => __( 'Choose an image', 'jalon' ),
				'settings'   => __( 'What is the same on every page is under Settings, Jalon.', 'jalon' ),
			)
		);
		$attributes = array();
		foreach ( array_keys( Jalon_Options::all() ) as $name ) {
			$attributes[ self::attribute( $name ) ] = array(
				'type'    => 'string',
				'default' => '',
			);
		}
		register_block_type(
			dirname( JALON_FILE ) . '/block',
			array(
				'attributes'      => $attributes,
				'render_callback' => array( __CLASS__, 'render' ),
			)
		);
	}

	/**
	 * The element of a block.
	 *
	 * @param array<string, string> $attributes The attributes of the block.
	 * @return string
	 */
	public static function render( $attributes ) {
		$values = array();
		foreach ( array_keys( Jalon_Options::all() ) as $name ) {
			$values[ $name ] = isset( $attributes[ self::attribute( $name ) ] ) ? $attributes[ self::attribute( $name ) ] : '';
		}
		// The wrapper's style is left out: the element has one of its own.
		$wrapper = preg_replace( '/\s*style="[^"]*"/', '', get_block_wrapper_attributes() );
		return Jalon_Element::render( $values, $wrapper );
	}

	/**
	 * The name of a block's attribute for an option: hostName for host-name.
	 *
	 * @param string $name The name of the option.
	 * @return string
	 */
	private static function attribute( $name ) {
		return lcfirst( str_replace( '-', '', ucwords( $name, '-' ) ) );
	}
}
