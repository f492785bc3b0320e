import { rispostaPosti } from '../../../cms/contracts/iscrizioni';
import { rispostaInvio } from '../../../cms/contracts/invii';
import { createRedattore } from '../redattore';
import { creaUtente } from '../utenti';
import { apriCasella, leggiInvito } from './casella';
import { apriSportello, iscrizione, nuovoIndirizzo, type Corpo } from './sportello';

export const ORA = 3_600_000;
export const fra = (ore: number) => new Date(Date.now() + ore * ORA).toISOString();

interface Iscritto {
  documentId: string;
  email: string;
  ricevuta: string;
  stato: string;
  esigenze: unknown;
  storia: { a: string; chi: string }[];
}

/** A CMS with a mailbox, its office, and meetings that people sign up for. */
export async function apriIscrizioni() {
  const casella = await apriCasella();
  const sportello = await apriSportello({ SMTP_URL: casella.url, MAIL_FROM: 'piano@esempio.it' });
  const redattore = createRedattore(sportello.strapi);
  const ufficio = await creaUtente(sportello.cms, 'pdz-ufficio-di-piano', [sportello.distretto.documentId]);

  const servizio = (nome: string) => sportello.strapi.plugin('piano-di-zona').service(nome);
  const svuota = () => servizio('posta').svuota() as Promise<void>;
  const giro = () => servizio('sorveglianza').giro() as Promise<void>;
  const righe = (where: object): Promise<Iscritto[]> =>
    sportello.strapi.db.query('plugin::piano-di-zona.iscrizione').findMany({ where, orderBy: { id: 'asc' } });
  const stati = async (incontro: string) => (await righe({ incontro })).map(({ stato }) => stato);

  /** A released meeting to sign up for, next month unless said otherwise. */
  async function incontro(extra: Corpo = {}) {
    const dati = {
      titolo: 'Laboratorio',
      tipo: 'laboratorio',
      accesso: 'su_iscrizione',
      inizio: fra(24 * 30),
      posti: 2,
      luogo: { nome: 'Sala prove', comune: 'Bologna' },
      distretto: sportello.distretto.documentId,
      ...extra,
    };
    const { documentId, slug } = await redattore.crea('incontro', dati, 'published');
    return { documentId, slug: String(slug) };
  }

  /** What is told of a meeting to who wants to sign up. */
  const posti = async (slug: string) => {
    const risposta = await fetch(sportello.api(`prova/incontri/${slug}/iscrizioni`));
    return rispostaPosti.parse(await risposta.json()).data;
  };

  const spedisci = async (slug: string, corpo: Corpo) =>
    sportello.invia(`prova/incontri/${slug}/iscrizioni`, JSON.stringify({ sfida: await sportello.sfida(), ...corpo }));

  async function iscrivi(slug: string, extra: Corpo = {}) {
    const corpo = iscrizione(extra);
    const risposta = await spedisci(slug, corpo);
    expect(risposta.status).toBe(202);
    const { data } = rispostaInvio.parse(await risposta.json());
    return { ...data, email: String(corpo.email) };
  }

  const perLink = (percorso: string, token: string) =>
    fetch(`${sportello.cms.url}${percorso}`, {
      method: 'POST',
      headers: { 'X-Forwarded-For': nuovoIndirizzo() },
      body: new URLSearchParams({ token }),
    });

  /** The latest mail to an address. */
  async function ultima(email: string) {
    await svuota();
    const mail = casella.a(email).at(-1);
    if (!mail) throw new Error(`no mail to ${email}`);
    return mail;
  }
  const conferma = async (email: string) => perLink('/pdz/collegamento', leggiInvito(await ultima(email)).token);
  const tokenRitiro = async (email: string) => leggiInvito(await ultima(email)).token;

  /** Staff send a message once more. */
  async function rimanda(modello: string, destinatario: string) {
    const { documentId } = await sportello.strapi.db
      .query('plugin::piano-di-zona.messaggio')
      .findOne({ where: { modello, destinatario } });
    expect((await ufficio.chiama('POST', `/piano-di-zona/messaggi/${documentId}/rinvio`)).stato).toBe(202);
    await svuota();
  }

  return {
    ...{
      casella,
      sportello,
      redattore,
      ufficio,
      svuota,
      giro,
      righe,
      stati,
      incontro,
      posti,
      spedisci,
      iscrivi,
      perLink,
    },
    ...{ ultima, conferma, tokenRitiro, rimanda },
    async chiudi() {
      await sportello.cms.chiudi();
      await casella.chiudi();
    },
  };
}

export type Iscrizioni = Awaited<ReturnType<typeof apriIscrizioni>>;
