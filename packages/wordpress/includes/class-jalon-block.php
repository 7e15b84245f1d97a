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
		wp_register_script( 'jalon-addresses', plugins_url( 'block/addresses.js', JALON_FILE ), array(), JALON_VERSION, true );
		wp_register_script(
			'jalon-block-editor',
			plugins_url( 'block/editor.js', JALON_FILE ),
			array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-element', 'jalon-addresses', Jalon_Element::SCRIPT ),
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
				'options'    => array_map( array( __CLASS__, 'for_script' ), Jalon_Options::all() ),
				'properties' => Jalon_Options::PROPERTIES,
				'choose'     => __( 'Choose an image', 'jalon' ),
				'wrong'      => __( 'This cannot be used, and the page leaves it out.', 'jalon' ),
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
		return Jalon_Element::render( $values, get_block_wrapper_attributes() );
	}

	/**
	 * An option with its choices in order, which names that are numbers would change, and what
	 * a value looks like.
	 *
	 * @param array<string, mixed> $option The option.
	 * @return array<string, mixed>
	 */
	private static function for_script( array $option ) {
		if ( isset( Jalon_Sanitizer::PATTERNS[ $option['type'] ] ) ) {
			$option['pattern'] = Jalon_Sanitizer::PATTERNS[ $option['type'] ];
		}
		if ( isset( $option['choices'] ) ) {
			$option['choices'] = array_map( null, array_map( 'strval', array_keys( $option['choices'] ) ), array_values( $option['choices'] ) );
		}
		return $option;
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
