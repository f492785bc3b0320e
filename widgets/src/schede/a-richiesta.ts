import type { Lingua } from '../base/lingua';
import { pagina } from '../dettaglio/pagina';
import { stile } from '../dettaglio/stile';
import type { Parti } from './contesto';
import { dettaglio } from './dettaglio';
import { testi as italiani } from './testi/a-richiesta.it';

/** The detail of a scheda. */
export async function aRichiesta(lingua: Lingua): Promise<Parti> {
  const testi = lingua === 'en' ? (await import('./testi/a-richiesta.en')).testi : italiani;
  return {
    stile,
    pagina: (contesto, voce, anno) => {
      const intero = { ...contesto, testi: { ...contesto.testi, ...testi }, livello: contesto.livello + 1 };
      return pagina({ ...contesto, voce, dettaglio: (scheda) => dettaglio(scheda, intero, anno) });
    },
  };
}
