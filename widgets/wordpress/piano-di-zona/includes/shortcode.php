<?php
/**
 * `[pdz elemento="calendario" distretto="bologna"]`
 *
 * @package PianoDiZona
 */

namespace PianoDiZona;

defined( 'ABSPATH' ) || exit;

add_shortcode(
	'pdz',
	function ( $scritti ): string {
		$scritti = is_array( $scritti ) ? $scritti : array();
		return etichetta( preg_replace( '/^pdz-/', '', (string) ( $scritti['elemento'] ?? '' ) ), $scritti );
	}
);
