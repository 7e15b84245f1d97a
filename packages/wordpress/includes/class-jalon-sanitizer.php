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
				return self::matching( '/^(0|\d{1,4}(\.\d+)?(px|rem|em|vh|dvh|svh))$/', preg_replace( '/^[1-9]\d{0,3}$/', '$0px', $value ) );
			case 'font':
				return self::matching( '/^[\w\s,\'"-]{1,200}$/u', $value );
			case 'rates':
				return self::matching( '/^\d+([.,]\d{1,2})? \d+([.,]\d{1,2})? \d+([.,]\d{1,2})?$/', preg_replace( '/\s+/', ' ', $value ) );
			case 'key':
				return self::matching( '/^[\w.-]{1,40}$/', $value );
			case 'tips':
				return self::tips( $value );
			default:
				return mb_substr( sanitize_text_field( $value ), 0, $option['max'] );
		}
	}

	/**
	 * The lines for indicators, as the settings page shows them, of the JSON that is kept.
	 *
	 * @param string $json As tips() makes it.
	 * @return string
	 */
	public static function tips_as_lines( $json ) {
		$lines = array();
		foreach ( (array) json_decode( $json, true ) as $number => $tip ) {
			$tip     = is_array( $tip ) ? $tip : array( 'text' => $tip );
			$parts   = array( "$number {$tip['text']}", isset( $tip['url'] ) ? $tip['url'] : '', isset( $tip['label'] ) ? $tip['label'] : '' );
			$lines[] = rtrim( implode( ' | ', $parts ), ' |' );
		}
		return implode( "\n", $lines );
	}

	/**
	 * The lines for indicators as JSON, of JSON or of lines with bars.
	 *
	 * @param string $value What was written.
	 * @return string
	 */
	private static function tips( $value ) {
		$written = json_decode( $value, true );
		if ( ! is_array( $written ) ) {
			$written = self::tips_from_lines( $value );
		}
		$tips = array();
		foreach ( $written as $number => $tip ) {
			$tip  = is_array( $tip ) ? $tip : array( 'text' => $tip );
			$text = self::text( $tip, 'text', 300 );
			$url  = self::url( isset( $tip['url'] ) && is_scalar( $tip['url'] ) ? (string) $tip['url'] : '', array( 'http', 'https' ) );
			if ( '' === $text || (int) $number < 1 || (int) $number > 33 ) {
				continue;
			}
			$label                  = self::text( $tip, 'label', 60 );
			$tips[ (int) $number ] = '' === $url ? $text : array_filter( compact( 'text', 'url', 'label' ) );
		}
		return $tips ? (string) wp_json_encode( (object) $tips, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) : '';
	}

	/**
	 * The parts of lines such as `11 Our template | /template | Open it`, by number.
	 *
	 * @param string $lines What was written.
	 * @return array<int, array<string, string>>
	 */
	private static function tips_from_lines( $lines ) {
		$tips = array();
		foreach ( preg_split( '/\R/', $lines ) as $line ) {
			if ( preg_match( '/^\s*(\d+)\s*[:.)-]?\s*([^|]*)(?:\|([^|]*))?(?:\|([^|]*))?$/u', $line, $parts ) ) {
				$parts                      += array( '', '', '', '', '' );
				$tips[ (int) $parts[1] ] = array(
					'text'  => trim( $parts[2] ),
					'url'   => trim( $parts[3] ),
					'label' => trim( $parts[4] ),
				);
			}
		}
		return $tips;
	}

	/**
	 * A text of a line.
	 *
	 * @param array<string, mixed> $tip  The line.
	 * @param string               $name Which text.
	 * @param int                  $max  How long it may be.
	 * @return string
	 */
	private static function text( array $tip, $name, $max ) {
		return isset( $tip[ $name ] ) && is_scalar( $tip[ $name ] ) ? mb_substr( sanitize_text_field( (string) $tip[ $name ] ), 0, $max ) : '';
	}

	/**
	 * An address with one of these schemes, or a path from the root of the site.
	 *
	 * @param string   $value   What was written.
	 * @param string[] $schemes The schemes.
	 * @return string
	 */
	private static function url( $value, array $schemes ) {
		return '' === $value ? '' : esc_url_raw( $value, $schemes );
	}

	/**
	 * The value if it matches.
	 *
	 * @param string $pattern A regular expression.
	 * @param string $value   What was written.
	 * @return string
	 */
	private static function matching( $pattern, $value ) {
		return preg_match( $pattern, $value ) ? $value : '';
	}
}
