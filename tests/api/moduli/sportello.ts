import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { RispostaSfida } from '../../../cms/contracts/invii';
import { avviaCms, type Cms } from '../cms';

type Solutore = (
  sfida: string,
  sale: string,
  algoritmo: string,
  massimo: number,
) => { promise: Promise<{ number: number } | null> };

const richiedi = createRequire(path.resolve(__dirname, '../../../cms/package.json'));
const { solveChallenge } = richiedi('altcha-lib/v1') as { solveChallenge: Solutore };

export type Corpo = Record<string, unknown>;

/** A made-up organisation; the codes have valid check digits and belong to nobody that the tests know. */
export const CODICE_ENTE = '91000000371';
export const CODICE_PERSONA = 'PRVDAA80A41A944O';

let contatore = 0;
const nuovaEmail = () => `persona${(contatore += 1)}@esempio.it`;

export const messaggio = (extra: Corpo = {}): Corpo => ({
  nome: 'Ada Prova',
  email: nuovaEmail(),
  oggetto: 'Orari dello sportello',
  messaggio: 'Vorrei sapere quando è aperto lo sportello sociale.',
  informativa: 1,
  presaVisione: true,
  ...extra,
});

export const adesione = (extra: Corpo = {}): Corpo => ({
  denominazione: 'Associazione di Prova',
  natura: 'ente_terzo_settore',
  sezioneRunts: 'odv',
  codiceFiscale: CODICE_ENTE,
  comune: 'Bologna',
  descrizione: 'Accompagna le persone sole con attività di quartiere.',
  richiedente: { nome: 'Ada', cognome: 'Prova', email: nuovaEmail(), ruolo: 'legale_rappresentante' },
  informativa: 1,
  presaVisione: true,
  ...extra,
});

export const proposta = (extra: Corpo = {}): Corpo => ({
  tipo: 'idea',
  titolo: 'Compiti in biblioteca',
  testo: 'D’estate la sala ragazzi è vuota: il doposcuola potrebbe stare lì.',
  nome: 'Ada Prova',
  email: nuovaEmail(),
  informativa: 1,
  presaVisione: true,
  ...extra,
});

export const iscrizione = (extra: Corpo = {}): Corpo => ({
  nome: 'Ada Prova',
  email: nuovaEmail(),
  informativa: 1,
  presaVisione: true,
  ...extra,
});

const BLOCCHI = [{ type: 'paragraph', children: [{ type: 'text', text: 'I dati servono a rispondere.' }] }];

/** A CMS with one distretto whose forms are in use, and a client at its counter. */
export async function apriSportello(ambiente: Record<string, string> = {}) {
  const cms = await avviaCms({ TRUSTED_PROXIES: '127.0.0.1', ...ambiente });
  const { strapi } = cms;
  const imposta = (chiave: string, valore: unknown) => strapi.config.set(`plugin::piano-di-zona.${chiave}`, valore);
  imposta('moduli', { ...strapi.config.get<object>('plugin::piano-di-zona.moduli'), tempoMinimo: 0, complessita: 50 });

  const crea = async (tipo: string, data: Corpo): Promise<{ id: number; documentId: string }> =>
    strapi.db.query(`plugin::piano-di-zona.${tipo}`).create({ data: { publishedAt: new Date(), ...data } });

  /** Rows written past the document service raise no revision: here the public side is told, and waited for. */
  const aggiorna = async (slug = 'prova') => {
    const plugin = strapi.plugin('piano-di-zona');
    await plugin.service('revisioni').alza('/', 'distretto');
    for (const tipo of ['distretto', 'informativa']) await plugin.service('revisioni').alza(slug, tipo);
    await plugin.service('catalogo').magazzino.rinnova();
  };

  const nuovoDistretto = async (slug: string, extra: Corpo = {}) => {
    const distretto = await crea('distretto', {
      nome: `Distretto ${slug}`,
      slug,
      email: `ufficio@${slug}.esempio.it`,
      termineContatti: 30,
      termineAdesioni: 45,
      termineProposte: 60,
      moduloProposte: true,
      moduloIscrizioni: true,
      orePromemoria: 24,
      pubblico: true,
      ...extra,
    });
    for (const modulo of ['contatti', 'adesioni', 'proposte', 'iscrizioni'])
      await crea('informativa', {
        titolo: 'Informativa',
        modulo,
        versione: 1,
        testo: BLOCCHI,
        conservazioneMesi: 24,
        inVigoreDal: new Date('2026-01-01T00:00:00Z'),
        distretto: distretto.id,
      });
    await aggiorna(slug);
    return distretto;
  };
  const distretto = await nuovoDistretto('prova');

  const api = (percorso: string) => `${cms.url}/api/piano-di-zona/v1/distretti/${percorso}`;

  /** A solved challenge, as the post carries it. */
  async function sfida(slug = 'prova'): Promise<string> {
    const risposta = await fetch(api(`${slug}/sfida`), { headers: { 'X-Forwarded-For': nuovoIndirizzo() } });
    const { algorithm, challenge, maxnumber, salt, signature } = (await risposta.json()) as RispostaSfida;
    const soluzione = await solveChallenge(challenge, salt, algorithm, maxnumber).promise;
    const testo = JSON.stringify({ algorithm, challenge, number: soluzione?.number, salt, signature });
    return Buffer.from(testo).toString('base64');
  }

  /** Posts as it is; each call comes from another address unless told. */
  const invia = (percorso: string, body: BodyInit, intestazioni: Record<string, string> = {}) =>
    fetch(api(percorso), {
      method: 'POST',
      body,
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
        'X-Forwarded-For': nuovoIndirizzo(),
        ...intestazioni,
      },
    });

  /** Posts a form with a fresh solved challenge. */
  const compila = async (
    modulo: 'contatti' | 'adesioni' | 'proposte',
    corpo: Corpo,
    intestazioni: Record<string, string> = {},
  ) => invia(`prova/${modulo}`, JSON.stringify({ sfida: await sfida(), ...corpo }), intestazioni);

  const conta = (tipo: string) => strapi.db.query(`plugin::piano-di-zona.${tipo}`).count();

  return { cms, strapi, distretto, nuovoDistretto, aggiorna, crea, imposta, api, sfida, invia, compila, conta };
}

export type Sportello = Awaited<ReturnType<typeof apriSportello>>;

let ultimo = 0;
/** An address of the documentation networks (RFC 5737), another one each time. */
export const nuovoIndirizzo = (): string => {
  ultimo += 1;
  return `203.0.${Math.floor(ultimo / 250)}.${(ultimo % 250) + 1}`;
};

export type { Cms };
