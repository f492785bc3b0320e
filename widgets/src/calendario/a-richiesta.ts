import type { Incontro } from 'strapi-plugin-piano-di-zona/contracts';
import type { Lingua } from '../base/lingua';
import { abbonamento } from './abbonamento';
import { dettaglio } from './dettaglio';
import { testi as italiani } from './testi/a-richiesta.it';
import type { Contesto } from './voce';

/** What most readers of a page do not open: the detail of a meeting and the way to subscribe. Fetched when it is asked for. */
export async function aRichiesta(lingua: Lingua) {
  const testi = lingua === 'en' ? (await import('./testi/a-richiesta.en')).testi : italiani;
  return {
    dettaglio: (incontro: Incontro, contesto: Contesto, livello: number) =>
      dettaglio(incontro, { ...contesto, testi: { ...contesto.testi, ...testi } }, livello),
    abbonamento: (indirizzo: string, copiato: () => void) => abbonamento(indirizzo, testi, copiato),
  };
}
