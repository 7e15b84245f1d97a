<?php
/**
 * Reads the values of options, from a block, a shortcode, an address or a form.
 *
 * @package Jalon
 */

defined( 'ABSPATH' ) || exit;

/**
 * Turns what somebody wrote into a valid value, or into an empty one.
 */
class Jalon_Sanitizer {

	/**
	 * What a value of these types looks like, as a regular expression that JavaScript reads,
	 * too. A number alone is a length in pixels.
	 *
	 * @var array<string, string>
	 */
	const PATTERNS = array(
		'length' => '^(\d{1,4}(\.\d+)?(px|r?em|ch|%|[dsl]?v(h|w|min|max))?|calc\([\w\s.+*\/()%\-]+\))$',
		'font'   => '^[\w\s,\'"\-]{1,200}$',
		'rates'  => '^\d+([.,]\d{1,2})?(\s+\d+([.,]\d{1,2})?){2}$',
		'key'    => '^[\w.\-]{1,40}$',
	);

	/**
	 * The valid values among these; others and unknown names are left out.
	 *
	 * @param mixed                               $values  Values by the name of an option.
	 * @param array<string, array<string, mixed>> $options The options to read.
	 * @return array<string, string>
	 */
	public static function values( $values, array $options ) {
		$valid = array();
		foreach ( $options as $name => $option ) {
			$value = is_array( $values ) && isset( $values[ $name ] ) ? $values[ $name ] : '';
			$value = self::value( is_array( $value ) ? implode( ' ', array_filter( $value, 'is_scalar' ) ) : $value, $option );
			if ( '' !== $value ) {
				$valid[ $name ] = $value;
			}
		}
		return $valid;
	}

	/**
	 * The value of an option; empty if it is not valid.
	 *
	 * @param mixed                $value  What was written.
	 * @param array<string, mixed> $option The option, as in Jalon_Options.
	 * @return string
	 */
	public static function value( $value, array $option ) {
		$value = is_scalar( $value ) ? trim( (string) $value ) : '';
		switch ( $option['type'] ) {
			case 'choice':
				return isset( $option['choices'][ $value ] ) ? $value : '';
			case 'choices':
				$chosen = array_intersect( array_keys( $option['choices'] ), preg_split( '/\s+/', $value ) );
				return count( $chosen ) < count( $option['choices'] ) ? implode( ' ', $chosen ) : '';
			case 'colour':
				return (string) sanitize_hex_color( $value );
			case 'image':
			case 'url':
				return self::url( $value, array( 'http', 'https' ) );
			case 'link':
				return self::url( $value, array( 'http', 'https', 'mailto', 'tel' ) );
			case 'length':
				return preg_replace( '/^[\d.]+$/', '$0px', self::matching( $value, 'length' ) );
			case 'rates':
				return preg_replace( '/\s+/', ' ', self::matching( $value, 'rates' ) );
			case 'font':
			case 'key':
				return self::matching( $value, $option['type'] );
			case 'tips':
				return Jalon_Tips::json( $value );
			default:
				return mb_substr( sanitize_text_field( $value ), 0, $option['max'] );
		}
	}

	/**
	 * An address with one of these schemes, or a path from the root of the site. The scheme
	 * that people leave out is added.
	 *
	 * @param string   $value   What was written.
	 * @param string[] $schemes The schemes.
	 * @return string
	 */
	public static function url( $value, array $schemes ) {
		if ( preg_match( '/^[\w-]+(\/[\w.-]+)*\.(html?|php|aspx?|pdf|docx?|odt|xlsx?|ods|svg|png|jpe?g|webp|gif)([?#].*)?$/i', $value ) ) {
			$value = "/$value";
		} elseif ( preg_match( '/^[^\s:\/@]+@[^\s\/]+\.\w+$/', $value ) ) {
			$value = "mailto:$value";
		} elseif ( preg_match( '/^\+?[\d\s.()-]{6,}$/', $value ) ) {
			$value = 'tel:' . preg_replace( '/[^\d+]/', '', $value );
		} elseif ( preg_match( '/^[\w-]+(\.[\w-]+)+(\/|$)/', $value ) ) {
			$value = "https://$value";
		}
		// Neither a word nor the address of another site without its scheme.
		return preg_match( '/^(\/(?!\/)|[a-z]+:)/i', $value ) ? esc_url_raw( $value, $schemes ) : '';
	}

	/**
	 * The value if it looks like one of this type.
	 *
	 * @param string $value What was written.
	 * @param string $type  The type.
	 * @return string
	 */
	private static function matching( $value, $type ) {
		return preg_match( '/' . self::PATTERNS[ $type ] . '/Du', $value ) ? $value : '';
	}
}
