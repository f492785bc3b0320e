import {
  rispostaConvocazione,
  statoAdesione,
  statoContatto,
  statoIscrizione,
  statoProposta,
} from '../../cms/contracts/vocabolario';
import { comeDopo } from './moduli/attesa';
import { apriIscrizioni, ORA, type Iscrizioni } from './moduli/iscritti';
import { adesione, CODICE_ENTE, type Corpo } from './moduli/corpi';
import { creaUtente, type Utente } from './utenti';

/** In whatever must not outlast its day. */
const PERSONA = 'persona-5b1e';
const MESE = 31 * 24 * ORA;

interface Riga {
  documentId: string;
  stato: string;
  anonimizzata: string | null;
  storia: object[];
}

/** What the software writes there, and where an organisation is. */
const MAI_DI_NESSUNO = ['lingua', 'versioneInformativa', 'avviso', 'incontro', 'comune', 'storia'];

const giorno = (fra: number) => new Date(Date.now() + fra * 24 * ORA).toISOString().slice(0, 10);

/** The states in which the office owes an answer: there the data stay. */
const STATI = {
  contatto: { tutti: Object.keys(statoContatto), inCorso: ['verificato', 'in_carico'] },
  proposta: { tutti: Object.keys(statoProposta), inCorso: ['verificata', 'in_esame'] },
  adesione: {
    tutti: Object.keys(statoAdesione),
    inCorso: ['verificata', 'istruttoria', 'integrazione', 'preavviso_rigetto'],
  },
  iscrizione: { tutti: Object.keys(statoIscrizione), inCorso: [] as string[] },
  convocazione: { tutti: Object.keys(rispostaConvocazione), inCorso: [] as string[] },
};
type Tipo = keyof typeof STATI;
const TIPI = Object.keys(STATI) as Tipo[];

let banco: Iscrizioni;
beforeAll(async () => {
  banco = await apriIscrizioni();
});
afterAll(() => banco.chiudi());

const query = (tipo: string) => banco.sportello.strapi.db.query(`plugin::piano-di-zona.${tipo}`);
const giro = () => banco.sportello.strapi.plugin('piano-di-zona').service('conservazione').giro() as Promise<unknown>;
const rileggi = (tipo: string, { documentId }: { documentId: string }): Promise<Riga> =>
  query(tipo).findOne({ where: { documentId } });

/** A stored request of which every field names a person that can. */
async function deposita(tipo: Tipo, campi: Corpo): Promise<Riga> {
  const { attributes } = banco.sportello.strapi.getModel(`plugin::piano-di-zona.${tipo}` as never) as {
    attributes: Record<string, { type: string; pluginOptions?: object }>;
  };
  const valori: Partial<Record<string, unknown>> = { string: PERSONA, text: PERSONA, json: [PERSONA] };
  const detti = Object.entries(attributes)
    .filter(([nome, { type, pluginOptions }]) => pluginOptions && type in valori && !MAI_DI_NESSUNO.includes(nome))
    .map(([nome, { type }]) => [nome, valori[type]]);
  const { documentId } = await banco.sportello.crea(tipo, {
    ...Object.fromEntries(detti),
    storia: [
      { da: null, a: 'ricevuta', quando: '2026-01-01T00:00:00Z', chi: 'ufficio', utente: 1, motivazione: PERSONA },
    ],
    distretto: banco.sportello.distretto.id,
    ...campi,
  });
  return rileggi(tipo, { documentId });
}

/** Every table of ours, as text. */
async function tuttoQuantoCe(): Promise<string> {
  const tabelle = [...banco.sportello.strapi.db.metadata.values()].map(({ tableName }) => tableName);
  const righe = await Promise.all(
    tabelle
      .filter((nome) => nome.startsWith('pdz_'))
      .map((nome) => banco.sportello.strapi.db.connection(nome).select('*')),
  );
  return JSON.stringify(righe);
}

