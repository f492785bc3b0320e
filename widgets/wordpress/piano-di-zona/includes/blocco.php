<?php
/**
 * The block, for the editor of WordPress.
 *
 * @package PianoDiZona
 */

namespace PianoDiZona;

defined( 'ABSPATH' ) || exit;

const BLOCCO = 'piano-di-zona/elemento';

add_action(
	'init',
	function (): void {
		wp_register_script(
			'piano-di-zona-editor',
			plugins_url( 'blocco/editor.js', __DIR__ ),
			array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' ),
			'0.1.0',
			true
		);
		wp_add_inline_script( 'piano-di-zona-editor', 'window.pianoDiZona = ' . wp_json_encode( elenco() ) . ';', 'before' );
		register_block_type(
			dirname( __DIR__ ) . '/blocco',
			array(
				'render_callback' => function ( array $attributi ): string {
					$elemento = is_string( $attributi['elemento'] ?? null ) ? $attributi['elemento'] : '';
					$scritti  = is_array( $attributi['attributi'] ?? null ) ? $attributi['attributi'] : array();
					$html     = etichetta( $elemento, array( 'distretto' => $attributi['distretto'] ?? '' ) + $scritti );
					return '' === $html ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
				},
			)
		);
	}
);
