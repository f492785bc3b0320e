import { html } from '../../pagine/html';
import type { Parametri } from '../http/percorso';
import type { Modello } from '../lettura/modello';
import { corpoScheda, schedaBreve } from '../pagine/corpo-scheda';
import { collegamento, elenco, titolo } from '../pagine/parti';
import type { Contenuto } from '../risorse/contenuto';
import { insieme, servizio } from '../schemaorg/dati';
import { pagina, risorsa } from '../voci/indirizzo';
import { scheda as voceDi, schedeDelProgramma } from '../voci/scheda';
import { frammento, LIVELLO } from './frammento';

/** The schede of the current programma. */
export function frammentoSchede(modello: Modello): Contenuto {
  const { programmaCorrente: programma } = modello;
  const voci = programma ? schedeDelProgramma(modello, programma) : [];
  return frammento(
    programma ? insieme(modello, programma.anno, voci) : false,
    html`<p>
        ${programma ? `${voci.length} interventi nel programma attuativo ${programma.anno}.` : 'Nessuna scheda è ancora pubblicata.'}
      </p>
      ${elenco(voci.map((voce) => schedaBreve(voce, LIVELLO)))}
      <p>${collegamento(pagina(modello, 'schede'), 'Tutte le schede intervento')}</p>`,
  );
}

/** One scheda with its years. */
export function frammentoScheda(modello: Modello, { scheda: slug = '' }: Parametri): Contenuto | undefined {
  const riga = modello.schedePerSlug.get(slug);
  if (!riga) return undefined;
  const voce = voceDi(modello, riga);
  return frammento(
    servizio(modello, voce),
    html`${titolo(LIVELLO, collegamento(voce.url, voce.titolo))} ${corpoScheda(voce, LIVELLO + 1)}
      <p>${collegamento(risorsa(modello, `schede/${voce.slug}.pdf`), 'Scarica questa scheda (PDF)')}</p>`,
  );
}
