import {
  rispostaArea,
  rispostaCopia,
  rispostaCorrezione,
  rispostaDomanda,
  rispostaIngresso,
  rispostaRitiro,
} from '../../cms/contracts/area';
import { fraMesi } from '../../cms/server/src/moduli/invio/scadenze';
import { vetrinaAggiornata } from './attesa';
import { comeDopo } from './moduli/attesa';
import { apriCasella, leggiInvito, type Casella } from './moduli/casella';
import { apriSportello, type Corpo, type Sportello } from './moduli/sportello';
import { createVisitatore, ingressoPer, type Visitatore } from './moduli/visitatore';
import { createRedattore, type Redattore, type Voce } from './redattore';

const ORA = 3_600_000;

let casella: Casella;
let sportello: Sportello;
let redattore: Redattore;
let visitatore: Visitatore;
let nati = 0;

beforeAll(async () => {
  casella = await apriCasella();
  sportello = await apriSportello({ SMTP_URL: casella.url, MAIL_FROM: 'piano@esempio.it' });
  redattore = createRedattore(sportello.strapi);
  visitatore = createVisitatore(sportello, casella);
  await sportello.nuovoDistretto('altro');
});
afterAll(async () => {
  await sportello.cms.chiudi();
  await casella.chiudi();
});

const persona = (email: string, extra: Corpo = {}): Corpo => ({ nome: 'Ada', cognome: 'Prova', email, ...extra });

/** A partner with one referente, whose address nobody else has. */
async function partner(extra: Corpo = {}): Promise<Voce & { indirizzo: string }> {
  const indirizzo = `Referente${(nati += 1)}@esempio.it`;
  const soggetto = await redattore.crea('soggetto', {
    nome: `Gruppo ${nati}`,
    natura: 'gruppo_informale',
    referenti: [persona(indirizzo)],
    distretto: sportello.distretto.documentId,
    ...extra,
  });
  return Object.assign(soggetto, { indirizzo });
}

const inesistente = (): never => {
  throw new Error('no mail');
};

const stato = async (risposta: Promise<Response>) => (await risposta).status;

/** Whether a visit is open. */
const dentro = async (visita: string) => (await stato(visitatore.chiama('dati', { visita }))) === 200;

const righe = (tipo: string, where: object = {}) =>
  sportello.strapi.db.query(`plugin::piano-di-zona.${tipo}`).findMany({ where });