describe('a request', () => {
  it.each(TIPI)(
    '%s: stops telling who made it the day after its last, unless the office owes an answer',
    async (tipo) => {
      const { tutti, inCorso } = STATI[tipo];
      const scadute = await Promise.all(tutti.map((stato) => deposita(tipo, { stato, conservaFino: giorno(-2) })));
      const ancora = await Promise.all(tutti.map((stato) => deposita(tipo, { stato, conservaFino: giorno(1) })));
      await giro();
      for (const riga of ancora) expect((await rileggi(tipo, riga)).anonimizzata).toBeNull();
      for (const riga of scadute) {
        const dopo = await rileggi(tipo, riga);
        const resta = inCorso.includes(riga.stato);
        expect({ stato: dopo.stato, resta: dopo.anonimizzata === null }).toEqual({ stato: riga.stato, resta });
        expect(JSON.stringify(dopo).includes(PERSONA)).toBe(resta);
        if (!resta)
          expect(dopo.storia).toEqual([{ da: null, a: 'ricevuta', quando: '2026-01-01T00:00:00Z', chi: 'ufficio' }]);
      }
      const annotate = await query('modifica').findMany({ where: { tipo, azione: 'anonimizza' } });
      const dovute = scadute.filter(({ stato }) => !inCorso.includes(stato));
      expect(annotate.map(({ documento }: { documento: string }) => documento).toSorted()).toEqual(
        dovute.map(({ documentId }) => documentId).toSorted(),
      );
      for (const riga of annotate)
        expect(riga).toMatchObject({
          attore: 'sistema',
          distretto: 'prova',
          dopo: { motivo: `Conservata fino al ${giorno(-2)}` },
        });
      await query(tipo).deleteMany({ where: {} });
    },
  );

  it('that came without a notice does so after two years', async () => {
    const { documentId } = await deposita('contatto', { stato: 'chiuso', conservaFino: null });
    await comeDopo(23 * MESE, giro);
    expect((await rileggi('contatto', { documentId })).anonimizzata).toBeNull();
    await comeDopo(25 * MESE, giro);
    expect((await rileggi('contatto', { documentId })).anonimizzata).not.toBeNull();
  });

  it('leaves nothing of its author in any table: people named, mails, links', async () => {
    const referenti = [{ nome: PERSONA, cognome: 'Prova', email: `${PERSONA}@esempio.it`, ruolo: 'presidente' }];
    const richiedente = {
      nome: PERSONA,
      cognome: 'Prova',
      email: `${PERSONA}@esempio.it`,
      ruolo: 'legale_rappresentante',
    };
    const risposta = await banco.sportello.compila('adesioni', adesione({ richiedente, referenti, note: PERSONA }));
    expect(risposta.status).toBe(202);
    await banco.svuota();
    const [prima] = await query('adesione').findMany({ where: { nomeRichiedente: PERSONA } });
    expect(await tuttoQuantoCe()).toContain(PERSONA);
    expect(await tuttoQuantoCe()).toContain(CODICE_ENTE);
    await comeDopo(25 * MESE, giro);
    const rimasto = await tuttoQuantoCe();
    expect(rimasto).not.toContain(PERSONA);
    expect(rimasto).not.toContain(CODICE_ENTE);
    expect(await rileggi('adesione', prima)).toMatchObject({
      stato: 'ricevuta',
      natura: 'ente_terzo_settore',
      comune: 'Bologna',
      canale: 'modulo',
    });
  });
});

describe('what the software keeps for its own use', () => {
  it('is thrown away when it has served', async () => {
    const { slug } = await banco.incontro();
    const { email } = await banco.iscrivi(slug);
    await banco.conferma(email);
    await banco.svuota();
    await banco.sportello.crea('visita', { email, stato: 'chiusa' });
    const quanti = () =>
      Promise.all(['invio', 'sfida-usata', 'collegamento', 'messaggio', 'visita'].map((tipo) => query(tipo).count()));
    const [invii = 0, sfide = 0] = await quanti();
    expect(Math.min(invii, sfide)).toBeGreaterThan(0);
    await giro();
    expect((await quanti()).slice(0, 2)).toEqual([invii, sfide]);
    await comeDopo(8 * 24 * ORA, giro);
    expect((await quanti()).slice(0, 2)).toEqual([0, 0]);
    expect(Math.min(...(await quanti()).slice(3))).toBeGreaterThan(0);
    await comeDopo(5 * MESE, giro);
    expect((await quanti()).slice(3)).toEqual([0, 0]);
    await comeDopo(30 * MESE, giro);
    expect(await quanti()).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('who asks to be forgotten', () => {
  const persona = (tipo: Tipo, { documentId }: Riga) => `/piano-di-zona/richieste/${tipo}/${documentId}/persona`;
  let altrove: Utente;
  beforeAll(async () => {
    const altro = await banco.sportello.nuovoDistretto('altrove');
    altrove = await creaUtente(banco.sportello.cms, 'pdz-ufficio-di-piano', [altro.documentId]);
  });

  it('is so by the office, once the request is closed', async () => {
    const riga = await deposita('contatto', { stato: 'in_carico', conservaFino: giorno(300) });
    const aperta = await banco.ufficio.chiama('DELETE', persona('contatto', riga));
    expect(aperta).toMatchObject({
      stato: 400,
      corpo: { error: { message: expect.stringContaining('ancora aperta') } },
    });
    await query('contatto').update({ where: { documentId: riga.documentId }, data: { stato: 'chiuso' } });
    expect(await altrove.chiama('DELETE', persona('contatto', riga))).toMatchObject({ stato: 403 });
    expect((await rileggi('contatto', riga)).anonimizzata).toBeNull();
    expect(await banco.ufficio.chiama('DELETE', persona('contatto', riga))).toMatchObject({ stato: 200 });
    expect(JSON.stringify(await rileggi('contatto', riga))).not.toContain(PERSONA);
    const [atto] = await query('modifica').findMany({ where: { documento: riga.documentId, azione: 'anonimizza' } });
    expect(atto).toMatchObject({ utente: banco.ufficio.id, dopo: { motivo: expect.stringContaining('art. 17') } });
    expect(await banco.ufficio.chiama('DELETE', persona('contatto', riga))).toMatchObject({ stato: 400 });
  });
});
