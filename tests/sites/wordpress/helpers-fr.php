<?php
/**
 * The words of WordPress that the pictures show, in French: Debian's are of an older
 * version.
 *
 * @package Jalon
 */

/** The words, by their English. */
function jalon_french() {
	return array(
		'Add Plugins'                          => 'Ajouter des extensions',
		'Upload Plugin'                        => 'Téléverser une extension',
		'Install Now'                          => 'Installer maintenant',
		'If you have a plugin in a .zip format, you may install or update it by uploading it here.' => 'Si vous avez une extension au format .zip, vous pouvez l’installer ou la mettre à jour en la téléversant ici.',
		'Activate Plugin'                      => 'Activer l’extension',
		'Plugin activated.'                    => 'Extension activée.',
		'Dismiss this notice.'                 => 'Ignorer cet avis.',
		'Add Plugin'                           => 'Ajouter une extension',
		'Installed Plugins'                    => 'Extensions installées',
		'Collapse Menu'                        => 'Réduire le menu',
		'Howdy, %s'                            => 'Bonjour, %s',
		'Add Post'                             => 'Ajouter un article',
		'Publish'                              => 'Publier',
		'Save draft'                           => 'Enregistrer le brouillon',
		'Block'                                => 'Bloc',
		'Blocks'                               => 'Blocs',
		'Patterns'                             => 'Compositions',
		'Media'                                => 'Médias',
		'Search'                               => 'Rechercher',
		'Browse Plugins'                       => 'Parcourir les extensions',
		'Search installed plugins'             => 'Rechercher dans les extensions installées',
		'Bulk actions'                         => 'Actions groupées',
		'Settings saved.'                      => 'Réglages enregistrés.',
		'Deactivate'                           => 'Désactiver',
		'Enable auto-updates'                  => 'Activer les mises à jour auto',
		'Automatic Updates'                    => 'Mises à jour auto',
		'Set featured image'                   => 'Définir l’image mise en avant',
		'Add an excerpt…'                      => 'Ajouter un extrait…',
		'Type / to choose a block'             => 'Saisissez / pour choisir un bloc',
		'Status'                               => 'État',
		'Draft'                                => 'Brouillon',
		'Slug'                                 => 'Slug',
		'Template'                             => 'Modèle',
		'Single Posts'                         => 'Articles seuls',
		'Immediately'                          => 'Immédiatement',
		'View details'                         => 'Afficher les détails',
	);
}

foreach ( array( 'gettext', 'gettext_with_context' ) as $jalon_filter ) {
	add_filter(
		$jalon_filter,
		static function ( $translated, $text ) {
			$french = jalon_french();
			return isset( $french[ $text ] ) ? $french[ $text ] : $translated;
		},
		10,
		2
	);
}
add_action(
	'admin_enqueue_scripts',
	static function () {
		$words = array_map( static function ( $word ) { return array( $word ); }, jalon_french() );
		wp_add_inline_script( 'wp-i18n', 'wp.i18n.setLocaleData(' . wp_json_encode( $words ) . ');' );
	}
);