describe('the way in', () => {
  it('is a link to the page of the area, good for one visit to the own data', async () => {
    const { indirizzo, nome, slug } = await partner({ sigla: 'GDP', sito: 'https://gruppo.esempio.it' });
    const { pagina, token, codice } = await visitatore.collegamento(indirizzo);
    expect(new URL(pagina).pathname).toBe('/pdz/prova/area');
    expect(codice).not.toBe('');
    const risposta = await visitatore.chiama('visita', { token });
    expect(risposta.status).toBe(200);
    const { visita, scade } = rispostaIngresso.parse(await risposta.json()).data;
    expect(Date.parse(scade) - Date.now()).toBeLessThanOrEqual(ORA);
    const { data } = rispostaArea.parse(await (await visitatore.chiama('dati', { visita })).json());
    expect(data).toMatchObject({
      email: indirizzo.toLowerCase(),
      partner: [{ slug, nome }],
      soggetto: { denominazione: nome, sigla: 'GDP', referenti: [{ cognome: 'Prova', email: indirizzo }] },
      organi: [],
      incontri: [],
    });
  });

  it('is open to the code of the mail too, written as people write it', async () => {
    const { indirizzo } = await partner();
    const { codice } = await visitatore.collegamento(indirizzo);
    const risposta = await visitatore.chiama('visita', { codice: ` ${codice.toLowerCase().replace('-', ' ')}` });
    expect(risposta.status).toBe(200);
  });

  it('leads to the page of the distretto’s own site, where there is one', async () => {
    const pagine = [{ tipo: 'area', modello: 'https://www.comune.esempio.it/piano/partner#sotto' }];
    await redattore.cambia('distretto', sportello.distretto.documentId, { pagine });
    const { indirizzo } = await partner();
    const { pagina, token } = await visitatore.collegamento(indirizzo);
    expect(pagina).toBe('https://www.comune.esempio.it/piano/partner');
    expect(token).not.toBe('');
    await redattore.cambia('distretto', sportello.distretto.documentId, { pagine: [] });
  });

  it('is asked for alike by who is known and who is not; only the mailbox learns which', async () => {
    const { indirizzo } = await partner();
    const ignoto = 'nessuno@esempio.it';
    const risposte = await Promise.all([indirizzo, ignoto].map((email) => visitatore.chiedi(email)));
    const [nota, ignota] = await Promise.all(
      risposte.map(async (risposta) => {
        const { data } = (await risposta.json()) as { data: { ricevuta: string } };
        const { date: _ora, 'content-length': _peso, ...intestazioni } = Object.fromEntries(risposta.headers);
        return { stato: risposta.status, intestazioni, data: { ...data, ricevuta: data.ricevuta.slice(0, 4) } };
      }),
    );
    expect(nota).toEqual(ignota);
    expect(nota).toMatchObject({ stato: 202, data: { ricevuta: 'ARE-', stato: 'chiesta' } });
    const registrate = await righe('visita', { email: { $in: [ignoto, indirizzo.toLowerCase()] } });
    expect(registrate).toHaveLength(2);
    await visitatore.svuota();
    expect(ingressoPer(casella, ignoto).token).toBe('');
    expect(casella.a(ignoto)).toHaveLength(1);
    expect(casella.a(ignoto)[0]?.text).toContain('/pdz/prova/moduli/adesioni');
    expect(casella.a(ignoto)[0]?.subject).toBe(casella.a(indirizzo)[0]?.subject);
  });

  it('is one for all partners of an address, each shown when it is asked for, and nobody else’s', async () => {
    const { indirizzo, slug } = await partner({ nome: 'Zeta' });
    const secondo = await partner({ nome: 'Alfa', referenti: [persona(indirizzo.toUpperCase())] });
    const altrui = await partner();
    const visita = await visitatore.entra(indirizzo);
    const leggi = async (corpo: Corpo) =>
      rispostaArea.parse(await (await visitatore.chiama('dati', { visita, ...corpo })).json()).data;
    const primo = await leggi({});
    expect(primo.partner.map(({ nome }) => nome)).toEqual(['Alfa', 'Zeta']);
    expect(primo.soggetto.slug).toBe(secondo.slug);
    expect((await leggi({ partner: slug })).soggetto.denominazione).toBe('Zeta');
    expect(await stato(visitatore.chiama('dati', { visita, partner: altrui.slug }))).toBe(404);
    expect(await stato(visitatore.chiama('dati', { visita, partner: 'non-esiste' }))).toBe(404);
  });
});

