<?php
/**
 * The plugin for WordPress, without WordPress: what it accepts, what it writes, what it
 * leaves behind. tests/sites/ tries it on real ones.
 *
 * @package Jalon
 */

require_once __DIR__ . '/bootstrap.php';

use PHPUnit\Framework\TestCase;

final class PluginTest extends TestCase {

	protected function setUp(): void {
		Stub::reset();
	}

	/** The attributes of an element. */
	private function attributes( string $html ): array {
		$page = new DOMDocument();
		$page->loadHTML( '<?xml encoding="utf-8"?>' . $html, LIBXML_NOERROR );
		$elements = $page->getElementsByTagName( 'jalon-diagnostic' );
		$this->assertSame( 1, $elements->length, $html );
		$attributes = array();
		foreach ( $elements->item( 0 )->attributes as $attribute ) {
			$attributes[ $attribute->name ] = $attribute->value;
		}
		return $attributes;
	}

	public function test_it_has_every_option_of_the_element(): void {
		$root = __DIR__ . '/../..';
		preg_match( '/OPTIONS =\s+"([^"]+)"/', file_get_contents( "$root/static/loader/options.js" ), $listed );
		preg_match_all( '/^\| `--jalon-([\w-]+)` \|/m', file_get_contents( "$root/docs/embedding.md" ), $properties );
		$expected = array_merge( explode( ' ', $listed[1] ), $properties[1] );
		$this->assertEqualsCanonicalizing( $expected, array_keys( Jalon_Options::all() ) );
		$this->assertEqualsCanonicalizing( $properties[1], Jalon_Options::PROPERTIES );
		preg_match( '/The same as the block: ([^.]+)\./', file_get_contents( "$root/packages/wordpress/readme.txt" ), $documented );
		$this->assertEqualsCanonicalizing( $expected, explode( ', ', $documented[1] ) );
		foreach ( Jalon_Options::all() as $name => $option ) {
			$this->assertArrayHasKey( $option['group'], Jalon_Options::groups(), $name );
			$this->assertNotEmpty( $option['label'], $name );
		}
	}

	public function valid(): array {
		return array(
			array( 'accent', '#A03060', '#A03060' ),
			array( 'radius', '4', '4px' ),
			array( 'radius', '0', '0px' ),
			array( 'font', '"Open Sans", Arial, sans-serif', '"Open Sans", Arial, sans-serif' ),
			array( 'cta-url', 'mailto:contact@lilas.example', 'mailto:contact@lilas.example' ),
			array( 'cta-url', '/contact', '/contact' ),
			array( 'day-rates', '900  1250,50 1650', '900 1250,50 1650' ),
			array( 'sections', 'quotes  estimate', 'estimate quotes' ),
			array( 'sections', 'quotes estimate diagnostic', '' ),
			array( 'host-name', str_repeat( 'é', 81 ), str_repeat( 'é', 80 ) ),
			array( 'heading-level', '3', '3' ),
			array( 'tips', '{"2": {"text": "Deux", "url": "/deux"}, "34": "Trop"}', '{"2":{"text":"Deux","url":"/deux"}}' ),
			array( 'cta-url', 'contact@lilas.example', 'mailto:contact@lilas.example' ),
			array( 'cta-url', '04 72 00 00 00', 'tel:0472000000' ),
			array( 'logo-url', 'www.lilas.example/logo.svg', 'https://www.lilas.example/logo.svg' ),
			array( 'logo-url', 'logo.png', '/logo.png' ),
			array( 'theme', 'auto', 'auto' ),
			array( 'history', 'off', 'off' ),
			array( 'cta-file', 'attachment', 'attachment' ),
			array( 'min-height', 'calc(100vh - 80px)', 'calc(100vh - 80px)' ),
		);
	}

	/** @dataProvider valid */
	public function test_a_value_is_read( string $name, string $written, string $expected ): void {
		$this->assertSame( $expected, Jalon_Sanitizer::value( $written, Jalon_Options::all()[ $name ] ) );
	}

