// The settings page: WordPress's own choosers of colours and images, beside the fields.

( ( $, { choose } ) => {
	$( '.jalon-colour' ).wpColorPicker();
	for ( const field of document.querySelectorAll( '.jalon-image' ) ) {
		const button = document.createElement( 'button' );
		Object.assign( button, { type: 'button', className: 'button', textContent: choose } );
		button.addEventListener( 'click', () => {
			const frame = window.wp.media( { title: choose, library: { type: 'image' }, multiple: false } );
			frame.on( 'select', () => ( field.value = frame.state().get( 'selection' ).first().toJSON().url ) );
			frame.open();
		} );
		field.after( ' ', button );
	}
} )( window.jQuery, window.jalonSettings );
