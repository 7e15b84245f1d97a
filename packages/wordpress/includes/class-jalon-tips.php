<?php
/**
 * The host's own lines for indicators.
 *
 * @package Jalon
 */

defined( 'ABSPATH' ) || exit;

/**
 * Reads lines such as `11 Our template | /template | Open it`, and keeps them as the JSON
 * that the element takes. tests/vectors/tips.json has what JavaScript reads, too.
 */
class Jalon_Tips {

	/**
	 * The valid lines as JSON, of lines or of JSON; empty if there is none.
	 *
	 * @param string $value What was written.
	 * @return string
	 */
	public static function json( $value ) {
		$tips = self::read( $value )[0];
		return $tips ? (string) wp_json_encode( (object) $tips, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) : '';
	}

	/**
	 * The lines that are not valid, as they were written.
	 *
	 * @param string $value What was written.
	 * @return string[]
	 */
	public static function rejected( $value ) {
		return self::read( $value )[1];
	}

	/**
	 * Lines for the settings page, of the JSON that is kept.
	 *
	 * @param string $json As json() makes it.
	 * @return string
	 */
	public static function as_lines( $json ) {
		$lines = array();
		foreach ( (array) json_decode( $json, true ) as $number => $tip ) {
			$tip     = is_array( $tip ) ? $tip : array( 'text' => $tip );
			$parts   = array( "$number {$tip['text']}", isset( $tip['url'] ) ? $tip['url'] : '', isset( $tip['label'] ) ? $tip['label'] : '' );
			$lines[] = rtrim( implode( ' | ', $parts ), ' |' );
		}
		return implode( "\n", $lines );
	}

	/**
	 * The valid lines by number, and the others as they were written.
	 *
	 * @param string $value What was written.
	 * @return array{0: array<int, mixed>, 1: string[]}
	 */
	private static function read( $value ) {
		$json    = json_decode( $value, true );
		$written = is_array( $json ) ? self::of_json( $json ) : self::of_lines( $value );
		$tips    = array();
		$others  = array();
		foreach ( $written as list( $line, $number, $parts ) ) {
			$tip = $number >= 1 && $number <= 33 && ! isset( $tips[ $number ] ) ? self::tip( $parts ) : null;
			if ( null === $tip ) {
				$others[] = $line;
			} else {
				$tips[ $number ] = $tip;
			}
		}
		return array( $tips, $others );
	}

	/**
	 * What is written in lines: each line, its number and its parts.
	 *
	 * @param string $value What was written.
	 * @return array<int, array{0: string, 1: int, 2: array<string, string>}>
	 */
	private static function of_lines( $value ) {
		$found = array();
		foreach ( preg_grep( '/\S/', preg_split( '/\R/u', $value ) ) as $line ) {
			preg_match( '/^\s*(\d+)\s*[:.)-]?\s*([^|]*)(?:\|([^|]*))?(?:\|([^|]*))?$/u', $line, $parts );
			$parts  += array( '', '0', '', '', '' );
			$found[] = array(
				$line,
				(int) $parts[1],
				array(
					'text'  => $parts[2],
					'url'   => $parts[3],
					'label' => $parts[4],
				),
			);
		}
		return $found;
	}

	/**
	 * The same of JSON.
	 *
	 * @param array<int|string, mixed> $json Texts, or arrays with text, url and label.
	 * @return array<int, array{0: string, 1: int, 2: array<string, mixed>}>
	 */
	private static function of_json( array $json ) {
		$found = array();
		foreach ( $json as $number => $tip ) {
			$found[] = array( "$number", (int) $number, is_array( $tip ) ? $tip : array( 'text' => $tip ) );
		}
		return $found;
	}

	/**
	 * A line as the element takes it; null if it is not valid.
	 *
	 * @param array<string, mixed> $parts The text, the address and the text of the link.
	 * @return string|array<string, string>|null
	 */
	private static function tip( array $parts ) {
		$parts = array_map(
			static function ( $part ) {
				return is_string( $part ) ? trim( sanitize_text_field( $part ) ) : '';
			},
			$parts + array(
				'text'  => '',
				'url'   => '',
				'label' => '',
			)
		);
		$url   = '' === $parts['url'] ? '' : Jalon_Sanitizer::url( $parts['url'], array( 'http', 'https' ) );
		if ( '' === $parts['text'] || mb_strlen( $parts['text'] ) > 300 || mb_strlen( $parts['label'] ) > 60 || ( '' !== $parts['url'] && '' === $url ) ) {
			return null;
		}
		return '' === $url ? $parts['text'] : array_filter(
			array(
				'text'  => $parts['text'],
				'url'   => $url,
				'label' => $parts['label'],
			)
		);
	}
}
