<?php
/**
 * Removes the settings, on every site of a network. What visitors wrote is in their own
 * browsers, and stays there.
 *
 * @package Jalon
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $jalon_site ) {
		switch_to_blog( $jalon_site );
		delete_option( 'jalon_settings' );
		restore_current_blog();
	}
} else {
	delete_option( 'jalon_settings' );
}
