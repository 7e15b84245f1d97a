<?php
/**
 * Installs WordPress in a folder: php install.php FOLDER URL STEP THEME
 *
 * STEP is `site`, then for a network `network` and `second`, which adds a second site.
 *
 * @package Jalon
 */

// WordPress has a variable $theme of its own.
list( , $folder, $url, $step, $wanted_theme ) = $argv;

$parts                      = parse_url( $url );
$path                       = ( isset( $parts['path'] ) ? rtrim( $parts['path'], '/' ) : '' ) . '/';
$_SERVER['HTTP_HOST']       = $parts['host'] . ':' . $parts['port'];
$_SERVER['SERVER_NAME']     = $parts['host'];
$_SERVER['REQUEST_URI']     = $path;
$_SERVER['PHP_SELF']        = $path . 'index.php';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REMOTE_ADDR']     = '127.0.0.1';

/** No mail about the new site. */
function wp_new_blog_notification() {}

if ( 'site' === $step ) {
	define( 'WP_INSTALLING', true );
}
require $folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter( 'pre_http_request', static function () { return new WP_Error( 'offline', 'offline' ); } );

$check = static function ( $result ) {
	if ( is_wp_error( $result ) && 'no_wildcard_dns' !== $result->get_error_code() ) {
		fwrite( STDERR, $result->get_error_message() . "\n" );
		exit( 1 );
	}
	return $result;
};

if ( 'site' === $step ) {
	$check( wp_install( 'Cabinet Lilas', 'admin', 'admin@example.org', true, '', 'admin', 'fr_FR' ) );
	foreach ( array( 'editor', 'author' ) as $name ) {
		$check( wp_insert_user( array( 'user_login' => $name, 'user_pass' => $name, 'user_email' => "$name@example.org", 'role' => $name ) ) );
	}
	// As on a network, and as careful administrators have it.
	get_role( 'editor' )->remove_cap( 'unfiltered_html' );
	$quiet = array( 'welcomeGuide' => false, 'welcomeGuideTemplate' => false, 'fullscreenMode' => false, 'enableChoosePatternModal' => false );
	foreach ( get_users() as $user ) {
		update_user_meta( $user->ID, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', array( 'core' => $quiet, 'core/edit-post' => $quiet, 'core/edit-site' => $quiet, '_modified' => gmdate( 'c' ) ) );
	}
	$GLOBALS['wp_rewrite']->set_permalink_structure( '/%postname%/' );
	switch_theme( $wanted_theme );
} elseif ( 'network' === $step ) {
	require_once ABSPATH . 'wp-admin/includes/network.php';
	wp_set_current_user( 1 );
	foreach ( $GLOBALS['wpdb']->tables( 'ms_global' ) as $table => $name ) {
		$GLOBALS['wpdb']->$table = $name;
	}
	install_network();
	$check( populate_network( 1, $_SERVER['HTTP_HOST'], 'admin@example.org', 'Lilas', $path, false ) );
} else {
	wp_set_current_user( 1 );
	$second = $check( wp_insert_site( array( 'domain' => $_SERVER['HTTP_HOST'], 'path' => $path . 'second/', 'network_id' => 1, 'title' => 'Second', 'user_id' => 1, 'public' => 1, 'options' => array( 'WPLANG' => 'fr_FR', 'template' => $wanted_theme, 'stylesheet' => $wanted_theme ) ) ) );
	foreach ( array( 'editor', 'author' ) as $name ) {
		add_user_to_blog( $second, get_user_by( 'login', $name )->ID, $name );
	}
}
