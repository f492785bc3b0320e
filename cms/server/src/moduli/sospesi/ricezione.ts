import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import { servizio } from '../../servizi';
import { esigiTipo, leggiCorpo } from '../http/corpo';
import { ErrorePubblico } from '../http/errore';
import { rifiuto } from '../http/rifiuti';
import { leggiChiave } from '../invio/chiavi';
import type { Luogo } from '../modulo';
import { componiCorpo } from '../validazione/campi';

/** Names of what a plain form sends beside the fields of its contract. */
export const COMANDI = { chiave: 'chiave', passo: 'passo', correggi: 'correggi' } as const;

/** What is to be shown of a post from a plain page. `campi` are those of the contract, as they were filled in. */
export type Ricevuto =
  /** Nothing is wrong with it: its author looks at it once more, and sends it under this key. */
  | { passo: 'controlla'; campi: URLSearchParams; chiave: string }
  | { passo: 'inviato'; email: string }
  | { passo: 'correggi'; campi: URLSearchParams; rifiuto?: ErrorePubblico };

/** Takes the posts of the plain pages, which send the fields of the contract as a browser without script does. */
export function createRicezione({ strapi }: { strapi: Core.Strapi }) {
  /** By form and place, or 404. */
  function trova(nome: string, luogo: Luogo) {
    const modulo = servizio(strapi, 'sospesi').chiamato(nome);
    const segmenti = (modulo?.percorso ?? '').split('/').filter((segmento) => segmento.startsWith(':'));
    if (!modulo || segmenti.length !== Object.keys(luogo).length)
      throw new ErrorePubblico(404, 'Questo modulo non esiste: controlla l’indirizzo.');
    return modulo;
  }

  return {
    async ricevi(req: IncomingMessage, { distretto = '', modulo: nome = '', ...luogo }: Luogo): Promise<Ricevuto> {
      let campi = new URLSearchParams();
      try {
        const modulo = trova(nome, luogo);
        esigiTipo(req, 'application/x-www-form-urlencoded');
        campi = new URLSearchParams(await leggiCorpo(req));
        const [chiave, passo] = [campi.get(COMANDI.chiave), campi.get(COMANDI.passo)];
        for (const comando of [COMANDI.chiave, COMANDI.passo]) campi.delete(comando);
        if (passo === COMANDI.correggi) return { passo: 'correggi', campi };
        const cliente = servizio(strapi, 'cliente');
        // To look at a post costs as much as to give a challenge; a mail goes out for those that are sent.
        await servizio(strapi, 'limiti').esigi(chiave ? 'invii' : 'sfide', cliente.chiave(req));
        const compilazione = { modulo, distretto, luogo, corpo: componiCorpo(modulo.schema, campi) };
        const sospesi = servizio(strapi, 'sospesi');
        if (chiave)
          return {
            passo: 'inviato',
            email: await sospesi.tieni({
              ...compilazione,
              chiave: leggiChiave(chiave),
              indirizzo: cliente.indirizzo(req),
            }),
          };
        await sospesi.prova(compilazione);
        return { passo: 'controlla', campi, chiave: randomUUID() };
      } catch (errore) {
        return { passo: 'correggi', campi, rifiuto: rifiuto(strapi, errore) };
      }
    },
  };
}

export type Ricezione = ReturnType<typeof createRicezione>;