describe('what opens nothing', () => {
  const rifiutato = async (segreto: Corpo, distretto?: string) => {
    const risposta = await visitatore.chiama('visita', segreto, distretto);
    return { stato: risposta.status, testo: await risposta.text() };
  };

  it('is answered alike: guessed, used, replaced, expired, of another purpose, of another distretto', async () => {
    const inventato = await rifiutato({ token: 'a'.repeat(43) });
    expect(inventato.stato).toBe(403);
    expect(await rifiutato({ codice: 'AAAAA-AAAAA' })).toEqual(inventato);

    const { indirizzo } = await partner();
    const primo = await visitatore.collegamento(indirizzo);
    const secondo = await visitatore.collegamento(indirizzo);
    expect(await rifiutato({ token: primo.token })).toEqual(inventato);
    expect(await rifiutato({ codice: primo.codice })).toEqual(inventato);
    expect(await rifiutato({ token: secondo.token }, 'altro')).toEqual(inventato);
    // A refusal uses nothing up.
    expect((await visitatore.chiama('visita', { token: secondo.token })).status).toBe(200);
    expect(await rifiutato({ token: secondo.token })).toEqual(inventato);
    expect(await rifiutato({ codice: secondo.codice })).toEqual(inventato);

    const terzo = await visitatore.collegamento(indirizzo);
    await sportello.strapi.db
      .query('plugin::piano-di-zona.collegamento')
      .updateMany({ where: { scopo: 'area', usato: { $null: true } }, data: { scade: new Date(Date.now() - 1) } });
    expect(await rifiutato({ token: terzo.token })).toEqual(inventato);

    const email = 'altro.scopo@esempio.it';
    const contatto = await sportello.compila('contatti', {
      ...{ nome: 'Ada Prova', email, oggetto: 'Orari', messaggio: 'Quando è aperto?', informativa: 1 },
      presaVisione: true,
    });
    expect(contatto.status).toBe(202);
    await visitatore.svuota();
    const { token } = leggiInvito(casella.a(email).at(-1) ?? inesistente());
    expect(token).not.toBe('');
    expect(await rifiutato({ token })).toEqual(inventato);
    const perArea = await visitatore.collegamento(indirizzo);
    const conferma = new URLSearchParams({ token: perArea.token });
    expect(await stato(fetch(`${sportello.cms.url}/pdz/collegamento`, { method: 'POST', body: conferma }))).toBe(422);
  });

  it('is not used up by who opens links without being asked', async () => {
    const { indirizzo } = await partner();
    const { token } = await visitatore.collegamento(indirizzo);
    for (const method of ['GET', 'HEAD', 'PUT'])
      expect(await stato(fetch(sportello.api('prova/area/visita'), { method }))).toBe(405);
    expect((await visitatore.chiama('visita', { token })).status).toBe(200);
  });

  it('two at once open one visit', async () => {
    const { indirizzo } = await partner();
    const { token } = await visitatore.collegamento(indirizzo);
    const stati = await Promise.all(Array.from({ length: 6 }, () => stato(visitatore.chiama('visita', { token }))));
    expect(stati.filter((voce) => voce === 200)).toHaveLength(1);
    expect(new Set(stati)).toEqual(new Set([200, 403]));
  });

  it('guessed over and over ends in 429', async () => {
    const indirizzo = { 'X-Forwarded-For': '203.0.113.77', 'Content-Type': 'application/json' };
    const prova = () =>
      stato(
        fetch(sportello.api('prova/area/visita'), {
          method: 'POST',
          headers: indirizzo,
          body: JSON.stringify({ codice: 'AAAAA-AAAAB' }),
        }),
      );
    const stati = await Promise.all(Array.from({ length: 35 }, prova));
    expect(stati.filter((voce) => voce === 429)).toHaveLength(5);
  });
});

