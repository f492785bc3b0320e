<?php
/**
 * Plugin Name:       Piano di Zona
 * Description:       Mostra nelle pagine il calendario, le schede, i documenti e i moduli del Piano di Zona, con un blocco o con lo shortcode [pdz].
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           EUPL-1.2
 * License URI:       https://eupl.eu/1.2/it/
 * Text Domain:       piano-di-zona
 *
 * @package PianoDiZona
 */

namespace PianoDiZona;

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/includes/elementi.php';
require_once __DIR__ . '/includes/impostazioni.php';
require_once __DIR__ . '/includes/risorse.php';
require_once __DIR__ . '/includes/etichetta.php';
require_once __DIR__ . '/includes/shortcode.php';
require_once __DIR__ . '/includes/blocco.php';
