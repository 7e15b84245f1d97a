<?php
/**
 * The shortcode [jalon], for the classic editor and for text blocks.
 *
 * @package Jalon
 */

defined( 'ABSPATH' ) || exit;

/**
 * Reads [jalon lang="fr" accent="#a03060"] into an element.
 */
class Jalon_Shortcode {

	/**
	 * Registers the shortcode.
	 */
	public static function register() {
		add_shortcode( 'jalon', array( __CLASS__, 'render' ) );
	}

	/**
	 * The element.
	 *
	 * @param mixed $attributes What WordPress has parsed; an empty text if there is nothing.
	 * @return string
	 */
	public static function render( $attributes ) {
		$values = self::repair( is_array( $attributes ) ? $attributes : array() );
		// A bracket would end the shortcode, so that it is written as an entity.
		return Jalon_Element::render(
			array_map(
				static function ( $value ) {
					return html_entity_decode( (string) $value, ENT_QUOTES, 'UTF-8' );
				},
				$values
			)
		);
	}

	/**
	 * Attributes between the quotes of a word processor, which WordPress takes for words.
	 *
	 * @param array<int|string, string> $attributes What WordPress has parsed.
	 * @return array<int|string, string>
	 */
	private static function repair( array $attributes ) {
		$words = array_filter( $attributes, 'is_int', ARRAY_FILTER_USE_KEY );
		$named = array_diff_key( $attributes, $words );
		$text  = html_entity_decode( implode( ' ', $words ), ENT_QUOTES, 'UTF-8' );
		preg_match_all( '/([\w-]+)=[“”„«»″"\'‘’]\s*(.*?)\s*[“”«»″"\'‘’](?=\s|$)/u', $text, $found, PREG_SET_ORDER );
		foreach ( $found as list( , $name, $value ) ) {
			$named[ strtolower( $name ) ] = $value;
		}
		return $named;
	}
}
