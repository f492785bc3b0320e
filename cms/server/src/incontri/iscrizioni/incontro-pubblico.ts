import type { Core } from '@strapi/strapi';
import { situazioneIscrizioni } from '../../../../contracts/vocabolario';
import { nonSiTiene, siTiene } from '../../modello/incontro';
import { PERCORSO_API, uidTipo } from '../../modello/nomi';
import { ErrorePubblico } from '../../moduli/http/errore';
import type { IncontroInPosta } from '../../posta/modelli/incontro';
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

export const eCominciato = ({ inizio }: Pick<RigaIncontro, 'inizio'>): boolean => Date.parse(inizio) <= Date.now();

export const eInProgramma = (incontro: RigaIncontro): boolean => siTiene(incontro.stato) && !eCominciato(incontro);

export type Situazione = keyof typeof situazioneIscrizioni;

/** Whether it takes registrations now. */
export function situazioneDi(incontro: RigaIncontro): Situazione {
  const { accesso, stato, aperturaIscrizioni: apertura, chiusuraIscrizioni: chiusura } = incontro;
  if (accesso !== 'su_iscrizione') return 'non_previste';
  if (nonSiTiene(stato)) return stato;
  if (!eInProgramma(incontro)) return 'passato';
  if (apertura && Date.now() < Date.parse(apertura)) return 'non_ancora';
  return chiusura && Date.now() >= Date.parse(chiusura) ? 'chiuse' : 'aperte';
}

const RIMEDI: Readonly<Record<Exclude<Situazione, 'aperte'>, string>> = {
  non_ancora: 'Torna più avanti.',
  chiuse: 'Contatta l’Ufficio di Piano.',
  passato: 'Guarda nel calendario i prossimi.',
  annullato: 'Guarda nel calendario i prossimi.',
  rinviato: 'Guarda nel calendario i prossimi.',
  non_previste: 'Leggi nella sua pagina chi può partecipare.',
};

/** Meetings that the public sees. */
export function createIncontriPubblici({ strapi }: { strapi: Core.Strapi }) {
  const scelti = (where: object) => ({
    where: { ...where, publishedAt: { $notNull: true } },
    populate: { luogo: true, distretto: true },
  });
  const trova = (where: object): Promise<RigaIncontro | null> =>
    strapi.db.query(uidTipo('incontro')).findOne(scelti(where));

  return {
    /** Null where it is hidden or gone. */
    leggi: (documentId: string) => trova({ documentId }),

    /** Whether it has begun; of a hidden one, by its draft. */
    async cominciato(documentId: string): Promise<boolean> {
      const incontro: Pick<RigaIncontro, 'inizio'> | null =
        (await trova({ documentId })) ??
        (await strapi.db.query(uidTipo('incontro')).findOne({ where: { documentId } }));
      return !incontro || eCominciato(incontro);
    },

    /** Those to sign up for that begin within so many milliseconds. */
    prossimi(orizzonte: number): Promise<RigaIncontro[]> {
      const [adesso, limite] = [new Date(), new Date(Date.now() + orizzonte)];
      return strapi.db
        .query(uidTipo('incontro'))
        .findMany(scelti({ accesso: 'su_iscrizione', inizio: { $gt: adesso, $lte: limite } }));
    },

    /** Those to come of some organi, by document id: at most `massimo`, the next first. */
    diOrgani: (organi: readonly string[], massimo: number): Promise<RigaIncontro[]> =>
      strapi.db.query(uidTipo('incontro')).findMany({
        ...scelti({ inizio: { $gt: new Date(Date.now()) }, organi: { documentId: { $in: [...organi] } } }),
        orderBy: [{ inizio: 'asc' }, { id: 'asc' }],
        limit: massimo,
      }),

    situazione: situazioneDi,

    /** The one with this slug, or 404. */
    async trova(distretto: number, slug: string): Promise<RigaIncontro> {
      const incontro = await trova({ slug, distretto: { id: distretto } });
      if (!incontro) throw new ErrorePubblico(404, 'Questo incontro non esiste più: controlla l’indirizzo.');
      return incontro;
    },

    /** The meeting that somebody wants to sign up for: 404 where there is none, 422 where it takes no registrations now. */
    async esigi(distretto: number, slug: string): Promise<RigaIncontro> {
      const incontro = await this.trova(distretto, slug);
      const situazione = situazioneDi(incontro);
      if (situazione === 'aperte') return incontro;
      throw new ErrorePubblico(422, `${situazioneIscrizioni[situazione].it} ${RIMEDI[situazione]}`);
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