	public function invalid(): array {
		return array(
			array( 'accent', 'red;} body{display:none' ),
			array( 'radius', '4px;position:fixed' ),
			array( 'min-height', 'expression(alert(1))' ),
			array( 'font', 'Arial;} *{' ),
			array( 'font', 'url(https://evil.example/font)' ),
			array( 'cta-url', 'javascript:alert(1)' ),
			array( 'cta-url', '//evil.example/' ),
			array( 'logo-url', 'data:image/svg+xml,<svg onload=alert(1)>' ),
			array( 'privacy-url', 'mailto:a@b.example' ),
			array( 'privacy-url', 'contact' ),
			array( 'min-height', 'calc(1px);color:red' ),
			array( 'theme', 'sepia' ),
			array( 'cta-file', 'mail' ),
			array( 'storage-key', 'a b' ),
			array( 'day-rates', '900 1250' ),
			array( 'tips', 'javascript:alert(1)' ),
		);
	}

	/** @dataProvider invalid */
	public function test_a_wrong_value_is_left_out( string $name, string $written ): void {
		$this->assertSame( '', Jalon_Sanitizer::value( $written, Jalon_Options::all()[ $name ] ) );
	}

	public function test_a_value_that_is_no_text_is_left_out(): void {
		foreach ( Jalon_Options::all() as $option ) {
			foreach ( array( null, array( 'x' ), new stdClass(), true ) as $value ) {
				$this->assertContains( Jalon_Sanitizer::value( $value, $option ), array( '', '1', '1px' ) );
			}
		}
		$this->assertSame( array(), Jalon_Sanitizer::values( 'text', Jalon_Options::all() ) );
	}

	/** The cases that JavaScript reads, too. */
	public function lines(): array {
		$vectors = json_decode( file_get_contents( __DIR__ . '/../vectors/tips.json' ), true );
		return array_map(
			static function ( $vector ) {
				return array( $vector['lines'], $vector['tips'], $vector['rejected'] ?? array() );
			},
			$vectors
		);
	}

	/** @dataProvider lines */
	public function test_lines_for_indicators_are_read_and_the_others_are_named( string $lines, array $tips, array $rejected ): void {
		$json = Jalon_Tips::json( $lines );
		$this->assertEquals( $tips, json_decode( $json ?: '{}', true ) );
		$this->assertSame( $rejected, Jalon_Tips::rejected( $lines ) );
	}

	public function test_lines_come_back_as_they_were_written(): void {
		$lines = "1 Vos prix.\n11 Notre modèle | /modele | L’ouvrir\n12 Lien | /lien";
		$this->assertSame( $lines, Jalon_Tips::as_lines( Jalon_Tips::json( $lines ) ) );
		$this->assertSame( '', Jalon_Tips::as_lines( '' ) );
	}

	public function test_whatever_is_written_stays_in_its_attribute(): void {
		$hostile = '"><script>alert(1)</script> \' onload=alert(1) & <b>';
		foreach ( array_keys( Jalon_Options::all() ) as $name ) {
			$html = Jalon_Element::render( array( $name => $hostile ) );
			$this->assertStringNotContainsStringIgnoringCase( '<script', $html, $name );
			$allowed = array_merge( array( 'base', 'style' ), array_keys( Jalon_Options::all() ) );
			$this->assertSame( array(), array_diff( array_keys( $this->attributes( $html ) ), $allowed ), $name );
		}
	}

	public function test_an_element_says_where_its_files_are_and_has_no_paragraph(): void {
		$html       = Jalon_Element::render( array( 'lang' => 'en', 'radius' => '4' ) );
		$attributes = $this->attributes( $html );
		$this->assertSame( 'https://www.example.fr/blog/wp-content/plugins/jalon/jalon-' . JALON_VERSION . '/', $attributes['base'] );
		$this->assertSame( 'en', $attributes['lang'] );
		$this->assertStringContainsString( '--jalon-radius:4px;', $attributes['style'] );
		$this->assertDoesNotMatchRegularExpression( '/<(p|div)\b/', $html );
		$this->assertSame( 'jalon-element', Stub::last( 'wp_enqueue_script' )[0] );
	}

	public function test_the_admin_bar_and_a_menu_leave_room(): void {
		$style = static function ( $values ) {
			return Jalon_Element::render( $values );
		};
		$this->assertStringContainsString( '--jalon-sticky-top:calc(var(--wp-admin--admin-bar--height, 0px))', $style( array() ) );
		Stub::$rows['jalon_settings'] = array( 'sticky-top' => '64px' );
		$this->assertStringContainsString( '--jalon-sticky-top:calc(var(--wp-admin--admin-bar--height, 0px) + 64px)', $style( array() ) );
		$this->assertStringContainsString( '--jalon-sticky-top:calc(var(--wp-admin--admin-bar--height, 0px) + 32px)', $style( array( 'sticky-top' => '32px' ) ) );
	}

