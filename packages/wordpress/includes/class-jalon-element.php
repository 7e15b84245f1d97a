<?php
/**
 * The element, as HTML, and its script.
 *
 * @package Jalon
 */

defined( 'ABSPATH' ) || exit;

/**
 * Renders <jalon-diagnostic> from values that Jalon_Sanitizer has read.
 */
class Jalon_Element {

	/**
	 * The handle of the script. It is a classic one, which optimisers can merge or delay:
	 * each element says in `base` where the other files are.
	 *
	 * @var string
	 */
	const SCRIPT = 'jalon-element';

	/**
	 * Registers the script, and makes an element of the bare address of the tool.
	 */
	public static function register() {
		load_plugin_textdomain( 'jalon', false, dirname( plugin_basename( JALON_FILE ) ) . '/languages' );
		wp_register_script( self::SCRIPT, self::base() . 'jalon.classic.js', array(), JALON_VERSION, true );
		// Of any version: a page keeps the address that was pasted into it.
		$folder = preg_replace( '#^https?:#', '', plugins_url( '', JALON_FILE ) );
		wp_embed_register_handler( 'jalon', '#^https?:' . preg_quote( $folder, '#' ) . '/jalon-[\w.-]+/(?:index\.html)?(?:\?(.*))?$#i', array( __CLASS__, 'embed' ) );
	}

	/**
	 * Leads from the files of an earlier version to those of this one: a cache of pages may
	 * name them for days, and somebody may have kept the address of the tool.
	 */
	public static function redirect() {
		$file = self::current_file( isset( $_SERVER['REQUEST_URI'] ) ? esc_url_raw( wp_unslash( $_SERVER['REQUEST_URI'] ) ) : '' );
		// Not wp_safe_redirect, which leads to the admin pages where files have a host of their own.
		if ( '' !== $file && wp_redirect( $file ) ) {
			exit;
		}
	}

	/**
	 * The address of a file of this version for one of another; empty if it is none.
	 *
	 * @param string $path The path, with parameters.
	 * @return string
	 */
	public static function current_file( $path ) {
		$folder = wp_parse_url( plugins_url( '', JALON_FILE ), PHP_URL_PATH );
		preg_match( '#^' . preg_quote( (string) $folder, '#' ) . '/(jalon-[\d.]+)/([\w.-]+(?:\?.*)?)$#', $path, $parts );
		return $parts && 'jalon-' . JALON_VERSION !== $parts[1] ? self::base() . $parts[2] : '';
	}

	/**
	 * The address of the folder with the files.
	 *
	 * @return string
	 */
	public static function base() {
		return plugins_url( 'jalon-' . JALON_VERSION . '/', JALON_FILE );
	}

	/**
	 * What every element of the site has, unless it says otherwise.
	 *
	 * @return array<string, string>
	 */
	public static function defaults() {
		$values = Jalon_Sanitizer::values( get_option( 'jalon_settings', array() ), Jalon_Options::shared() );
		if ( ! isset( $values['privacy-url'] ) && get_privacy_policy_url() ) {
			$values['privacy-url'] = get_privacy_policy_url();
		}
		return $values;
	}

	/**
	 * The HTML of an element, with its script.
	 *
	 * @param mixed  $values  Values by the name of an option, as somebody wrote them.
	 * @param string $wrapper Attributes that are escaped already, such as the class.
	 * @return string
	 */
	public static function render( $values, $wrapper = '' ) {
		$values = Jalon_Sanitizer::values( $values, Jalon_Options::all() ) + self::defaults();
		// The admin bar covers what stays at the top of the screen.
		$menu                 = isset( $values['sticky-top'] ) ? " + {$values['sticky-top']}" : '';
		$values['sticky-top'] = "calc(var(--wp-admin--admin-bar--height, 0px)$menu)";

		$link = sprintf( '<a href="%s">%s</a>', esc_url( self::base() . 'index.html' ), esc_html__( 'Open the Qualiopi self-assessment', 'jalon' ) );
		if ( is_feed() ) {
			return $link;
		}
		wp_enqueue_script( self::SCRIPT );
		$attributes = sprintf( ' base="%s"', esc_url( self::base() ) );
		$style      = '';
		foreach ( $values as $name => $value ) {
			if ( in_array( $name, Jalon_Options::PROPERTIES, true ) ) {
				$style .= "--jalon-$name:$value;";
			} else {
				$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
			}
		}
		// Text and a link, no paragraph: an editor that adds paragraphs would have the
		// browser move them out of the element.
		return sprintf( '<jalon-diagnostic%s%s style="%s">%s</jalon-diagnostic>', '' === $wrapper ? '' : " $wrapper", $attributes, esc_attr( $style ), $link );
	}

	/**
	 * The element for the address of the tool on a line of its own.
	 *
	 * @param string[] $matches What register() matches: the address, and its parameters.
	 * @return string
	 */
	public static function embed( $matches ) {
		$values = array();
		wp_parse_str( isset( $matches[1] ) ? html_entity_decode( $matches[1] ) : '', $values );
		return self::render( $values );
	}
}
