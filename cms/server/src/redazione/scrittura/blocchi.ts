import { elenco, eVoce } from '../../modello/voce';
import { conCaratteriVietati, normalizza, RIMEDIO_CARATTERI } from '../formati/testo';
import type { EsitoValore } from './numeri';

const MASSIMO_CARATTERI = 200_000;

/** Addresses that a link in a text may have: a `javascript:` one would run in the reader's page. */
const COLLEGAMENTO = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i;

interface Foglie {
  testi: string[];
  collegamenti: string[];
}

function foglie(nodo: unknown, raccolte: Foglie): Foglie {
  for (const voce of elenco(nodo).filter(eVoce)) {
    if (typeof voce.text === 'string') raccolte.testi.push(voce.text);
    if (voce.type === 'link') raccolte.collegamenti.push(typeof voce.url === 'string' ? voce.url.trim() : '');
    foglie(voce.children, raccolte);
  }
  return raccolte;
}

/** Rich text as Strapi blocks. Its structure is checked by Strapi itself. */
export function testoRicco(valore: unknown): EsitoValore {
  if (!Array.isArray(valore)) return { rimedio: 'il testo non è leggibile: riscrivilo' };
  const { testi, collegamenti } = foglie(valore, { testi: [], collegamenti: [] });
  if (testi.some((testo) => conCaratteriVietati(testo.replace(/\r\n?/g, '\n'), true)))
    return { rimedio: RIMEDIO_CARATTERI };
  if (testi.join('').length > MASSIMO_CARATTERI) {
    return { rimedio: 'il testo è troppo lungo: sposta una parte in un documento' };
  }
  const sbagliato = collegamenti.find((url) => !COLLEGAMENTO.test(url));
  return sbagliato === undefined
    ? { valore }
    : { rimedio: `il collegamento «${sbagliato.slice(0, 80)}» deve cominciare con https://` };
}

/** Whether there is nothing to read in a rich text: an editor that was opened and left holds an empty paragraph. */
export function senzaTesto(valore: unknown): boolean {
  return foglie(valore, { testi: [], collegamenti: [] }).testi.every((testo) => normalizza(testo) === '');
}