	public function test_a_page_has_what_the_settings_say_unless_it_says_otherwise(): void {
		Stub::$privacy                = 'https://www.example.fr/confidentialite/';
		Stub::$rows['jalon_settings'] = array( 'host-name' => 'Cabinet Lilas', 'accent' => '#a03060', 'evil' => 'x', 'cta-url' => 'javascript:alert(1)' );
		$attributes                   = $this->attributes( Jalon_Element::render( array( 'accent' => '#336699' ) ) );
		$this->assertSame( 'Cabinet Lilas', $attributes['host-name'] );
		$this->assertSame( '#336699', $attributes['accent'] );
		$this->assertSame( Stub::$privacy, $attributes['privacy-url'] );
		$this->assertArrayNotHasKey( 'cta-url', $attributes );
		$this->assertArrayNotHasKey( 'evil', $attributes );
	}

	public function test_a_feed_has_a_link_and_no_script(): void {
		Stub::$is_feed = true;
		$this->assertStringStartsWith( '<a href="https://www.example.fr/', Jalon_Element::render( array() ) );
		$this->assertNull( Stub::last( 'wp_enqueue_script' ) );
	}

	public function test_a_shortcode_is_read_with_entities_and_with_curly_quotes(): void {
		$attributes = $this->attributes( Jalon_Shortcode::render( array( 'host-name' => 'Lilas &#91;Lyon&#93; &amp; &quot;fils&quot;' ) ) );
		$this->assertSame( 'Lilas [Lyon] & "fils"', $attributes['host-name'] );
		// What WordPress makes of [jalon lang=“en” host-name=« Cabinet Lilas »].
		$attributes = $this->attributes( Jalon_Shortcode::render( array( 'lang=“en”', 'host-name=«', 'Cabinet', 'Lilas', '»' ) ) );
		$this->assertSame( 'en', $attributes['lang'] );
		$this->assertSame( 'Cabinet Lilas', $attributes['host-name'] );
		$attributes = $this->attributes( Jalon_Shortcode::render( array( 'lang=&#8220;en&#8221;' ) ) );
		$this->assertSame( 'en', $attributes['lang'] );
		$this->attributes( Jalon_Shortcode::render( '' ) );
	}

	public function test_a_block_has_an_attribute_for_each_option(): void {
		Jalon_Block::register();
		list( $folder, $block ) = Stub::last( 'register_block_type' );
		$this->assertFileExists( "$folder/block.json" );
		$this->assertArrayHasKey( 'hostName', $block['attributes'] );
		$this->assertCount( count( Jalon_Options::all() ), $block['attributes'] );
		$attributes = $this->attributes( call_user_func( $block['render_callback'], array( 'hostName' => 'Lilas', 'ctaUrl' => '/contact', 'ctaFile' => 'event', 'base' => 'https://evil.example/' ) ) );
		$this->assertSame( 'Lilas', $attributes['host-name'] );
		$this->assertSame( '/contact', $attributes['cta-url'] );
		$this->assertSame( 'event', $attributes['cta-file'] );
		$this->assertSame( 'alignwide wp-block-jalon-diagnostic', $attributes['class'] );
		$this->assertStringStartsWith( 'https://www.example.fr/', $attributes['base'] );
	}

	public function test_the_bare_address_of_the_tool_becomes_an_element_and_no_other_does(): void {
		Jalon_Element::register();
		list( , $pattern, $callback ) = Stub::last( 'wp_embed_register_handler' );
		$base = Jalon_Element::base();
		$this->assertSame( 1, preg_match( $pattern, "{$base}index.html?lang=en&amp;host-name=Lilas&amp;base=https%3A%2F%2Fevil.example", $matches ) );
		$attributes = $this->attributes( call_user_func( $callback, $matches ) );
		$this->assertSame( array( 'en', 'Lilas', $base ), array( $attributes['lang'], $attributes['host-name'], $attributes['base'] ) );
		$this->assertSame( 1, preg_match( $pattern, $base ) );
		// Of another version, and before the site had https.
		$this->assertSame( 1, preg_match( $pattern, str_replace( array( JALON_VERSION, 'https' ), array( '9.9.9', 'http' ), $base ) . 'index.html' ) );
		foreach ( array( 'https://evil.example/jalon/index.html', "{$base}integrate.html", str_replace( '.', 'x', $base ) ) as $other ) {
			$this->assertSame( 0, preg_match( $pattern, $other ), $other );
		}
	}

