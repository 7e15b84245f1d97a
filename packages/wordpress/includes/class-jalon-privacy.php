<?php
/**
 * A paragraph for the site's privacy policy.
 *
 * @package Jalon
 */

defined( 'ABSPATH' ) || exit;

/**
 * Suggests the paragraph under Settings, Privacy.
 */
class Jalon_Privacy {

	/**
	 * Suggests the paragraph.
	 */
	public static function register() {
		if ( function_exists( 'wp_add_privacy_policy_content' ) ) {
			wp_add_privacy_policy_content( 'Jalon', wp_kses_post( '<p>' . self::text() . '</p>' ) );
		}
	}

	/**
	 * The paragraph.
	 *
	 * @return string
	 */
	private static function text() {
		return __( 'The Qualiopi self-assessment on this site works entirely in your browser. Your answers, notes, contact details and figures are saved there (local storage), without cookies and without an account. They are not sent to anyone, not even to us. They stay there until you erase them (“Your data”, “Erase everything”); some browsers clear them after seven days without a visit. The one exception: if you choose to attach your summary when you contact us, the text shown at that moment is sent to us.', 'jalon' );
	}
}
