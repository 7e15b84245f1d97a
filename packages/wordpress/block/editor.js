// The block in the editor: a control for each option, and the element itself as preview.
// WordPress runs this file as it is: it has what it needs as globals.

( ( { blocks, blockEditor, components, data, element }, jalonAddresses, jalon ) => {
	const { createElement: el } = element;
	const { InspectorControls, MediaUpload, MediaUploadCheck, useBlockProps } = blockEditor;
	const { BaseControl, Button, CheckboxControl, ColorPalette, Disabled, PanelBody, SelectControl, TextControl, TextareaControl } = components;

	/** The name of a block's attribute for an option: hostName for host-name. */
	const attributeOf = ( name ) => name.replace( /-(\w)/g, ( _, letter ) => letter.toUpperCase() );

	/** The lines for indicators as JSON, which the element reads; as they are if they are JSON. */
	const tipsFrom = ( text ) => ( /^\s*\{/.test( text ) ? text : jalonAddresses.tipsFrom( text ) );

	/** Whether the page will leave a value out. The fonts and lengths of CSS are many: see
	 *  class-jalon-sanitizer.php. */
	const isWrong = ( { type, pattern }, value ) => {
		const [ text, schemes ] = [ value.trim(), [ 'http:', 'https:', ...( type === 'link' ? [ 'mailto:', 'tel:' ] : [] ) ] ];
		if ( ! text ) return false;
		if ( type === 'tips' ) return ! jalonAddresses.areTips( tipsFrom( text ) );
		if ( [ 'url', 'link', 'image' ].includes( type ) ) return ! jalonAddresses.isAddress( ...schemes )( jalonAddresses.withScheme( text ) );
		return Boolean( pattern ) && ! new RegExp( pattern, 'u' ).test( text );
	};

	/** The control of an option. */
	const control = ( name, option, value, onChange ) => {
		// What holds if nothing is written here.
		const placeholder = name === 'tips' ? undefined : jalon.defaults[ name ];
		const common = { key: name, label: option.label, help: isWrong( option, value ) ? el( 'strong', {}, jalon.wrong ) : option.help, value, placeholder, onChange, __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };
		switch ( option.type ) {
			case 'choice':
				return el( SelectControl, { ...common, options: option.choices.map( ( [ choice, label ] ) => ( { value: choice, label } ) ) } );
			case 'choices': {
				const all = option.choices.map( ( [ choice ] ) => choice );
				const chosen = value ? value.split( ' ' ) : all;
				return el( 'fieldset', { key: name }, option.choices.map( ( [ choice, label ] ) =>
					el( CheckboxControl, {
						key: choice,
						label,
						checked: chosen.includes( choice ),
						__nextHasNoMarginBottom: true,
						onChange: ( isChecked ) => {
							const next = all.filter( ( other ) => ( other === choice ? isChecked : chosen.includes( other ) ) );
							// Everything is offered rather than nothing.
							onChange( next.length === all.length ? '' : next.join( ' ' ) );
						},
					} )
				) );
			}
			case 'colour':
				return el( BaseControl, { key: name, label: option.label, help: option.help, id: `jalon-${ name }` },
					// A theme may have colours that are formulas, which the element does not know.
					el( ColorPalette, { colors: ( data.select( 'core/block-editor' ).getSettings().colors ?? [] ).filter( ( { color } ) => /^#/.test( color ) ), value: value || undefined, onChange: ( colour ) => onChange( colour ?? '' ) } )
				);
			case 'tips':
				return el( TextareaControl, { ...common, rows: 5 } );
			case 'image':
				return el( 'div', { key: name, className: 'components-base-control' },
					el( TextControl, common ),
					el( MediaUploadCheck, {}, el( MediaUpload, { allowedTypes: [ 'image' ], onSelect: ( { url } ) => onChange( url ), render: ( { open } ) => el( Button, { variant: 'secondary', onClick: open }, jalon.choose ) } ) )
				);
			default:
				return el( TextControl, common );
		}
	};

	/** The attributes of the element for those of the block. */
	const preview = ( attributes ) => {
		const shown = { base: jalon.base, style: {} };
		for ( const name of Object.keys( jalon.options ) ) {
			const value = attributes[ attributeOf( name ) ] || jalon.defaults[ name ];
			if ( ! value ) continue;
			if ( ! jalon.properties.includes( name ) ) shown[ name ] = name === 'tips' ? tipsFrom( value ) : /-url$/.test( name ) ? jalonAddresses.withScheme( value ) : value;
			else if ( name !== 'sticky-top' ) shown.style[ `--jalon-${ name }` ] = value;
		}
		// What an editor tries is no visitor's work.
		return { ...shown, 'storage-key': 'jalon-preview' };
	};

	blocks.registerBlockType( 'jalon/diagnostic', {
		edit( { attributes, setAttributes } ) {
			const fields = ( group ) => Object.entries( jalon.options ).filter( ( [ , option ] ) => option.group === group ).map( ( [ name, option ] ) =>
				control( name, option, attributes[ attributeOf( name ) ], ( value ) => setAttributes( { [ attributeOf( name ) ]: value } ) )
			);
			const panels = Object.entries( jalon.groups ).map( ( [ group, title ], position ) => el( PanelBody, { key: group, title, initialOpen: position === 0 }, fields( group ) ) );
			return el( 'div', useBlockProps(),
				el( InspectorControls, {}, el( PanelBody, { key: 'settings' }, el( 'p', {}, jalon.settings ) ), panels ),
				el( Disabled, {}, el( 'jalon-diagnostic', preview( attributes ) ) )
			);
		},
		save: () => null,
	} );
} )( window.wp, window.jalonAddresses, window.jalonBlock );
