import type { Core } from '@strapi/strapi';
import type { DistrettoModuli } from '../moduli/modulo';
import { impostazioniPosta } from './impostazioni';
import { FACOLTATIVI, type Facoltativo } from './disiscrizione/facoltativi';
import type { Contenuto } from './modelli/componi';
import type { Lingua } from './modelli/modello';
import { rendi, suUnaRiga } from './modelli/rendi';

/** How to get no more messages of a kind. */
export interface Uscita {
  tipo: Facoltativo;
  indirizzo: string;
}

const NON_PIU: Record<Lingua, string> = { it: 'Non voglio più', en: 'I want no more' };

const legame = ({ tipo, indirizzo }: Uscita, lingua: Lingua) => ({
  testo: `${NON_PIU[lingua]} ${FACOLTATIVI[tipo][lingua]}`,
  indirizzo,
});

const tra = (nome: string, indirizzo: string) => `"${suUnaRiga(nome).replace(/["\\]/g, ' ')}" <${indirizzo}>`;

/**
 * A message in a distretto's name. The address that it comes from is the installation's, whose domain the mail server may send for
 * (SPF, DMARC): a distretto chooses the name beside it and where answers go.
 */
export function imbusta(
  strapi: Core.Strapi,
  contenuto: Contenuto,
  lingua: Lingua,
  distretto: DistrettoModuli,
  uscita: Uscita | null,
) {
  const { nome, ufficio, email, mittentePosta, rispostePosta } = distretto;
  const risposte = rispostePosta ?? email;
  return {
    from: tra(mittentePosta ?? `${ufficio ?? 'Ufficio di Piano'} ${nome}`, impostazioniPosta(strapi).mittente),
    ...(risposte && { replyTo: risposte }),
    subject: suUnaRiga(contenuto.oggetto),
    ...rendi(contenuto, lingua, distretto, uscita && legame(uscita, lingua)),
    // RFC 3834: no out-of-office reply answers it.
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      // RFC 2369 and 8058: the mail program has a button for it.
      ...(uscita && {
        'List-Unsubscribe': `<${uscita.indirizzo}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  };
}
