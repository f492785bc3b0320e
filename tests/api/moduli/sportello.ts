import { randomUUID } from 'node:crypto';
import { vetrinaAggiornata } from '../attesa';
import { avviaCms, type Cms } from '../cms';
import { nuovoIndirizzo, type Corpo } from './corpi';
import { sfidaRisolta } from './risolvi';

export * from './corpi';

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
    await vetrinaAggiornata(strapi);
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
      moduloArea: true,
      orePromemoria: 24,
      pubblico: true,
      ...extra,
    });
    for (const modulo of ['contatti', 'adesioni', 'proposte', 'iscrizioni', 'area'])
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
  const sfida = (slug = 'prova'): Promise<string> => sfidaRisolta(api(slug));

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
    modulo: 'contatti' | 'adesioni' | 'proposte' | 'area',
    corpo: Corpo,
    intestazioni: Record<string, string> = {},
  ) => invia(`prova/${modulo}`, JSON.stringify({ sfida: await sfida(), ...corpo }), intestazioni);

  const conta = (tipo: string) => strapi.db.query(`plugin::piano-di-zona.${tipo}`).count();

  return { cms, strapi, distretto, nuovoDistretto, aggiorna, crea, imposta, api, sfida, invia, compila, conta };
}

export type Sportello = Awaited<ReturnType<typeof apriSportello>>;

export type { Cms };
