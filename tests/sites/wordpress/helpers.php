<?php
/**
 * What the test sites have beside WordPress. Put into wp-content/mu-plugins/.
 *
 * @package Jalon
 */

// The screen of the classic editor, which a plugin brings on other sites.
if ( file_exists( WP_CONTENT_DIR . '/classic-editor' ) ) {
	add_filter( 'use_block_editor_for_post', '__return_false', 99 );
}
// No mail is sent, and no picture is asked for elsewhere.
add_filter( 'pre_wp_mail', '__return_true' );
add_filter( 'pre_option_show_avatars', '__return_zero' );
// WordPress 6.1 takes the port out of the address of a new site of a network.
add_filter(
	'sanitize_user',
	static function ( $user, $raw ) {
		return isset( $_SERVER['HTTP_HOST'] ) && $raw === $_SERVER['HTTP_HOST'] ? $raw : $user;
	},
	10,
	2
);
