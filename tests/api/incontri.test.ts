import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { comeDopo } from './moduli/attesa';
import { leggiInvito } from './moduli/casella';
import { createConvocante, type Convocante } from './moduli/convocante';
import { apriIscrizioni, fra, ORA, type Iscrizioni } from './moduli/iscritti';
import { nuovoIndirizzo } from './moduli/sportello';
import { creaUtente } from './utenti';
import { controPdfUa } from './vetrina/pdf-ua';

const esegui = promisify(execFile);

let banco: Iscrizioni;
let convocante: Convocante;
beforeAll(async () => {
  banco = await apriIscrizioni();
  convocante = await createConvocante(banco);
});
afterAll(() => banco.chiudi());

describe('a meeting that changes', () => {
  it('is told to who is registered when it moves or is cancelled, and to nobody else', async () => {
    const { documentId, slug } = await banco.incontro({ posti: 1 });
    const [iscritta, inAttesa, muta] = [
      await banco.iscrivi(slug),
      await banco.iscrivi(slug),
      await banco.iscrivi(slug),
    ];
    await banco.conferma(iscritta.email);
    await banco.conferma(inAttesa.email);
    const cambia = async (dati: object) => {
      await banco.redattore.cambia('incontro', documentId, dati);
      await banco.redattore.pubblica('incontro', documentId);
    };
    await cambia({ sintesi: 'Solo il testo.' });
    expect((await banco.ultima(iscritta.email)).subject).toContain('Iscrizione confermata');
    await cambia({ inizio: fra(24 * 40) });
    for (const { email } of [iscritta, inAttesa]) {
      const mail = await banco.ultima(email);
      expect(mail.subject).toContain('Incontro spostato');
      expect(mail.attachments[0]?.content.toString()).toContain('SEQUENCE:1');
    }
    await cambia({ stato: 'annullato' });
    const annullata = await banco.ultima(iscritta.email);
    expect(annullata.subject).toContain('Incontro annullato');
    expect(annullata.text).not.toContain('/pdz/collegamento/ritiro');
    expect(annullata.attachments[0]?.content.toString()).toContain('STATUS:CANCELLED');
    expect(banco.casella.a(muta.email)).toHaveLength(1);
  });

  it('is told once when its minutes come out, to who was to come', async () => {
    const { documentId, slug } = await banco.incontro({ posti: 1 });
    const [iscritta, inAttesa] = [await banco.iscrivi(slug), await banco.iscrivi(slug)];
    await banco.conferma(iscritta.email);
    await banco.conferma(inAttesa.email);
    const pubblica = async (dati: object) => {
      await banco.redattore.cambia('incontro', documentId, dati);
      await comeDopo(24 * 31 * ORA, () => banco.redattore.pubblica('incontro', documentId));
      await banco.svuota();
    };
    const annunci = (email: string) =>
      banco.casella.a(email).filter(({ subject }) => subject?.includes('Com’è andato'));
    const resoconto = { titolo: 'Resoconto', link: 'https://esempio.it/resoconto', pubblico: false };
    await pubblica({ resoconto });
    await pubblica({ resoconto: { ...resoconto, pubblico: true, pubblicatoFino: fra(24).slice(0, 10) } });
    await pubblica({ resoconto: { ...resoconto, pubblico: true }, stato: 'rinviato' });
    expect(annunci(iscritta.email)).toHaveLength(0);
    await pubblica({ stato: 'svolto' });
    await pubblica({ sintesi: 'Corretta.' });
    await banco.redattore.ritira('incontro', documentId);
    await pubblica({ sintesi: 'Di nuovo.' });
    expect(annunci(iscritta.email)).toHaveLength(1);
    expect(annunci(iscritta.email)[0]?.text).not.toContain('/pdz/collegamento');
    expect(annunci(inAttesa.email)).toHaveLength(0);
  });

  it('with more places gives them to who waits', async () => {
    const { documentId, slug } = await banco.incontro({ posti: 1 });
    for (let quanti = 0; quanti < 4; quanti += 1) await banco.iscrivi(slug);
    await banco.redattore.cambia('incontro', documentId, { posti: 3 });
    await banco.redattore.pubblica('incontro', documentId);
    expect(await banco.stati(documentId)).toEqual([...Array(3).fill('da_confermare'), 'in_attesa']);
  });
});

