import { leggiInvito } from './casella';
import { fra, type Iscrizioni } from './iscritti';
import type { Corpo } from './sportello';

interface Persona {
  nome: string;
  ente: string | null;
  email: string | null;
}

/** What the office sees of who comes to a meeting. */
export interface Presenze {
  ostacolo: string | null;
  invitabili: Persona[];
  convocati: (Pick<Persona, 'email'> & { stato: string; posta: string | null; risposto: string | null })[];
  iscrizioni: Record<string, number>;
}

interface Riga {
  documentId: string;
  email: string;
  stato: string;
  storia: { a: string; chi: string }[];
}

/** The office of a distretto with an organo, inviting to its meetings. */
export async function createConvocante({ sportello, redattore, ufficio, ultima }: Iscrizioni) {
  const distretto = sportello.distretto.documentId;
  const crea = async (tipo: string, dati: Corpo) => (await redattore.crea(tipo, { distretto, ...dati })).documentId;
  const organo = await crea('organo', { nome: 'Tavolo anziani', slug: 'tavolo-anziani', tipo: 'tavolo_tecnico' });
  const soggetto = (nome: string, persone: string[]) =>
    crea('soggetto', {
      nome,
      natura: 'gruppo_informale',
      referenti: persone.map((persona) => ({
        nome: persona,
        cognome: 'Prova',
        email: `${persona.toLowerCase()}@esempio.it`,
      })),
    });
  const circolo = await soggetto('Circolo', ['Franca']);
  for (const partner of [circolo, await soggetto('Coro', ['Dino'])])
    await crea('partecipazione', { soggetto: partner, organo });
  const siede = (dati: Corpo) => crea('componente', { organo, ruolo: 'componente', ...dati });
  await siede({ nominativo: 'Bea Prova', email: 'Bea@esempio.it', ufficio: 'Servizio anziani', dal: '2020-01-01' });
  await siede({ nominativo: 'Carlo Prova', soggetto: circolo });
  await siede({ nominativo: 'Uscita Prova', email: 'uscita@esempio.it', al: '2020-01-01' });

  const base = (documentId: string) => `/piano-di-zona/incontri/${documentId}`;
  const chiama = (metodo: 'GET' | 'POST', documentId: string, corpo?: object, resto = '') =>
    ufficio.chiama(metodo, `${base(documentId)}/convocazioni${resto}`, corpo);
  const dati = async <T>(chiamata: ReturnType<typeof chiama>): Promise<T> => {
    const { stato, corpo } = await chiamata;
    if (stato !== 200) throw new Error(`refused: ${stato} ${JSON.stringify(corpo)}`);
    return (corpo as { data: T }).data;
  };

  /** A released meeting of the organo, next month. */
  const seduta = (extra: Corpo = {}) =>
    redattore.crea(
      'incontro',
      {
        titolo: 'Seduta',
        tipo: 'seduta',
        accesso: 'riservato',
        inizio: fra(24 * 30),
        organi: [organo],
        luogo: { nome: 'Sala prove', comune: 'Bologna' },
        ordineDelGiorno: [{ titolo: 'Bilancio' }],
        distretto,
        ...extra,
      },
      'published',
    );
  const convoca = (documentId: string, corpo: object) =>
    dati<Presenze & { convocate: number }>(chiama('POST', documentId, corpo));

  return {
    seduta,
    chiama,
    convoca,
    presenze: (documentId: string) => dati<Presenze>(chiama('GET', documentId)),
    anteprima: (documentId: string, corpo: object) =>
      dati<{ oggetto: string; testo: string }>(chiama('POST', documentId, corpo, '/anteprima')),
    foglio: (documentId: string) =>
      fetch(`${sportello.cms.url}${base(documentId)}/foglio-firme`, {
        headers: { Authorization: `Bearer ${ufficio.token}` },
      }),

    /** A meeting to which one person is invited, with what their mail carries; each time another mailbox. */
    async invitato(extra: Corpo = {}) {
      const { documentId } = await seduta(extra);
      const email = `${documentId}@esempio.it`;
      const ospite = { nome: 'Bea Prova', ente: 'Servizio anziani', email };
      await convoca(documentId, { lingua: 'it', destinatari: [], altri: [ospite] });
      return { documentId, email, ...leggiInvito(await ultima(email)) };
    },

    async stato(documentId: string, stato: string): Promise<void> {
      await redattore.cambia('incontro', documentId, { stato });
      await redattore.pubblica('incontro', documentId);
    },

    riga: (incontro: string): Promise<Riga> =>
      sportello.strapi.db.query('plugin::piano-di-zona.convocazione').findOne({ where: { incontro } }),

    /** What the change log says of a meeting. */
    registro: (documento: string, azione: string): Promise<{ utente: number; dopo: object }[]> =>
      sportello.strapi.db
        .query('plugin::piano-di-zona.modifica')
        .findMany({ where: { documento, azione }, orderBy: { id: 'asc' } }),
  };
}

export type Convocante = Awaited<ReturnType<typeof createConvocante>>;
