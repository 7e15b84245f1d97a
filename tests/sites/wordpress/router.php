<?php
/**
 * Does for PHP's own server what a web server does for WordPress: files as they are,
 * everything else to index.php, and the folders of a network's sites.
 *
 * @package Jalon
 */

const TYPES = array(
	'css'  => 'text/css',
	'js'   => 'text/javascript',
	'mjs'  => 'text/javascript',
	'json' => 'application/json',
	'svg'  => 'image/svg+xml',
	'png'  => 'image/png',
	'gif'  => 'image/gif',
	'html' => 'text/html',
	'wasm' => 'application/wasm',
);

/** The file to run, or null if the answer is given. */
function route() {
	$root = $_SERVER['DOCUMENT_ROOT'];
	$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
	$base = getenv( 'JALON_WP_PATH' );
	if ( 0 !== strpos( $path, $base ) ) {
		http_response_code( 404 );
		return null;
	}
	$inside = substr( $path, strlen( $base ) );
	if ( getenv( 'JALON_WP_NETWORK' ) && preg_match( '~^[\w-]+/(wp-(?:admin|content|includes)(?:/.*)?|.*\.php)$~', $inside, $match ) && ! file_exists( "$root$base$inside" ) ) {
		$inside = $match[1];
	}
	$file = "$root$base$inside";
	if ( is_dir( $file ) && '/' !== substr( $path, -1 ) ) {
		header( "Location: $path/", true, 301 );
		return null;
	}
	if ( is_dir( $file ) ) {
		$file .= 'index.php';
	}
	if ( ! is_file( $file ) ) {
		$file = "$root{$base}index.php";
	}
	if ( '.php' !== substr( $file, -4 ) ) {
		$extension = strtolower( pathinfo( $file, PATHINFO_EXTENSION ) );
		header( 'Content-Type: ' . ( isset( TYPES[ $extension ] ) ? TYPES[ $extension ] : 'application/octet-stream' ) );
		readfile( $file );
		return null;
	}
	$_SERVER['SCRIPT_FILENAME'] = $file;
	$_SERVER['SCRIPT_NAME']     = substr( $file, strlen( $root ) );
	$_SERVER['PHP_SELF']        = $_SERVER['SCRIPT_NAME'];
	unset( $_SERVER['PATH_INFO'] );
	chdir( dirname( $file ) );
	return $file;
}

$jalon_file = route();
if ( $jalon_file ) {
	require $jalon_file;
}
