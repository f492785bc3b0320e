import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { inserisci } from '../../modello/inserisci';
import { uidTipo } from '../../modello/nomi';
import type { Voce } from '../../modello/voce';
import { fraMesi, giornoARoma } from '../../moduli/invio/scadenze';
import { servizio } from '../../servizi';
import { cambiamento } from '../cambiamento';
import type { DaConvocare } from './da-convocare';
import { leggiIncontro, ostacolo, type IncontroDaConvocare } from './incontro-da-convocare';
import { invitabili, type Invitabile } from './invitabili';
import { createPostaConvocazioni } from './posta-convocazioni';
import { SENZA_RISPOSTA, type RigaConvocazione } from './riga';

const CAMBIATO = 'L’elenco di chi si può convocare è cambiato: ricarica la pagina, controlla e manda di nuovo.';

type Convocato = Invitabile & { email: string };

const conIndirizzo = (persona: Invitabile): persona is Convocato => persona.email !== null;

/** Invitations to meetings: who may be invited, who is, what they are told. */
export function createConvocazioni({ strapi }: { strapi: Core.Strapi }) {
  const { incontri, posti } = servizio(strapi, 'iscrizioni');
  const posta = createPostaConvocazioni({ strapi, incontri });
  const righe = () => strapi.db.query(uidTipo('convocazione'));

  /** Those of a meeting, in the order in which they were invited. */
  const di = (incontro: string): Promise<RigaConvocazione[]> =>
    righe().findMany({ where: { incontro }, orderBy: { id: 'asc' } });

  async function daInvitare(incontro: IncontroDaConvocare | null): Promise<Invitabile[]> {
    if (!incontro) return [];
    const organi = incontro.organi.map(({ documentId }) => documentId);
    return invitabili(strapi, organi, giornoARoma(new Date(incontro.inizio)));
  }

  /** What the office sees of them, with what has become of the latest mail to each. */
  async function conPosta(convocati: readonly RigaConvocazione[]) {
    const messaggi: { richiesta: string; stato: string }[] = await strapi.db.query(uidTipo('messaggio')).findMany({
      where: { tipoRichiesta: 'convocazione', richiesta: { $in: convocati.map(({ documentId }) => documentId) } },
      orderBy: { id: 'asc' },
    });
    const stati = new Map(messaggi.map(({ richiesta, stato }) => [richiesta, stato]));
    return convocati.map(({ documentId, destinatario, ente, email, stato, delegato, nota, risposto }) => ({
      ...{ documentId, destinatario, ente, email, stato, delegato, nota, risposto },
      posta: stati.get(documentId) ?? null,
    }));
  }

  async function esigi(documentId: string): Promise<IncontroDaConvocare> {
    const incontro = await leggiIncontro(strapi, documentId);
    const motivo = ostacolo(incontro);
    if (!incontro || motivo) throw new errors.ApplicationError(motivo ?? '');
    return incontro;
  }

  /** Those whom the office has chosen: of the ones that it was shown, and others that it typed. */
  async function scelti(incontro: IncontroDaConvocare, { destinatari, altri }: DaConvocare): Promise<Convocato[]> {
    const noti = new Map((await daInvitare(incontro)).filter(conIndirizzo).map((persona) => [persona.email, persona]));
    const suoi = destinatari.map((email) => noti.get(email.toLowerCase()));
    if (suoi.includes(undefined)) throw new errors.ApplicationError(CAMBIATO);
    const tutti = [
      ...suoi.filter((persona) => persona !== undefined),
      ...altri.map(({ nome, ente = null, email }) => ({ nome, ente, email: email.toLowerCase() })),
    ];
    return [...new Map(tutti.map((persona) => [persona.email, persona])).values()];
  }

  /** The last day on which it may tell who was invited: as long after the meeting as its notice promises to who signs up. */
  async function conservaFino({ inizio, distretto }: IncontroDaConvocare): Promise<string | null> {
    const informativa = await servizio(strapi, 'informative').inVigore(distretto.id, 'iscrizioni');
    return informativa && fraMesi(new Date(inizio), informativa.conservazioneMesi);
  }

  async function invita(incontro: IncontroDaConvocare, persone: readonly Convocato[], { lingua, testo }: DaConvocare) {
    const adesso = new Date();
    const comuni = { incontro: incontro.documentId, lingua, inviata: adesso, distretto: incontro.distretto.id };
    const scade = await conservaFino(incontro);
    for (const { nome: destinatario, ente, email } of persone) {
      const documentId = await inserisci(strapi, uidTipo('convocazione'), {
        ...comuni,
        ...SENZA_RISPOSTA,
        destinatario,
        ente,
        email,
        conservaFino: scade,
        storia: [],
        publishedAt: adesso,
      });
      await posta.accoda({ documentId, email, lingua }, { caso: 'invito', incontro, testo });
    }
  }

  /** An answer was for the date that it was given for. */
  async function azzera({ id, stato, storia }: RigaConvocazione, incontro: IncontroDaConvocare): Promise<void> {
    const a = SENZA_RISPOSTA.stato;
    const passaggio = { da: stato, a, quando: new Date().toISOString(), chi: 'sistema' as const };
    const data = {
      ...SENZA_RISPOSTA,
      ...(stato !== a && { storia: [...(storia ?? []), passaggio] }),
      conservaFino: await conservaFino(incontro),
    };
    await righe().update({ where: { id }, data });
  }

  return {
    di,

    /** Who may be invited to a meeting, why nobody is now, if so, and who is. */
    async situazione(documentId: string) {
      const incontro = await leggiIncontro(strapi, documentId);
      return {
        ostacolo: ostacolo(incontro),
        invitabili: await daInvitare(incontro),
        convocati: await conPosta(await di(documentId)),
      };
    },

    /** The invitation as it would be read now. Throws where nobody is invited. */
    anteprima: async (documentId: string, { lingua, testo }: Pick<DaConvocare, 'lingua' | 'testo'>) =>
      posta.anteprima(lingua, { caso: 'invito', incontro: await esigi(documentId), testo }),

    /** Invites those who are not yet, all or nobody, and answers how many they are: pressing twice invites once. */
    async convoca(documentId: string, richiesta: DaConvocare): Promise<number> {
      return strapi.db.transaction(async () => {
        await posti.blocca(documentId);
        const incontro = await esigi(documentId);
        const gia = new Set((await di(documentId)).map(({ email }) => email));
        const nuovi = (await scelti(incontro, richiesta)).filter(({ email }) => !gia.has(email));
        if (nuovi.length === 0) return 0;
        await invita(incontro, nuovi, richiesta);
        await servizio(strapi, 'redazione').annota({
          azione: 'convoca',
          tipo: 'incontro',
          documento: documentId,
          distretto: incontro.distretto.slug,
          motivo: `Persone convocate: ${nuovi.length}`,
        });
        return nuovi.length;
      });
    },

    /** A meeting was released; `prima` is what the public saw. Who is invited hears what is new. */
    async incontroPubblicato(documentId: string, prima: Voce | null): Promise<void> {
      const incontro = prima && (await leggiIncontro(strapi, documentId));
      const caso = incontro && cambiamento(prima, incontro);
      if (!caso) return;
      await posti.blocca(documentId);
      for (const riga of await di(documentId)) {
        if (caso === 'spostato') await azzera(riga, incontro);
        await posta.accoda(riga, { caso, incontro });
      }
    },
  };
}

export type Convocazioni = ReturnType<typeof createConvocazioni>;
