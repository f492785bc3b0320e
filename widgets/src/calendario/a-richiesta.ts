import type { Lingua } from '../base/lingua';
import { pagina } from '../dettaglio/pagina';
import { stile } from '../dettaglio/stile';
import { abbonamento } from './abbonamento';
import type { Parti } from './contesto';
import { dettaglio } from './dettaglio';
import { testi as italiani } from './testi/a-richiesta.it';

/** What most readers of a page do not open: the detail of a meeting and the way to subscribe. */
export async function aRichiesta(lingua: Lingua): Promise<Parti> {
  const testi = lingua === 'en' ? (await import('./testi/a-richiesta.en')).testi : italiani;
  return {
    stili: [stile],
    abbonamento: (indirizzo) => abbonamento(indirizzo, testi),
    pagina: (contesto, voce) => {
      const intero = { ...contesto, testi: { ...contesto.testi, ...testi }, livello: contesto.livello + 1 };
      return pagina({ ...contesto, voce, dettaglio: (incontro) => dettaglio(incontro, intero) });
    },
  };
}
