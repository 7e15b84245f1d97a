<?php
/**
 * The settings page: what is the same on every page of the site.
 *
 * @package Jalon
 */

defined( 'ABSPATH' ) || exit;

/**
 * Settings, Jalon. Everything is in one row of the options, which uninstall.php removes.
 */
class Jalon_Settings {

	/**
	 * The name of the row, and of the page.
	 */
	const ROW  = 'jalon_settings';
	const PAGE = 'jalon';

	/**
	 * Adds the page to the menu.
	 */
	public static function add_page() {
		add_options_page( __( 'Jalon settings', 'jalon' ), 'Jalon', 'manage_options', self::PAGE, array( __CLASS__, 'render' ) );
	}

	/**
	 * Adds a link to the page to the list of plugins.
	 *
	 * @param string[] $links The links of this plugin.
	 * @return string[]
	 */
	public static function add_link( $links ) {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . self::PAGE ) ), esc_html__( 'Settings', 'jalon' ) );
		return array_merge( array( $link ), $links );
	}

	/**
	 * Registers the row and the fields.
	 */
	public static function register() {
		register_setting(
			self::PAGE,
			self::ROW,
			array(
				'type'              => 'array',
				'default'           => array(),
				'sanitize_callback' => array( __CLASS__, 'sanitize' ),
			)
		);
		$groups = array_intersect_key( Jalon_Options::groups(), array_flip( array_column( Jalon_Options::shared(), 'group' ) ) );
		foreach ( $groups as $group => $label ) {
			add_settings_section( "jalon-$group", $label, '__return_null', self::PAGE );
		}
		foreach ( Jalon_Options::shared() as $name => $option ) {
			add_settings_field(
				"jalon-$name",
				$option['label'],
				array( __CLASS__, 'field' ),
				self::PAGE,
				"jalon-{$option['group']}",
				array(
					'label_for' => "jalon-$name",
					'name'      => $name,
				)
			);
		}
	}

	/**
	 * Reads the form, and says which values it cannot use. These stay as they were.
	 *
	 * @param mixed $values What was sent.
	 * @return array<string, string>
	 */
	public static function sanitize( $values ) {
		$values = is_array( $values ) ? $values : array();
		$before = get_option( self::ROW, array() );
		$valid  = Jalon_Sanitizer::values( $values, Jalon_Options::shared() );
		foreach ( Jalon_Options::shared() as $name => $option ) {
			if ( isset( $values[ $name ] ) && is_string( $values[ $name ] ) && '' !== trim( $values[ $name ] ) && ! isset( $valid[ $name ] ) ) {
				/* translators: %s: the name of a setting. */
				add_settings_error( self::ROW, "jalon-$name", sprintf( __( '“%s” has a value that cannot be used. The one before is kept, everything else is saved.', 'jalon' ), $option['label'] ) );
				if ( isset( $before[ $name ] ) ) {
					$valid[ $name ] = $before[ $name ];
				}
			}
		}
		return $valid;
	}

	/**
	 * The field of an option.
	 *
	 * @param array<string, string> $args The name of the option, and the id of the field.
	 */
	public static function field( $args ) {
		$name   = $args['name'];
		$option = Jalon_Options::all()[ $name ];
		$saved  = get_option( self::ROW, array() );
		$value  = isset( $saved[ $name ] ) ? $saved[ $name ] : '';
		$common = sprintf( 'id="%s" name="%s"', esc_attr( $args['label_for'] ), esc_attr( self::ROW . "[$name]" ) );
		if ( isset( $option['help'] ) ) {
			$common .= sprintf( ' aria-describedby="%s-help"', esc_attr( $args['label_for'] ) );
		}
		// phpcs:disable WordPress.Security.EscapeOutput.OutputNotEscaped -- $common is escaped above.
		if ( 'choice' === $option['type'] ) {
			echo "<select $common>";
			foreach ( $option['choices'] as $choice => $label ) {
				printf( '<option value="%s"%s>%s</option>', esc_attr( $choice ), selected( $value, (string) $choice, false ), esc_html( $label ) );
			}
			echo '</select>';
		} elseif ( 'tips' === $option['type'] ) {
			echo "<textarea $common class=\"large-text\" rows=\"5\">" . esc_textarea( Jalon_Sanitizer::tips_as_lines( $value ) ) . '</textarea>';
		} else {
			printf( '<input type="text" class="regular-text" value="%s" %s>', esc_attr( $value ), $common );
		}
		// phpcs:enable
		if ( isset( $option['help'] ) ) {
			printf( '<p class="description" id="%s-help">%s</p>', esc_attr( $args['label_for'] ), esc_html( $option['help'] ) );
		}
	}

	/**
	 * The page.
	 */
	public static function render() {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		?>
		<div class="wrap">
			<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
			<p><?php esc_html_e( 'Insert the block “Qualiopi self-assessment” into a page, or write [jalon] where it should appear. What you set here holds for all pages; a block or a shortcode can say otherwise.', 'jalon' ); ?></p>
			<form action="options.php" method="post">
				<?php
				settings_fields( self::PAGE );
				do_settings_sections( self::PAGE );
				submit_button();
				?>
			</form>
		</div>
		<?php
	}
}
