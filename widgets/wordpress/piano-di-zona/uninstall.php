<?php
/**
 * Takes the settings away with the plugin.
 *
 * @package PianoDiZona
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'piano_di_zona' );
