import { html } from 'lit';
import type { Lingua } from '../base/lingua';
import { pagina } from '../dettaglio/pagina';
import { stile } from '../dettaglio/stile';
import { corpo } from '../scheda/corpo';
import { stileCorpo } from '../scheda/stile-corpo';
import { testi as italiani } from '../scheda/testi/corpo.it';
import type { Parti } from './contesto';

/** The detail of a scheda. */
export async function aRichiesta(lingua: Lingua): Promise<Parti> {
  const testi = lingua === 'en' ? (await import('../scheda/testi/corpo.en')).testi : italiani;
  return {
    stili: [stile, stileCorpo],
    pagina: (contesto, voce, anno) =>
      pagina({
        ...contesto,
        voce,
        dettaglio: (scheda) =>
          html`${corpo(scheda, { ...contesto, testi, livello: contesto.livello + 1 }, anno)}
            <p class="azioni"><a class="bottone" href=${scheda.url}>${contesto.testi.pagina}</a></p>`,
      }),
  };
}
