<?php
/**
 * As much of WordPress as the plugin calls, for tests without it: what escapes and sanitises
 * is as strict as WordPress or less, and what registers or saves remembers it.
 *
 * @package Jalon
 */

define( 'ABSPATH', __DIR__ . '/' );

/**
 * What the plugin has told WordPress, and what WordPress answers.
 */
class Stub {
	/** @var array<string, array<int, array<int, mixed>>> The calls, by function. */
	public static $calls = array();
	/** @var array<string, mixed> The rows of the options. */
	public static $rows = array();
	/** @var bool Whether a feed is being made. */
	public static $is_feed = false;
	/** @var string The site's privacy page. */
	public static $privacy = '';

	/** Forgets everything. */
	public static function reset() {
		self::$calls   = array();
		self::$rows    = array();
		self::$is_feed = false;
		self::$privacy = '';
	}

	/** The arguments of the last call of a function. */
	public static function last( $function ) {
		return empty( self::$calls[ $function ] ) ? null : end( self::$calls[ $function ] );
	}
}

foreach ( array( 'add_action', 'add_filter', 'add_shortcode', 'add_options_page', 'add_settings_section', 'add_settings_field', 'add_settings_error', 'register_setting', 'register_block_type', 'wp_register_script', 'wp_localize_script', 'wp_enqueue_script', 'wp_embed_register_handler', 'wp_add_privacy_policy_content', 'load_plugin_textdomain', 'wp_enqueue_media', 'wp_enqueue_style', 'wp_redirect' ) as $name ) {
	eval( "function $name( ...\$args ) { Stub::\$calls['$name'][] = \$args; }" );
}

function __( $text ) { return $text; }
function esc_html( $text ) { return htmlspecialchars( (string) $text, ENT_QUOTES, 'UTF-8', false ); }
function esc_attr( $text ) { return esc_html( $text ); }
function esc_textarea( $text ) { return htmlspecialchars( (string) $text, ENT_QUOTES, 'UTF-8' ); }
function esc_html__( $text ) { return esc_html( $text ); }
function esc_url_raw( $url, $schemes = array( 'http', 'https' ) ) {
	$url = preg_replace( '|[^a-z0-9-~+_.?#=!&;,/:%@$\|*\'()\[\]\\x80-\\xff]|i', '', str_replace( ' ', '%20', trim( $url ) ) );
	// As WordPress has it: without a scheme, all but a path is taken for a site.
	if ( false === strpos( $url, ':' ) && ! in_array( $url[0] ?? '', array( '/', '#', '?' ), true ) && ! preg_match( '/^[a-z0-9-]+?\.php/i', $url ) ) { $url = "http://$url"; }
	if ( '/' === ( $url[0] ?? '' ) ) { return $url; }
	return preg_match( '/^([a-z][a-z0-9+.-]*):/i', $url, $scheme ) && in_array( strtolower( $scheme[1] ), $schemes, true ) ? $url : '';
}
function esc_url( $url ) { return esc_html( esc_url_raw( $url ) ); }
function sanitize_text_field( $text ) { return trim( preg_replace( '/[\r\n\t ]+/', ' ', strip_tags( $text ) ) ); }
function sanitize_hex_color( $colour ) { return preg_match( '/^#([a-f0-9]{3}){1,2}$/i', $colour ) ? $colour : null; }
function wp_json_encode( $value, $flags = 0 ) { return json_encode( $value, $flags ); }
function wp_parse_str( $text, &$result ) { parse_str( $text, $result ); }
function wp_parse_url( $url, $part ) { return parse_url( $url, $part ); }
function wp_unslash( $value ) { return stripslashes( $value ); }
function wp_kses_post( $html ) { return $html; }
function selected( $one, $other ) { return (string) $one === (string) $other ? ' selected="selected"' : ''; }
function plugin_basename( $file ) { return 'jalon/' . basename( $file ); }
function plugins_url( $path ) { return 'https://www.example.fr/blog/wp-content/plugins/jalon' . ( '' === $path ? '' : "/$path" ); }
function admin_url( $path ) { return "https://www.example.fr/blog/wp-admin/$path"; }
function get_option( $name, $default = false ) { return Stub::$rows[ $name ] ?? $default; }
function get_privacy_policy_url() { return Stub::$privacy; }
function is_feed() { return Stub::$is_feed; }
function get_block_wrapper_attributes() { return 'class="alignwide wp-block-jalon-diagnostic"'; }

require __DIR__ . '/../../packages/wordpress/jalon.php';