describe('a visit', () => {
  it('is over when its visitor leaves, after an hour, and when a newer link is asked for or sent again', async () => {
    const { indirizzo } = await partner();
    const prima = await visitatore.entra(indirizzo);
    expect(await dentro(prima)).toBe(true);
    expect(await stato(visitatore.chiama('uscita', { visita: prima }))).toBe(200);
    expect(await stato(visitatore.chiama('uscita', { visita: prima }))).toBe(200);
    expect(await dentro(prima)).toBe(false);

    const seconda = await visitatore.entra(indirizzo);
    expect(await comeDopo(ORA + 1, () => dentro(seconda))).toBe(false);
    expect(await dentro(seconda)).toBe(true);
    await visitatore.chiedi(indirizzo);
    expect(await dentro(seconda)).toBe(false);

    await visitatore.svuota();
    const terza = await visitatore.entra(indirizzo);
    const [messaggio] = await sportello.strapi.db
      .query('plugin::piano-di-zona.messaggio')
      .findMany({ where: { destinatario: indirizzo }, orderBy: { id: 'desc' }, limit: 1 });
    await sportello.strapi.plugin('piano-di-zona').service('posta').rimanda(messaggio.documentId);
    await visitatore.svuota();
    expect(await dentro(terza)).toBe(false);
    const { token } = ingressoPer(casella, indirizzo);
    expect((await visitatore.chiama('visita', { token })).status).toBe(200);
  });

  it('is over when the office takes the referente away or writes another address, and stays so', async () => {
    for (const referenti of [[persona('altra.persona@esempio.it')], []]) {
      const suo = await partner();
      const aperta = await visitatore.entra(suo.indirizzo);
      await redattore.cambia('soggetto', suo.documentId, { referenti });
      expect(await dentro(aperta)).toBe(false);
      await redattore.cambia('soggetto', suo.documentId, { referenti: [persona(suo.indirizzo)] });
      expect(await dentro(aperta)).toBe(false);
    }
    const tolto = await partner();
    const visita = await visitatore.entra(tolto.indirizzo);
    const { token } = await visitatore.collegamento((await partner()).indirizzo);
    await redattore.elimina('soggetto', tolto.documentId);
    expect(await dentro(visita)).toBe(false);
    expect((await visitatore.chiama('visita', { token })).status).toBe(200);
  });

  it('makes a link useless that was sent before the referente was replaced', async () => {
    const suo = await partner();
    const { token } = await visitatore.collegamento(suo.indirizzo);
    await redattore.cambia('soggetto', suo.documentId, { referenti: [persona('nuova@esempio.it')] });
    expect((await visitatore.chiama('visita', { token })).status).toBe(403);
  });

  it('holds in its own distretto, and through a change of somebody else', async () => {
    const suo = await partner();
    const visita = await visitatore.entra(suo.indirizzo);
    expect(await stato(visitatore.chiama('dati', { visita }, 'altro'))).toBe(403);
    await redattore.cambia('soggetto', suo.documentId, { sigla: 'NUOVA' });
    expect(await dentro(visita)).toBe(true);
  });

  it('is kept by nobody: no cache, no referrer, no cookie, only a digest in the database, nothing in the log', async () => {
    const detti: string[] = [];
    const spie = (['error', 'warn', 'info', 'http', 'debug'] as const).map((livello) =>
      jest.spyOn(sportello.strapi.log, livello).mockImplementation((...voci: unknown[]) => {
        detti.push(voci.map(String).join(' '));
        return sportello.strapi.log;
      }),
    );
    const { indirizzo } = await partner();
    const { token, codice } = await visitatore.collegamento(indirizzo);
    const risposta = await visitatore.chiama('visita', { token });
    const { visita } = rispostaIngresso.parse(await risposta.clone().json()).data;
    const dati = await visitatore.chiama('dati', { visita });
    for (const { headers } of [risposta, dati]) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    }
    await visitatore.chiama('dati', { visita: 'sbagliata' });
    for (const spia of spie) spia.mockRestore();
    const registrato = JSON.stringify([await righe('visita'), await righe('collegamento'), await righe('messaggio')]);
    for (const segreto of [token, codice, visita]) {
      expect(registrato).not.toContain(segreto);
      expect(detti.join('\n')).not.toContain(segreto);
    }
    expect(detti.join('\n')).not.toContain(indirizzo);
  });
});

