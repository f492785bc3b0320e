import type { Core } from '@strapi/strapi';
import { PERCORSO_API, uidTipo } from '../../modello/nomi';
import { ErrorePubblico } from '../../moduli/http/errore';
import type { IncontroInPosta } from '../../posta/modelli/iscrizione';
import { servizio } from '../../servizi';

/** The published row of a meeting, as far as registrations need it. */
export interface RigaIncontro {
  documentId: string;
  slug: string;
  titolo: string;
  accesso: string;
  stato: string;
  inizio: string;
  fine: string | null;
  linkRemoto: string | null;
  posti: number | null;
  aperturaIscrizioni: string | null;
  chiusuraIscrizioni: string | null;
  luogo: { nome: string | null; indirizzo: string | null; comune: string | null } | null;
  distretto: { id: number; slug: string; orePromemoria: number | null };
}

/** The states of a meeting that will be held when it says. */
const IN_PROGRAMMA: readonly string[] = ['programmato', 'convocato'];

export const eInProgramma = ({ stato, inizio }: RigaIncontro): boolean =>
  IN_PROGRAMMA.includes(stato) && Date.parse(inizio) > Date.now();

/** Meetings that the public sees. */
export function createIncontriPubblici({ strapi }: { strapi: Core.Strapi }) {
  const trova = (where: object): Promise<RigaIncontro | null> =>
    strapi.db
      .query(uidTipo('incontro'))
      .findOne({ where: { ...where, publishedAt: { $notNull: true } }, populate: { luogo: true, distretto: true } });

  return {
    /** Null where it is hidden or gone. */
    leggi: (documentId: string) => trova({ documentId }),

    /** The meeting that somebody wants to sign up for: 404 where there is none, 422 where it takes no registrations now. */
    async esigi(distretto: number, slug: string): Promise<RigaIncontro> {
      const incontro = await trova({ slug, distretto: { id: distretto } });
      if (!incontro) throw new ErrorePubblico(404, 'Questo incontro non esiste più: controlla l’indirizzo.');
      if (incontro.accesso !== 'su_iscrizione')
        throw new ErrorePubblico(
          422,
          'A questo incontro non ci si iscrive: leggi nella sua pagina chi può partecipare.',
        );
      if (!eInProgramma(incontro))
        throw new ErrorePubblico(422, 'L’incontro è passato, rinviato o annullato: guarda nel calendario i prossimi.');
      const { aperturaIscrizioni: apertura, chiusuraIscrizioni: chiusura } = incontro;
      if (apertura && Date.now() < Date.parse(apertura))
        throw new ErrorePubblico(422, 'Le iscrizioni non sono ancora aperte: torna più avanti.');
      if (chiusura && Date.now() >= Date.parse(chiusura))
        throw new ErrorePubblico(422, 'Le iscrizioni sono chiuse: contatta l’Ufficio di Piano.');
      return incontro;
    },

    /** What mails say of it. */
    perPosta({ titolo, inizio, luogo, slug, distretto }: RigaIncontro): IncontroInPosta {
      return {
        titolo,
        inizio: new Date(inizio).toISOString(),
        luogo: [luogo?.nome, luogo?.indirizzo, luogo?.comune].filter(Boolean).join(', ') || null,
        url: servizio(strapi, 'indirizzi').pagina(`${distretto.slug}/incontri/${slug}`),
        ics: `${PERCORSO_API}/distretti/${distretto.slug}/incontri/${slug}.ics`,
      };
    },
  };
}

export type IncontriPubblici = ReturnType<typeof createIncontriPubblici>;