describe('reminders', () => {
  const promemoria = (email: string) => banco.casella.a(email).filter(({ subject }) => subject?.includes('Promemoria'));
  const versoLInizio = (ore: number) => comeDopo((24 * 30 - ore) * ORA, banco.giro);

  it('go out once, at the hour that the distretto set, to who has a place', async () => {
    const { slug } = await banco.incontro({ posti: 1 });
    const [iscritta, inAttesa] = [await banco.iscrivi(slug), await banco.iscrivi(slug)];
    await banco.conferma(iscritta.email);
    await banco.conferma(inAttesa.email);
    await versoLInizio(25);
    await banco.svuota();
    expect(promemoria(iscritta.email)).toHaveLength(0);
    await versoLInizio(23);
    await versoLInizio(22);
    await banco.svuota();
    expect(promemoria(iscritta.email)).toHaveLength(1);
    expect(promemoria(inAttesa.email)).toHaveLength(0);
  });

  it.each([
    ['hidden', (id: string) => banco.redattore.ritira('incontro', id)],
    ['cancelled', (id: string) => stato(id, 'annullato')],
    ['postponed', (id: string) => stato(id, 'rinviato')],
  ])('never for a meeting that is %s', async (_caso, cambia) => {
    const { documentId, slug } = await banco.incontro();
    const { email } = await banco.iscrivi(slug);
    await banco.conferma(email);
    await cambia(documentId);
    await versoLInizio(23);
    await banco.svuota();
    expect(promemoria(email)).toHaveLength(0);
  });

  async function stato(documentId: string, nuovo: string) {
    await banco.redattore.cambia('incontro', documentId, { stato: nuovo });
    await banco.redattore.pubblica('incontro', documentId);
  }
});

describe('access needs', () => {
  it('are kept for the office until the meeting is over, and not a day longer', async () => {
    const { documentId, slug } = await banco.incontro();
    await banco.iscrivi(slug, { esigenze: ['lis', 'senza_gradini'] });
    await banco.giro();
    expect((await banco.righe({ incontro: documentId }))[0]?.esigenze).toEqual(['lis', 'senza_gradini']);
    await comeDopo(24 * 31 * ORA, banco.giro);
    expect((await banco.righe({ incontro: documentId }))[0]?.esigenze).toBeNull();
  });
});

