<?php
/**
 * The settings of a site: where the CMS is, and which distretto is its own.
 *
 * @package PianoDiZona
 */

namespace PianoDiZona;

defined( 'ABSPATH' ) || exit;

const OPZIONE = 'piano_di_zona';

/**
 * The settings in force.
 *
 * @return array{cms: string, distretto: string}
 */
function impostazioni(): array {
	return wp_parse_args( get_option( OPZIONE, array() ), array( 'cms' => '', 'distretto' => '' ) );
}

/**
 * The address of a CMS without what follows its path; empty when it is none. A page in https can load nothing from http, and a program that
 * came without encryption could be anybody's: only a CMS on this same machine may do without.
 */
function indirizzo_cms( string $scritto ): string {
	$parti = wp_parse_url( trim( $scritto ) );
	if ( ! is_array( $parti ) || empty( $parti['host'] ) || isset( $parti['user'] ) || isset( $parti['query'] ) || isset( $parti['fragment'] ) ) {
		return '';
	}
	$schema = $parti['scheme'] ?? '';
	$locale = in_array( $parti['host'], array( 'localhost', '127.0.0.1' ), true );
	if ( 'https' !== $schema && ! ( 'http' === $schema && $locale ) ) {
		return '';
	}
	return untrailingslashit( esc_url_raw( trim( $scritto ), array( 'https', 'http' ) ) );
}

/**
 * What of the form is kept. What is wrong is said, and leaves the value of before.
 *
 * @param mixed $scritte The fields of the form.
 */
function controlla( $scritte ): array {
	$prima   = impostazioni();
	$scritte = wp_parse_args( is_array( $scritte ) ? $scritte : array(), array( 'cms' => '', 'distretto' => '' ) );
	$nuove   = array(
		'cms'       => indirizzo_cms( (string) $scritte['cms'] ),
		'distretto' => (string) valore_ammesso( $scritte['distretto'], 'slug' ),
	);
	$errori  = array(
		'cms'       => 'Scrivi l’indirizzo del CMS per intero, con https:// davanti.',
		'distretto' => 'Il distretto si scrive come nell’indirizzo delle sue pagine: minuscole, cifre e trattini.',
	);
	foreach ( $errori as $campo => $errore ) {
		if ( '' === $nuove[ $campo ] && '' !== trim( (string) $scritte[ $campo ] ) ) {
			add_settings_error( OPZIONE, $campo, $errore );
			$nuove[ $campo ] = $prima[ $campo ];
		}
	}
	return $nuove;
}

/** One field of the page, with its label and help. */
function campo( array $voce ): void {
	printf(
		'<input type="%1$s" id="%2$s" name="%3$s[%4$s]" value="%5$s" class="regular-text" aria-describedby="%2$s-aiuto"><p class="description" id="%2$s-aiuto">%6$s</p>',
		esc_attr( $voce['tipo'] ),
		esc_attr( $voce['label_for'] ),
		esc_attr( OPZIONE ),
		esc_attr( $voce['campo'] ),
		esc_attr( impostazioni()[ $voce['campo'] ] ),
		esc_html( $voce['aiuto'] )
	);
}

function pagina_impostazioni(): void {
	echo '<div class="wrap"><h1>Piano di Zona</h1><form action="options.php" method="post">';
	settings_fields( OPZIONE );
	do_settings_sections( OPZIONE );
	submit_button( 'Salva le modifiche' );
	echo '</form></div>';
}

add_action(
	'admin_init',
	function (): void {
		register_setting( OPZIONE, OPZIONE, array( 'type' => 'object', 'sanitize_callback' => __NAMESPACE__ . '\controlla' ) );
		add_settings_section( 'cms', 'Da dove vengono i contenuti', '__return_null', OPZIONE );
		$campi = array(
			'cms'       => array( 'Indirizzo del CMS', 'url', 'Per esempio https://cms.example.it. Le pagine caricano da qui i componenti e i dati.' ),
			'distretto' => array( 'Distretto', 'text', 'Quello che si mostra quando un blocco o uno shortcode non ne dicono un altro. Per esempio bologna.' ),
		);
		foreach ( $campi as $nome => list( $titolo, $tipo, $aiuto ) ) {
			$voce = array( 'campo' => $nome, 'tipo' => $tipo, 'aiuto' => $aiuto, 'label_for' => "pdz-$nome" );
			add_settings_field( $nome, $titolo, __NAMESPACE__ . '\campo', OPZIONE, 'cms', $voce );
		}
	}
);

add_action(
	'admin_menu',
	function (): void {
		add_options_page( 'Piano di Zona', 'Piano di Zona', 'manage_options', OPZIONE, __NAMESPACE__ . '\pagina_impostazioni' );
	}
);