describe('what a visitor does', () => {
  const leggi = async (visita: string) =>
    rispostaArea.parse(await (await visitatore.chiama('dati', { visita })).json()).data;
  const campi = (indirizzo: string, aggiornato: string, extra: Corpo = {}): Corpo => ({
    aggiornato,
    referenti: [persona(indirizzo)],
    ...extra,
  });

  it('corrects what nobody has to verify; the change log names the visit; the same again changes nothing', async () => {
    const suo = await partner({ telefono: '051 1234567' });
    const visita = await visitatore.entra(suo.indirizzo);
    const { soggetto } = await leggi(visita);
    const correzione = {
      visita,
      ...campi(suo.indirizzo, soggetto.aggiornato, { sito: 'https://gruppo.esempio.it', sigla: 'GDP' }),
    };
    const risposta = await visitatore.chiama('correzioni', correzione);
    expect(risposta.status).toBe(200);
    const { area } = rispostaCorrezione.parse(await risposta.json()).data;
    expect(area?.soggetto).toMatchObject({ sito: 'https://gruppo.esempio.it', sigla: 'GDP', telefono: null });
    const modifiche = () => righe('modifica', { documento: suo.documentId, azione: 'modifica' });
    const [riga] = await righe('visita', { email: suo.indirizzo.toLowerCase() });
    expect(await modifiche()).toMatchObject([{ attore: `area dei partner, visita ${riga.ricevuta}`, utente: null }]);
    expect(await stato(visitatore.chiama('correzioni', correzione))).toBe(200);
    expect(await modifiche()).toHaveLength(1);
    await vetrinaAggiornata(sportello.strapi);
    const { data } = (await (await fetch(sportello.api('prova/partner.json'))).json()) as { data: Corpo[] };
    expect(data.find(({ slug }) => slug === suo.slug)).toMatchObject({ sito: 'https://gruppo.esempio.it' });
  });

  it('is refused what is wrong, what is verified, and what somebody else has changed meanwhile', async () => {
    const suo = await partner();
    const visita = await visitatore.entra(suo.indirizzo);
    const { soggetto } = await leggi(visita);
    const prova = async (extra: Corpo) => {
      const risposta = await visitatore.chiama('correzioni', {
        visita,
        ...campi(suo.indirizzo, soggetto.aggiornato, extra),
      });
      return { stato: risposta.status, testo: await risposta.text() };
    };
    expect(await prova({ sito: 'cortile' })).toMatchObject({ stato: 400, testo: expect.stringContaining('Sito web') });
    for (const extra of [{ denominazione: 'Altro' }, { codiceFiscale: '91000000371' }, { pubblico: false }])
      expect((await prova(extra)).stato).toBe(400);
    // Said by the editing road, as to staff.
    const senzaRecapito = { referenti: [{ nome: 'Ada', cognome: 'Prova' }] };
    expect(await prova(senzaRecapito)).toMatchObject({ stato: 400, testo: expect.stringContaining('referenti') });
    expect((await prova({ referenti: [] })).stato).toBe(400);
    await redattore.cambia('soggetto', suo.documentId, { sigla: 'UFFICIO' });
    expect((await prova({ sigla: 'MIA' })).stato).toBe(409);
    expect((await leggi(visita)).soggetto.sigla).toBe('UFFICIO');
  });

  it('may leave the referenti, and with them the area', async () => {
    const suo = await partner();
    const visita = await visitatore.entra(suo.indirizzo);
    const { soggetto } = await leggi(visita);
    const risposta = await visitatore.chiama('correzioni', {
      visita,
      ...campi('chi.viene.dopo@esempio.it', soggetto.aggiornato),
    });
    expect(rispostaCorrezione.parse(await risposta.json())).toEqual({ data: { area: null } });
    expect(await dentro(visita)).toBe(false);
  });

  it('sees organi and meetings, withdraws a registration and a proposal of the own address, and takes a copy along', async () => {
    const suo = await partner();
    const distretto = sportello.distretto.documentId;
    const organo = await redattore.crea('organo', { nome: 'Tavolo', tipo: 'tavolo_welfare', distretto });
    await redattore.crea('partecipazione', { soggetto: suo.documentId, organo: organo.documentId, distretto });
    const incontro = await redattore.crea(
      'incontro',
      {
        ...{ titolo: 'Laboratorio', slug: 'laboratorio', accesso: 'su_iscrizione', posti: 10, distretto },
        inizio: new Date(Date.now() + 30 * 24 * ORA).toISOString(),
        organi: [organo.documentId],
      },
      'published',
    );
    await redattore.crea('incontro', {
      ...{ titolo: 'Bozza', slug: 'bozza', accesso: 'riservato', distretto },
      ...{ inizio: new Date(Date.now() + 30 * 24 * ORA).toISOString(), organi: [organo.documentId] },
    });
    const email = suo.indirizzo.toLowerCase();
    const iscritta = await redattore.crea('iscrizione', {
      ...{ incontro: incontro.documentId, nominativo: 'Ada Prova', email, canale: 'telefono', distretto },
    });
    const proposta = await redattore.crea('proposta', {
      ...{ titolo: 'Panchine', tipo: 'idea', testo: 'Due panchine.', nome: 'Ada Prova', email: suo.indirizzo },
      ...{ canale: 'email', distretto },
    });
    const altrui = await redattore.crea('proposta', {
      ...{ titolo: 'Altrui', tipo: 'idea', testo: 'Altro.', nome: 'Bruno', email: 'bruno@esempio.it' },
      ...{ canale: 'email', distretto },
    });
    const visita = await visitatore.entra(suo.indirizzo);
    expect(await leggi(visita)).toMatchObject({
      organi: [{ nome: 'Tavolo', ruolo: 'partecipante' }],
      incontri: [{ titolo: 'Laboratorio', situazione: 'aperte' }],
      iscrizioni: [{ incontro: { titolo: 'Laboratorio' }, stato: 'confermata', ritirabile: true }],
      proposte: [{ titolo: 'Panchine', stato: 'ricevuta', ritirabile: true }],
    });

    const copia = rispostaCopia.parse(await (await visitatore.chiama('copia', { visita })).json()).data;
    expect(copia).toMatchObject({ iscrizioni: [{ nome: 'Ada Prova' }], proposte: [{ testo: 'Due panchine.' }] });
    expect(JSON.stringify(copia)).not.toContain('bruno');

    const ritira = (tipo: string, { ricevuta }: Corpo) => visitatore.chiama('ritiri', { visita, tipo, ricevuta });
    expect(await stato(ritira('proposta', altrui))).toBe(404);
    expect(await stato(ritira('iscrizione', proposta))).toBe(404);
    for (const [tipo, voce] of [
      ['iscrizione', iscritta],
      ['proposta', proposta],
    ] as const) {
      const prima = rispostaRitiro.parse(await (await ritira(tipo, voce)).json()).data;
      const ancora = rispostaRitiro.parse(await (await ritira(tipo, voce)).json()).data;
      expect(ancora).not.toEqual(prima);
      const [riga] = await righe(tipo, { documentId: voce.documentId });
      expect(riga.stato).toBe('ritirata');
      expect(riga.storia.at(-1)).toMatchObject({ a: 'ritirata', chi: 'collegamento' });
    }
    expect(await leggi(visita)).toMatchObject({
      iscrizioni: [{ stato: 'ritirata', ritirabile: false }],
      proposte: [{ stato: 'ritirata', ritirabile: false }],
    });
  });

  it('asks the office to change what is verified, or to erase: it is on file with its term, and both hear of it', async () => {
    const suo = await partner();
    const email = suo.indirizzo.toLowerCase();
    const visita = await visitatore.entra(suo.indirizzo);
    const chiedi = async (corpo: Corpo) => {
      const risposta = await visitatore.chiama('domande', { visita, ...corpo });
      expect(risposta.status).toBe(200);
      return rispostaDomanda.parse(await risposta.json()).data;
    };
    const prima = casella.a('ufficio@prova.esempio.it').length;
    const cancella = { tipo: 'cancellazione', testo: 'Cancellate il mio nome e il mio indirizzo.' };
    const ricevuta = await chiedi(cancella);
    expect(ricevuta.termine).toBe(fraMesi(new Date(), 1));
    expect(await chiedi(cancella)).toEqual(ricevuta);
    await chiedi({ tipo: 'variazione', testo: 'La denominazione adesso è Gruppo Nuovo.' });
    expect(await righe('contatto', { email })).toMatchObject([
      { oggetto: `Cancellare i miei dati: ${String(suo.nome)}`, nome: 'Ada Prova', stato: 'verificato' },
      { oggetto: `Cambiare dati verificati: ${String(suo.nome)}`, versioneInformativa: 'area, versione 1' },
    ]);
    await visitatore.svuota();
    const [conferma] = casella.a(suo.indirizzo).filter(({ subject = '' }) => subject.includes(ricevuta.ricevuta));
    expect(conferma?.text).toContain('art. 17');
    const avvisi = casella.a('ufficio@prova.esempio.it').slice(prima);
    expect(avvisi).toHaveLength(2);
    for (const { text } of avvisi) expect(text).not.toContain('Gruppo');
    expect(await stato(visitatore.chiama('domande', { visita, tipo: 'cancellazione', testo: 'No' }))).toBe(400);
  });
});
