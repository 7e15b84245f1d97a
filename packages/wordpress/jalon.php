<?php
/**
 * Plugin Name: Jalon
 * Description: A Qualiopi self-assessment for the visitors of your site: how ready they are, how long their audit lasts and what it should cost. What they write stays in their browser.
 * Version: 0.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * Author: Jalon
 * License: MIT OR Apache-2.0
 * License URI: https://opensource.org/licenses/MIT
 * Text Domain: jalon
 * Domain Path: /languages
 *
 * @package Jalon
 */

defined( 'ABSPATH' ) || exit;

define( 'JALON_FILE', __FILE__ );
// A folder of its own for each version: what visitors have of another one in their cache
// never mixes with it.
define( 'JALON_VERSION', '0.0.0' );

foreach ( array( 'appearance', 'options', 'tips', 'sanitizer', 'element', 'shortcode', 'block', 'settings', 'privacy' ) as $jalon_part ) {
	require_once __DIR__ . "/includes/class-jalon-$jalon_part.php";
}
unset( $jalon_part );

add_action( 'init', array( 'Jalon_Element', 'register' ), 5 );
add_action( 'init', array( 'Jalon_Element', 'redirect' ) );
add_action( 'init', array( 'Jalon_Shortcode', 'register' ) );
add_action( 'init', array( 'Jalon_Block', 'register' ) );
add_action( 'admin_menu', array( 'Jalon_Settings', 'add_page' ) );
add_action( 'admin_init', array( 'Jalon_Settings', 'register' ) );
add_action( 'admin_enqueue_scripts', array( 'Jalon_Settings', 'enqueue' ) );
add_action( 'admin_init', array( 'Jalon_Privacy', 'register' ) );
add_filter( 'plugin_action_links_' . plugin_basename( __FILE__ ), array( 'Jalon_Settings', 'add_link' ) );
