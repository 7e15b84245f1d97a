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
	 * Gives the page WordPress's own choosers of colours and images.
	 *
	 * @param string $page The page that is shown.
	 */
	public static function enqueue( $page ) {
		if ( 'settings_page_' . self::PAGE !== $page ) {
			return;
		}
		wp_enqueue_media();
		wp_enqueue_style( 'wp-color-picker' );
		wp_enqueue_script( 'jalon-settings', plugins_url( 'settings/settings.js', JALON_FILE ), array( 'jquery', 'wp-color-picker' ), JALON_VERSION, true );
		wp_localize_script( 'jalon-settings', 'jalonSettings', array( 'choose' => __( 'Choose an image', 'jalon' ) ) );
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
			$written = isset( $values[ $name ] ) && is_string( $values[ $name ] ) ? trim( $values[ $name ] ) : '';
			$wrong   = 'tips' === $option['type'] ? implode( "\n", Jalon_Tips::rejected( $written ) ) : ( isset( $valid[ $name ] ) ? '' : $written );
			if ( '' === $wrong ) {
				continue;
			}
			/* translators: 1: the name of a setting, 2: what was written. */
			$message = __( '“%1$s”: this cannot be used, everything else is saved. You had written: %2$s', 'jalon' );
			add_settings_error( self::ROW, "jalon-$name", sprintf( esc_html( $message ), esc_html( $option['label'] ), nl2br( esc_html( "\n$wrong" ) ) ) );
			if ( ! isset( $valid[ $name ] ) && isset( $before[ $name ] ) ) {
				$valid[ $name ] = $before[ $name ];
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
			echo "<textarea $common class=\"large-text\" rows=\"5\">" . esc_textarea( Jalon_Tips::as_lines( $value ) ) . '</textarea>';
		} else {
			printf( '<input type="text" class="regular-text jalon-%s" value="%s" %s>', esc_attr( $option['type'] ), esc_attr( $value ), $common );
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
