<?php
/**
 * Which elements there are, and what each may be given.
 *
 * @package PianoDiZona
 */

namespace PianoDiZona;

defined( 'ABSPATH' ) || exit;

/**
 * The list in `elementi.json`, which the block editor reads too. Nothing else reaches a page.
 *
 * @return array{comuni: array<string, mixed>, elementi: array<string, array<string, mixed>>}
 */
function elenco(): array {
	static $elenco = null;
	if ( null === $elenco ) {
		$elenco = wp_json_file_decode( dirname( __DIR__ ) . '/elementi.json', array( 'associative' => true ) );
	}
	return $elenco;
}

/**
 * A value that an attribute can have, or null. `$regola` is the list of its values, or the name of a form.
 *
 * @param mixed        $valore What an editor wrote.
 * @param string|array $regola From `elementi.json`.
 */
function valore_ammesso( $valore, $regola ): ?string {
	if ( ! is_scalar( $valore ) ) {
		return null;
	}
	$valore = trim( (string) $valore );
	if ( is_array( $regola ) ) {
		return in_array( $valore, $regola, true ) ? $valore : null;
	}
	$forme = array(
		'slug'   => '/^[a-z0-9]+(?:-[a-z0-9]+)*$/',
		'numero' => '/^\d{1,4}$/',
		'mese'   => '/^\d{4}-\d{2}$/',
		'nome'   => '/^[a-z][a-z0-9_-]{0,20}$/i',
		'testo'  => '/^[^\p{Cc}]{1,200}$/u',
	);
	return isset( $forme[ $regola ] ) && preg_match( $forme[ $regola ], $valore ) ? $valore : null;
}