	public function test_a_file_of_an_earlier_version_leads_to_that_of_this_one_and_nothing_else_does(): void {
		$folder = '/blog/wp-content/plugins/jalon';
		$this->assertSame( Jalon_Element::base() . 'index.html?lang=en', Jalon_Element::current_file( "$folder/jalon-9.9.9/index.html?lang=en" ) );
		foreach ( array( "$folder/jalon-" . JALON_VERSION . '/jalon.js', "$folder/jalon-9.9.9/../../x", "$folder/jalon.php", '/autre/jalon-9.9.9/jalon.js', '//evil.example/' ) as $other ) {
			$this->assertSame( '', Jalon_Element::current_file( $other ), $other );
		}
	}

	public function test_the_settings_keep_a_value_when_the_new_one_is_wrong_and_say_so(): void {
		Stub::$rows['jalon_settings'] = array( 'accent' => '#a03060', 'host-name' => 'Lilas' );
		$saved                        = Jalon_Settings::sanitize( array( 'accent' => 'rouge', 'host-name' => '', 'day-rates' => '900 1250 1650', 'lang' => 'en' ) );
		$this->assertSame( array( 'day-rates' => '900 1250 1650', 'accent' => '#a03060' ), $saved );
		list( , $code, $message ) = Stub::last( 'add_settings_error' );
		$this->assertSame( 'jalon-accent', $code );
		$this->assertStringContainsString( 'rouge', $message );
		// What cannot be read is given back to whoever wrote it, and cannot run.
		$saved = Jalon_Settings::sanitize( array( 'tips' => "1 Un\n<b>deux</b>" ) );
		$this->assertSame( '{"1":"Un"}', $saved['tips'] );
		$this->assertStringContainsString( '&lt;b&gt;deux', Stub::last( 'add_settings_error' )[2] );
		$this->assertSame( array(), Jalon_Settings::sanitize( 'text' ) );
	}

	public function test_every_setting_has_a_field_with_its_label_and_help(): void {
		Stub::$rows['jalon_settings'] = array( 'host-name' => '"><script>', 'theme' => 'dark', 'tips' => '{"1":"</textarea><script>"}' );
		Jalon_Settings::register();
		$this->assertCount( count( Jalon_Options::shared() ), Stub::$calls['add_settings_field'] );
		$sections = array_column( Stub::$calls['add_settings_section'], 0 );
		$used     = array_unique( array_column( Stub::$calls['add_settings_field'], 4 ) );
		$this->assertEqualsCanonicalizing( $sections, $used );
		$this->setOutputCallback( static function () { return ''; } );
		foreach ( Stub::$calls['add_settings_field'] as list( $id, , $callback, , , $args ) ) {
			ob_start();
			call_user_func( $callback, $args );
			$html = ob_get_clean();
			$this->assertStringContainsString( "id=\"$id\"", $html );
			$this->assertStringNotContainsString( '<script', $html );
		}
	}

	public function test_the_paragraph_for_the_privacy_policy_is_the_documented_one(): void {
		Jalon_Privacy::register();
		$english = strip_tags( Stub::last( 'wp_add_privacy_policy_content' )[1] );
		$po      = file_get_contents( __DIR__ . '/../../packages/wordpress/languages/jalon-fr_FR.po' );
		preg_match( '/^msgid "' . preg_quote( $english, '/' ) . '"\nmsgstr "(.*)"$/mu', $po, $french );
		$plain = static function ( $text ) {
			return preg_replace( '/[\s\x{a0}\x{202f}>]+/u', ' ', str_replace( 'sur cette page', 'sur ce site', $text ) );
		};
		$this->assertStringContainsString( $plain( $french[1] ), $plain( file_get_contents( __DIR__ . '/../../docs/LISEZMOI.md' ) ) );
	}
}
