<?php
/**
 * The tag of an element, with the link that stands in for it.
 *
 * @package PianoDiZona
 */

namespace PianoDiZona;

defined( 'ABSPATH' ) || exit;

/** A word for who writes the page; readers do not see it. */
function nota( string $testo ): string {
	return current_user_can( 'edit_posts' ) ? sprintf( '<p class="pdz-nota"><strong>Piano di Zona:</strong> %s</p>', esc_html( $testo ) ) : '';
}

/** The page of the CMS that says the same as the element. */
function pagina( string $elemento, array $descritto, array $attributi ): string {
	$pagina = $descritto['pagina'];
	return 'scheda' === $elemento && isset( $attributi['scheda'] ) ? "$pagina/{$attributi['scheda']}" : $pagina;
}

/**
 * An element as HTML. What is not in the list, or is not as an attribute must be, is left out.
 *
 * @param string $elemento Its name without `pdz-`.
 * @param array  $scritti  Attributes by name.
 */
function etichetta( string $elemento, array $scritti ): string {
	list( 'comuni' => $comuni, 'elementi' => $elementi ) = elenco();
	list( 'cms' => $cms, 'distretto' => $predefinito )   = impostazioni();
	if ( ! isset( $elementi[ $elemento ] ) ) {
		return nota( 'non c’è un componente con questo nome. Ci sono: ' . implode( ', ', array_keys( $elementi ) ) . '.' );
	}
	if ( '' === $cms ) {
		return nota( 'manca l’indirizzo del CMS, nelle impostazioni.' );
	}
	$descritto = $elementi[ $elemento ];
	$attributi = array( 'distretto' => valore_ammesso( $scritti['distretto'] ?? '', 'slug' ) ?? $predefinito );
	if ( '' === $attributi['distretto'] ) {
		return nota( 'manca il distretto: scrivilo qui, o nelle impostazioni.' );
	}
	foreach ( $comuni + $descritto['attributi'] as $nome => $regola ) {
		$valore = valore_ammesso( $scritti[ $nome ] ?? null, $regola );
		if ( null !== $valore ) {
			$attributi[ $nome ] = $valore;
		}
	}
	carica();
	$testo = '';
	foreach ( $attributi as $nome => $valore ) {
		$testo .= sprintf( ' %s="%s"', $nome, esc_attr( $valore ) );
	}
	return sprintf(
		'<pdz-%1$s%2$s><p><a href="%3$s">%4$s</a></p></pdz-%1$s>',
		$elemento,
		$testo,
		esc_url( "$cms/pdz/{$attributi['distretto']}/" . pagina( $elemento, $descritto, $attributi ) ),
		esc_html( $descritto['titolo'] )
	);
}
