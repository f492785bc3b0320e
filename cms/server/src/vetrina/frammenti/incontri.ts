import { html } from '../../pagine/html';
import type { Parametri } from '../http/percorso';
import type { Modello } from '../lettura/modello';
import { calendario, corpoIncontro } from '../pagine/corpo-incontro';
import { collegamento, elenco, incontroBreve, titolo } from '../pagine/parti';
import type { Contenuto } from '../risorse/contenuto';
import { evento, eventi } from '../schemaorg/evento';
import { incontro as voceDi, prossimiIncontri } from '../voci/incontro';
import { pagina, risorsa } from '../voci/indirizzo';
import { frammento, LIVELLO } from './frammento';

/** The meetings to come. */
export function frammentoIncontri(modello: Modello): Contenuto {
  const voci = prossimiIncontri(modello);
  return frammento(
    voci.length > 0 && eventi(modello, voci),
    html`${elenco(voci.map((voce) => incontroBreve(voce, LIVELLO))) || html`<p>Nessun incontro in programma.</p>`}
      <p>${collegamento(pagina(modello, 'incontri'), 'Tutti gli incontri')}</p>
      ${calendario(risorsa(modello, 'incontri.ics'))}`,
  );
}

/** One meeting. */
export function frammentoIncontro(modello: Modello, { incontro: slug = '' }: Parametri): Contenuto | undefined {
  const riga = modello.incontriPerSlug.get(slug);
  if (!riga) return undefined;
  const voce = voceDi(modello, riga);
  return frammento(
    evento(modello, voce, voce.galleria),
    html`${titolo(LIVELLO, collegamento(voce.url, voce.titolo))} ${corpoIncontro(voce, LIVELLO + 1)}`,
  );
}
