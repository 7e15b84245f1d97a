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
		return __( 'The Qualiopi self-assessment on this site works entirely in your browser. All that you write is saved there (local storage), in one file or several, without cookies and without an account: your answers, notes, contact details and figures, what you note after an audit (the auditor’s words, causes, evidence), the names and comments of reviewers. It is not sent to anyone, not even to us. It stays there until you erase it (“Your data”, “Erase everything”); some browsers clear it after seven days without a visit. It leaves your browser only if you export it, or if you choose to hand it over to us: your summary, attached when you contact us, is the text shown at that moment; your whole file goes only after you have seen what it holds and agreed.', 'jalon' );
	}
}