describe('an invitation', () => {
  const rispondi = (token: string, campi: Record<string, string>) =>
    fetch(`${banco.sportello.cms.url}/pdz/collegamento/convocazione`, {
      method: 'POST',
      headers: { 'X-Forwarded-For': nuovoIndirizzo() },
      body: new URLSearchParams({ token, ...campi }),
    });
  const convocazioni = (email: string) =>
    banco.casella.a(email).filter(({ subject }) => subject?.startsWith('Convocazione'));

  it('may go to who sits in the organi that day, and to referenti of partners that have sent nobody', async () => {
    const { documentId } = await convocante.seduta();
    const { invitabili, ostacolo } = await convocante.presenze(documentId);
    expect(ostacolo).toBeNull();
    expect(invitabili).toEqual([
      { nome: 'Bea Prova', ente: 'Servizio anziani', email: 'bea@esempio.it' },
      { nome: 'Carlo Prova', ente: 'Circolo', email: null },
      { nome: 'Dino Prova', ente: 'Coro', email: 'dino@esempio.it' },
    ]);
  });

  it('is shown as it will be read, in both languages, and goes to each of them once', async () => {
    const { documentId } = await convocante.seduta();
    for (const [lingua, titolo] of [
      ['it', 'Convocazione: Seduta'],
      ['en', 'Invitation: Seduta'],
    ] as const) {
      const { oggetto, testo } = await convocante.anteprima(documentId, { lingua, testo: 'Portate i documenti.' });
      expect(oggetto).toBe(titolo);
      for (const detto of ['Portate i documenti.', '1. Bilancio', 'Tavolo anziani', 'Sala prove, Bologna'])
        expect(testo).toContain(detto);
      expect(testo).not.toMatch(/#[\w-]{43}/);
    }
    const corpo = {
      lingua: 'it',
      testo: 'Portate i documenti.',
      destinatari: ['bea@esempio.it'],
      altri: [{ nome: 'Ospite Prova', email: 'Ospite@Esempio.it', ente: 'Provincia' }],
    };
    const insieme = await Promise.all([1, 2, 3].map(() => convocante.convoca(documentId, corpo)));
    expect(insieme.map(({ convocate }) => convocate).toSorted()).toEqual([0, 0, 2]);
    const mail = await banco.ultima('ospite@esempio.it');
    expect(convocazioni('ospite@esempio.it')).toHaveLength(1);
    expect(mail.text).toContain('Portate i documenti.');
    expect(mail.attachments[0]?.contentType).toBe('text/calendar');

    const { convocate, convocati } = await convocante.convoca(documentId, {
      ...corpo,
      destinatari: ['bea@esempio.it', 'dino@esempio.it'],
    });
    expect(convocate).toBe(1);
    await banco.svuota();
    expect(convocazioni('ospite@esempio.it')).toHaveLength(1);
    expect(convocati.map(({ email, stato }) => ({ email, stato }))).toEqual(
      ['bea@esempio.it', 'ospite@esempio.it', 'dino@esempio.it'].map((email) => ({ email, stato: 'senza_risposta' })),
    );
    expect((await convocante.presenze(documentId)).convocati.map(({ posta }) => posta)).toEqual(
      Array(3).fill('inviato'),
    );
    const atti = await convocante.registro(documentId, 'convoca');
    expect(atti.map(({ utente, dopo }) => ({ utente, dopo }))).toEqual(
      [2, 1].map((quante) => ({ utente: banco.ufficio.id, dopo: { motivo: `Persone convocate: ${quante}` } })),
    );
  });

  it('is answered by link, and by code, until the meeting begins; looking changes nothing', async () => {
    const { documentId, email, token, codice } = await convocante.invitato();
    const sua = async () => (await convocante.presenze(documentId)).convocati[0];
    const pagina = await fetch(`${banco.sportello.cms.url}/pdz/collegamento/convocazione`);
    expect(pagina.status).toBe(200);
    expect(await sua()).toMatchObject({ email, stato: 'senza_risposta', risposto: null });

    const vuota = await rispondi(token, {});
    expect(vuota.status).toBe(400);
    expect(await vuota.text()).toContain('«Partecipi?»: è obbligatorio');
    expect((await rispondi(token, { partecipa: 'forse' })).status).toBe(400);
    expect(await sua()).toMatchObject({ stato: 'senza_risposta' });

    expect(await (await rispondi(token, { partecipa: 'verra' })).text()).toContain('l’ufficio sa che ci sarai');
    expect(await sua()).toMatchObject({ stato: 'verra', risposto: expect.any(String) });
    // It is good for one thing only.
    expect((await banco.perLink('/pdz/collegamento/ritiro', token)).status).toBe(422);
    const perCodice = { codice, partecipa: 'non_verra', delegato: 'Ernesto Prova', nota: 'Arriva\r\ntardi.' };
    expect(await (await rispondi('', perCodice)).text()).toContain('viene Ernesto Prova');
    expect(await sua()).toMatchObject({ stato: 'non_verra', delegato: 'Ernesto Prova', nota: 'Arriva\ntardi.' });

    const tardi = await comeDopo(24 * 31 * ORA, () => rispondi(token, { partecipa: 'verra' }));
    expect(tardi.status).toBe(422);
    expect(await tardi.text()).toContain('non si risponde più');
    expect(await sua()).toMatchObject({ stato: 'non_verra' });
    const riga = await convocante.riga(documentId);
    expect(riga.storia.map(({ a, chi }) => `${a} ${chi}`)).toEqual(['verra collegamento', 'non_verra collegamento']);
  });

  it('sent again takes the place of the first', async () => {
    const { email, token } = await convocante.invitato();
    await banco.rimanda('convocazione', email);
    expect((await rispondi(token, { partecipa: 'verra' })).status).toBe(422);
    const nuovo = leggiInvito(await banco.ultima(email)).token;
    expect((await rispondi(nuovo, { partecipa: 'verra' })).status).toBe(200);
  });

  it('is followed by what becomes of the meeting; an answer counts for its date', async () => {
    const { documentId, email, token } = await convocante.invitato();
    await rispondi(token, { partecipa: 'verra', delegato: 'Ernesto Prova' });
    const cambia = async (dati: object) => {
      await banco.redattore.cambia('incontro', documentId, dati);
      await banco.redattore.pubblica('incontro', documentId);
      return banco.ultima(email);
    };
    expect((await cambia({ sintesi: 'Solo il testo.' })).subject).toContain('Convocazione');
    expect((await cambia({ inizio: fra(24 * 40) })).subject).toContain('Incontro spostato');
    expect(await convocante.riga(documentId)).toMatchObject({ stato: 'senza_risposta', delegato: null });
    expect((await rispondi(token, { partecipa: 'verra' })).status).toBe(200);
    expect((await cambia({ stato: 'rinviato' })).subject).toContain('Incontro rinviato');
    expect((await rispondi(token, { partecipa: 'non_verra' })).status).toBe(422);
    expect(await convocante.riga(documentId)).toMatchObject({ stato: 'verra' });
    // The new date comes when the old one has gone by.
    await banco.redattore.cambia('incontro', documentId, { stato: 'programmato', inizio: fra(24 * 60) });
    await comeDopo(24 * 41 * ORA, () => banco.redattore.pubblica('incontro', documentId));
    expect((await banco.ultima(email)).subject).toContain('Incontro spostato');
    expect(await convocante.riga(documentId)).toMatchObject({ stato: 'senza_risposta' });
    expect((await cambia({ stato: 'annullato' })).subject).toContain('Incontro annullato');
  });

  it.each([
    ['hidden', 'non è pubblicato', async (id: string) => void (await banco.redattore.ritira('incontro', id))],
    ['cancelled', 'è annullato', (id: string) => convocante.stato(id, 'annullato')],
    ['postponed', 'è rinviato', (id: string) => convocante.stato(id, 'rinviato')],
  ])('is refused for a meeting that is %s', async (_caso, detto, cambia) => {
    const { documentId } = await convocante.seduta();
    await cambia(documentId);
    expect((await convocante.presenze(documentId)).ostacolo).toContain(detto);
    for (const resto of ['', '/anteprima']) {
      const corpo = { lingua: 'it', ...(resto === '' && { destinatari: ['bea@esempio.it'], altri: [] }) };
      const { stato, corpo: risposta } = await convocante.chiama('POST', documentId, corpo, resto);
      expect({ stato, detto: JSON.stringify(risposta).includes(detto) }).toEqual({ stato: 400, detto: true });
    }
    expect((await convocante.presenze(documentId)).convocati).toEqual([]);
  });

  it('is refused once the meeting has begun, for who is not shown, and for what is no address', async () => {
    const { documentId } = await convocante.seduta();
    const bea = { lingua: 'it', destinatari: ['bea@esempio.it'], altri: [] };
    const { documentId: cominciato } = await convocante.seduta({ inizio: fra(-1) });
    const tardi = await convocante.chiama('POST', cominciato, bea);
    expect(JSON.stringify(tardi)).toContain('già cominciato');
    const casi: [object, string][] = [
      [{ ...bea, destinatari: ['bea@esempio.it', 'estranea@esempio.it'] }, 'ricarica la pagina'],
      [{ ...bea, altri: [{ nome: '', email: 'nessuno' }] }, '«Nome e cognome»: è obbligatorio'],
      [{ ...bea, inventato: true }, 'non è previsto'],
    ];
    for (const [corpo, detto] of casi) {
      const { stato, corpo: risposta } = await convocante.chiama('POST', documentId, corpo);
      expect({ stato, detto: JSON.stringify(risposta).includes(detto) }).toEqual({ stato: 400, detto: true });
    }
    expect((await convocante.presenze(documentId)).convocati).toEqual([]);
  });

  it('is answered for somebody by the office, which changes nothing else of it and makes none by hand', async () => {
    const { documentId, email } = await convocante.invitato();
    const { documentId: sua } = await convocante.riga(documentId);
    const CM = '/content-manager/collection-types/plugin::piano-di-zona.convocazione';
    const { stato } = await banco.ufficio.chiama('PUT', `${CM}/${sua}`, { stato: 'verra', email: 'altra@esempio.it' });
    expect(stato).toBe(200);
    const riga = await convocante.riga(documentId);
    expect(riga).toMatchObject({ stato: 'verra', email, risposto: expect.any(String) });
    expect(riga.storia).toMatchObject([{ da: 'senza_risposta', a: 'verra', chi: 'ufficio', utente: banco.ufficio.id }]);
    const nuova = { incontro: documentId, destinatario: 'Ada Prova', email: 'ada@esempio.it' };
    expect((await banco.ufficio.chiama('POST', CM, nuova)).stato).toBe(403);
  });
});

describe('the sheet to sign', () => {
  it('names who is invited and who has signed up, each once, with what they answered', async () => {
    const { documentId, email } = await convocante.invitato({ accesso: 'su_iscrizione', posti: 5 });
    const incontro = await banco.redattore.versione('incontro', documentId, 'published');
    await banco.iscrivi(String(incontro.slug), { email, nome: 'Bea Prova due volte' });
    await banco.conferma(email);
    const altra = await banco.iscrivi(String(incontro.slug), { nome: 'Ada Prova', organizzazione: 'Coro alpino' });
    await banco.conferma(altra.email);
    await banco.iscrivi(String(incontro.slug), { nome: 'Chi non ha confermato' });
    expect((await convocante.presenze(documentId)).iscrizioni).toEqual({ confermata: 2, da_confermare: 1 });

    const risposta = await convocante.foglio(documentId);
    expect(risposta.headers.get('content-type')).toBe('application/pdf');
    expect(risposta.headers.get('cache-control')).toBe('no-store');
    const byte = Buffer.from(await risposta.arrayBuffer());
    expect(controPdfUa(byte)).toEqual([]);
    const file = path.join(banco.sportello.cms.cartella, 'foglio.pdf');
    await writeFile(file, byte);
    const { stdout: testo } = await esegui('pdftotext', ['-layout', file, '-']);
    for (const detto of ['Piano di Zona Distretto prova', 'Foglio firme', 'Seduta', 'Sala prove, Bologna', 'Firma'])
      expect(testo).toContain(detto);
    expect(testo).toMatch(/1\s+Ada Prova\s+Coro alpino\s+Confermata/);
    expect(testo).toMatch(/2\s+Bea Prova\s+Servizio anziani\s+Senza risposta/);
    expect(testo).not.toMatch(/due volte|non ha confermato/);
    const { stdout: dati } = await esegui('pdfinfo', [file]);
    expect(dati).toMatch(/Tagged:\s+yes/);
    expect(dati).toMatch(/Page size:\s+595\.28 x 841\.89 pts \(A4\)/);
    expect(await convocante.registro(documentId, 'stampa')).toMatchObject([
      { utente: banco.ufficio.id, distretto: 'prova', dopo: { motivo: expect.stringContaining('Foglio firme') } },
    ]);
  });

  it('and all about who is invited are for the office of that distretto alone', async () => {
    const { documentId } = await convocante.invitato();
    const altro = await banco.sportello.nuovoDistretto('altrove');
    const chi = [
      await creaUtente(banco.sportello.cms, 'pdz-ufficio-di-piano', [altro.documentId]),
      await creaUtente(banco.sportello.cms, 'pdz-redazione', [banco.sportello.distretto.documentId]),
    ];
    const base = `/piano-di-zona/incontri/${documentId}`;
    const corpo = { lingua: 'it', destinatari: ['dino@esempio.it'], altri: [] };
    for (const utente of chi)
      for (const [metodo, percorso, dati] of [
        ['GET', '/foglio-firme'],
        ['GET', '/convocazioni'],
        ['POST', '/convocazioni/anteprima', { lingua: 'it' }],
        ['POST', '/convocazioni', corpo],
      ] as const)
        expect((await utente.chiama(metodo, base + percorso, dati)).stato).toBe(403);
    expect((await fetch(`${banco.sportello.cms.url}${base}/foglio-firme`)).status).toBe(401);
    expect((await convocante.presenze(documentId)).convocati).toHaveLength(1);
    expect(await convocante.registro(documentId, 'stampa')).toEqual([]);
    expect((await banco.ufficio.chiama('GET', '/piano-di-zona/incontri/inventato/foglio-firme')).stato).toBe(404);
  });
});
