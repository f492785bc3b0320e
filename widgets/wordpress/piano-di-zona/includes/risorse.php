<?php
/**
 * The loader and its stylesheet, on the pages that have an element.
 *
 * @package PianoDiZona
 */

namespace PianoDiZona;

defined( 'ABSPATH' ) || exit;

/** Asks for the loader. Where the page has been begun, it comes at its end. */
function carica(): void {
	$cms = impostazioni()['cms'];
	if ( '' === $cms ) {
		return;
	}
	// No `?ver=`: the CMS says itself how long they hold.
	// phpcs:disable WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_enqueue_style( 'piano-di-zona', "$cms/widgets/v1/pdz.css", array(), null );
	wp_enqueue_script( 'piano-di-zona', "$cms/widgets/v1/pdz.js", array(), null, true );
	// phpcs:enable
}

add_filter(
	'script_loader_tag',
	function ( string $etichetta, string $nome, string $indirizzo ): string {
		return 'piano-di-zona' === $nome
			? sprintf( "<script type=\"module\" src=\"%s\"></script>\n", esc_url( $indirizzo ) ) // phpcs:ignore WordPress.WP.EnqueuedResources
			: $etichetta;
	},
	10,
	3
);

// The stylesheet keeps the room of an element from the first moment: for that it has to stand in the head.
add_action(
	'wp_enqueue_scripts',
	function (): void {
		$pagina = is_singular() ? get_post() : null;
		if ( $pagina && ( has_block( BLOCCO, $pagina ) || has_shortcode( $pagina->post_content, 'pdz' ) ) ) {
			carica();
		}
	}
);
