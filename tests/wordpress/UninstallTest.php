<?php
/**
 * What is left after the plugin is deleted: nothing, on any site of a network.
 *
 * @package Jalon
 */

use PHPUnit\Framework\TestCase;

/**
 * Each test has a process of its own, since constants and functions stay.
 *
 * @runTestsInSeparateProcesses
 * @preserveGlobalState disabled
 */
final class UninstallTest extends TestCase {

	/** Runs uninstall.php. Returns the rows that it deletes, by site. */
	private function uninstall( bool $is_network ): array {
		define( 'WP_UNINSTALL_PLUGIN', 'jalon/jalon.php' );
		$GLOBALS['stub'] = array( 'network' => $is_network, 'site' => 1, 'deleted' => array() );
		eval(
			'function is_multisite() { return $GLOBALS["stub"]["network"]; }
			function get_sites( $query ) { return 0 === $query["number"] ? array( 1, 2, 7 ) : array( 1 ); }
			function switch_to_blog( $site ) { $GLOBALS["stub"]["site"] = $site; }
			function restore_current_blog() { $GLOBALS["stub"]["site"] = 1; }
			function delete_option( $name ) { $GLOBALS["stub"]["deleted"][] = array( $GLOBALS["stub"]["site"], $name ); }'
		);
		require __DIR__ . '/../../packages/wordpress/uninstall.php';
		return $GLOBALS['stub']['deleted'];
	}

	public function test_a_site_keeps_no_row(): void {
		$this->assertSame( array( array( 1, 'jalon_settings' ) ), $this->uninstall( false ) );
	}

	public function test_no_site_of_a_network_keeps_a_row(): void {
		$this->assertSame( array( 1, 2, 7 ), array_column( $this->uninstall( true ), 0 ) );
	}

	public function test_nothing_else_writes_rows(): void {
		$sources = implode( '', array_map( 'file_get_contents', glob( __DIR__ . '/../../packages/wordpress/includes/*.php' ) ) );
		$this->assertDoesNotMatchRegularExpression( '/\b(?:add_option|update_option)\b|set_transient|update_\w+_meta|\$wpdb|wp_schedule|wp_remote|curl_|file_get_contents/', $sources );
	}
}
