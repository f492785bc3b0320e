import { comeDopo } from './moduli/attesa';
import { leggiInvito } from './moduli/casella';
import { apriIscrizioni, fra, ORA, type Iscrizioni } from './moduli/iscritti';
import { iscrizione, type Corpo } from './moduli/sportello';

let banco: Iscrizioni;
beforeAll(async () => {
  banco = await apriIscrizioni();
});
afterAll(() => banco.chiudi());

/** Where the office moves a registration. */
const passi = (documentId = '') => `/piano-di-zona/richieste/iscrizione/${documentId}/transizioni`;

describe('signing up', () => {
  it('holds a place, is confirmed by link with the calendar file, and withdrawn by link', async () => {
    const { documentId, slug } = await banco.incontro();
    const { email, ricevuta, stato, termineGiorni } = await banco.iscrivi(slug, { organizzazione: 'Circolo' });
    expect({ stato, termineGiorni }).toEqual({ stato: 'da_confermare', termineGiorni: null });
    expect(ricevuta).toMatch(/^ISC-/);
    const chiesta = await banco.ultima(email);
    expect(chiesta.subject).toContain('Conferma l’iscrizione: Laboratorio');
    const { token } = leggiInvito(chiesta);
    const pagina = await fetch(`${banco.sportello.cms.url}/pdz/collegamento`);
    expect(pagina.status).toBe(200);
    expect(await banco.stati(documentId)).toEqual(['da_confermare']);
    expect(await (await banco.perLink('/pdz/collegamento', token)).text()).toContain('la tua iscrizione è confermata');
    expect(await banco.stati(documentId)).toEqual(['confermata']);

    const confermata = await banco.ultima(email);
    expect(confermata.subject).toContain('Iscrizione confermata');
    expect(confermata.text).toContain('Sala prove, Bologna');
    const [allegato] = confermata.attachments;
    expect(allegato?.contentType).toBe('text/calendar');
    expect(allegato?.content.toString()).toMatch(/BEGIN:VEVENT[^]*SUMMARY:Laboratorio/);

    const ritiro = await banco.tokenRitiro(email);
    // A link is good for one thing only.
    expect((await banco.perLink('/pdz/collegamento', ritiro)).status).toBe(422);
    expect((await fetch(`${banco.sportello.cms.url}/pdz/collegamento/ritiro`)).status).toBe(200);
    expect(await banco.stati(documentId)).toEqual(['confermata']);
    expect((await banco.perLink('/pdz/collegamento/ritiro', ritiro)).status).toBe(200);
    expect(await banco.stati(documentId)).toEqual(['ritirata']);
    expect((await banco.perLink('/pdz/collegamento/ritiro', ritiro)).status).toBe(422);
    expect((await banco.ultima(email)).subject).toContain('Iscrizione ritirata');
  });

  it('is 404 or 422 where nobody can sign up, and leaves nothing behind', async () => {
    const prima = await banco.sportello.conta('iscrizione');
    const casi: [Corpo, string][] = [
      [{ accesso: 'aperto' }, 'non_previste'],
      [{ stato: 'annullato' }, 'annullato'],
      [{ stato: 'rinviato' }, 'rinviato'],
      [{ inizio: fra(-1) }, 'passato'],
      [{ aperturaIscrizioni: fra(1) }, 'non_ancora'],
      [{ chiusuraIscrizioni: fra(-1) }, 'chiuse'],
    ];
    for (const [extra, situazione] of casi) {
      const { slug } = await banco.incontro(extra);
      expect((await banco.spedisci(slug, iscrizione())).status).toBe(422);
      expect(await banco.posti(slug)).toMatchObject({ situazione, liberi: 2, inAttesa: 0 });
    }
    expect((await banco.spedisci('inventato', iscrizione())).status).toBe(404);
    const bozza = await banco.redattore.crea('incontro', {
      titolo: 'Bozza',
      tipo: 'laboratorio',
      accesso: 'su_iscrizione',
      inizio: fra(24),
      distretto: banco.sportello.distretto.documentId,
    });
    expect((await banco.spedisci(String(bozza.slug), iscrizione())).status).toBe(404);
    const { slug } = await banco.incontro();
    expect((await banco.spedisci(slug, iscrizione({ partecipazione: 'remoto' }))).status).toBe(400);
    expect((await banco.spedisci(slug, iscrizione({ esigenze: ['diabete'] }))).status).toBe(400);
    expect(await banco.sportello.conta('iscrizione')).toBe(prima);
  });

  it('is not offered while the form is not in use', async () => {
    const { slug } = await banco.incontro();
    const usa = (moduloIscrizioni: boolean) =>
      banco.redattore.cambia('distretto', banco.sportello.distretto.documentId, { moduloIscrizioni });
    await usa(false);
    expect((await banco.posti(slug)).situazione).toBe('non_previste');
    expect((await banco.spedisci(slug, iscrizione())).status).toBe(422);
    await usa(true);
    expect((await banco.posti(slug)).situazione).toBe('aperte');
  });

  it('takes no place online, and gives the link to who confirmed alone', async () => {
    const linkRemoto = 'https://video.esempio.it/stanza';
    const { documentId, slug } = await banco.incontro({ posti: 1, linkRemoto });
    await banco.iscrivi(slug);
    const { email, stato } = await banco.iscrivi(slug, { partecipazione: 'remoto' });
    expect(stato).toBe('da_confermare');
    expect((await banco.ultima(email)).text).not.toContain(linkRemoto);
    await banco.conferma(email);
    expect((await banco.ultima(email)).text).toContain(linkRemoto);
    expect(await banco.stati(documentId)).toEqual(['da_confermare', 'confermata']);
    const pubblico = await (await fetch(banco.sportello.api(`prova/incontri/${slug}.json`))).text();
    expect(pubblico).not.toContain(linkRemoto);
  });
});

describe('a link to withdraw', () => {
  it('stays good when newer mails bring others, and ends with the registration', async () => {
    const { documentId, slug } = await banco.incontro();
    const { email } = await banco.iscrivi(slug);
    await banco.conferma(email);
    const primo = await banco.tokenRitiro(email);
    await banco.iscrivi(slug, { email });
    const secondo = await banco.tokenRitiro(email);
    expect(secondo).not.toBe(primo);
    expect((await banco.perLink('/pdz/collegamento/ritiro', primo)).status).toBe(200);
    expect((await banco.stati(documentId))[0]).toBe('ritirata');
    expect((await banco.perLink('/pdz/collegamento/ritiro', secondo)).status).toBe(422);
  });

  it('is replaced when its mail is sent again', async () => {
    const { documentId, slug } = await banco.incontro();
    const { email } = await banco.iscrivi(slug);
    await banco.conferma(email);
    const vecchio = await banco.tokenRitiro(email);
    await banco.rimanda('notizia-iscrizione', email);
    expect((await banco.perLink('/pdz/collegamento/ritiro', vecchio)).status).toBe(422);
    expect((await banco.perLink('/pdz/collegamento/ritiro', await banco.tokenRitiro(email))).status).toBe(200);
    expect(await banco.stati(documentId)).toEqual(['ritirata']);
  });

  it('and the office’s decision at the same moment both come to an end', async () => {
    for (let volta = 0; volta < 8; volta += 1) {
      const { documentId, slug } = await banco.incontro();
      const { email } = await banco.iscrivi(slug);
      await banco.conferma(email);
      const token = await banco.tokenRitiro(email);
      const [riga] = await banco.righe({ incontro: documentId });
      const [ritiro, decisione] = await Promise.all([
        banco.perLink('/pdz/collegamento/ritiro', token),
        banco.ufficio.chiama('POST', `/piano-di-zona/richieste/iscrizione/${riga?.documentId}/transizioni`, {
          a: 'ritirata',
        }),
      ]);
      expect([200, 422]).toContain(ritiro.status);
      expect([200, 400]).toContain(decisione.stato);
      expect(await banco.stati(documentId)).toEqual(['ritirata']);
    }
  });

  it('works until the meeting begins', async () => {
    const { documentId, slug } = await banco.incontro();
    const { email } = await banco.iscrivi(slug);
    await banco.conferma(email);
    const token = await banco.tokenRitiro(email);
    const tardi = await comeDopo(24 * 30 * ORA, () => banco.perLink('/pdz/collegamento/ritiro', token));
    expect(await tardi.text()).toContain('L’incontro è già cominciato');
    expect(await banco.stati(documentId)).toEqual(['confermata']);
  });
});

describe('an address that is registered already', () => {
  it('gets the same answer as a new one, and a mail about what it has', async () => {
    const { documentId, slug } = await banco.incontro({ posti: 3 });
    const prima = await banco.iscrivi(slug);
    const { ricevuta: nuova, ...altra } = await banco.iscrivi(slug);
    const { ricevuta: ripetuta, ...stessa } = await banco.iscrivi(slug, { email: prima.email.toUpperCase() });
    expect(ripetuta).toMatch(/^ISC-/);
    expect(ripetuta).not.toBe(prima.ricevuta);
    expect(nuova).not.toBe(ripetuta);
    expect({ ...stessa, email: '' }).toEqual({ ...altra, email: '' });
    const [sua] = await banco.righe({ incontro: documentId, email: prima.email });
    expect(sua).toMatchObject({ ricevuta: prima.ricevuta, stato: 'da_confermare' });
    await banco.svuota();
    expect(banco.casella.a(prima.email)).toHaveLength(2);
    expect((await banco.ultima(prima.email)).text).toContain(prima.ricevuta);
  });

  it.each([
    ['registered', (email: string) => ({ email })],
    ['unknown', () => ({})],
  ])('leaves as many places as any other: %s', async (_caso, con) => {
    const { documentId, slug } = await banco.incontro({ posti: 2 });
    const { email } = await banco.iscrivi(slug);
    await banco.conferma(email);
    const provato = await banco.iscrivi(slug, con(email));
    const contato = await banco.iscrivi(slug);
    expect([provato.stato, contato.stato]).toEqual(['da_confermare', 'in_attesa']);
    await comeDopo(ORA + 1_000, banco.giro);
    expect(await banco.stati(documentId)).toEqual(['confermata', 'ritirata', 'da_confermare']);
    expect(await banco.righe({ incontro: documentId, email })).toHaveLength(1);
  });

  it('waits in its turn like any other as the public sees it, and lets the one behind have the place', async () => {
    const pieno = async (con: (email: string) => Corpo) => {
      const { documentId, slug } = await banco.incontro({ posti: 1 });
      const { email } = await banco.iscrivi(slug);
      await banco.conferma(email);
      await banco.iscrivi(slug, con(email));
      return { documentId, slug, email };
    };
    const [ripetuto, nuovo] = [await pieno((email) => ({ email })), await pieno(() => ({}))];
    const visti = async () => [await banco.posti(ripetuto.slug), await banco.posti(nuovo.slug)];
    const piena = { situazione: 'aperte', posti: 1, liberi: 0 };
    const inAttesa = (quanti: number) => Array(2).fill({ ...piena, inAttesa: quanti });
    expect(await visti()).toEqual(inAttesa(1));
    const piuTardi = await comeDopo(ORA + 1_000, visti);
    expect(piuTardi).toEqual(inAttesa(0));

    for (const { email } of [ripetuto, nuovo])
      await banco.ufficio.chiama('POST', passi((await banco.righe({ email }))[0]?.documentId), { a: 'ritirata' });
    expect(await visti()).toEqual(inAttesa(0));
    expect(await banco.stati(ripetuto.documentId)).toEqual(['ritirata', 'in_attesa']);
    expect(await banco.stati(nuovo.documentId)).toEqual(['ritirata', 'da_confermare']);
    // Who comes now finds what they would find behind a stranger, until the repeated post is over.
    const dietro = await banco.iscrivi(ripetuto.slug);
    expect(dietro.stato).toBe('in_attesa');
    await comeDopo(ORA + 1_000, banco.giro);
    expect(await banco.stati(ripetuto.documentId)).toEqual(['ritirata', 'ritirata', 'da_confermare']);
  });

  it('is not confirmed by the office in place of its registration', async () => {
    const { documentId, slug } = await banco.incontro();
    const { email } = await banco.iscrivi(slug);
    await banco.iscrivi(slug, { email });
    const ripetuta = (await banco.righe({ incontro: documentId }))[1];
    const { stato, corpo } = await banco.ufficio.chiama('POST', passi(ripetuta?.documentId), { a: 'confermata' });
    expect(stato).toBe(400);
    expect(JSON.stringify(corpo)).toContain('invio ripetuto');
    expect(await banco.stati(documentId)).toEqual(['da_confermare', 'da_confermare']);
  });

  it('may sign up again after it withdrew', async () => {
    const { documentId, slug } = await banco.incontro();
    const { email } = await banco.iscrivi(slug);
    await banco.conferma(email);
    await banco.perLink('/pdz/collegamento/ritiro', await banco.tokenRitiro(email));
    await banco.iscrivi(slug, { email });
    expect(await banco.stati(documentId)).toEqual(['ritirata', 'da_confermare']);
  });
});

describe('who telephones', () => {
  const chiama = (dati: Corpo) =>
    banco.redattore.crea('iscrizione', {
      ...{ nominativo: 'Ada Prova', canale: 'telefono', partecipazione: 'presenza' },
      ...{ distretto: banco.sportello.distretto.documentId, ...dati },
    });

  it('is entered only for what will be held, and online only where there is a link', async () => {
    for (const extra of [{ stato: 'annullato' }, { stato: 'rinviato' }, { inizio: fra(-1) }]) {
      const { documentId: incontro } = await banco.incontro(extra);
      await expect(chiama({ incontro })).rejects.toThrow('Incontro: è annullato, rinviato o già cominciato');
      expect(await banco.stati(incontro)).toEqual([]);
    }
    const { documentId: incontro } = await banco.incontro();
    await expect(chiama({ incontro, partecipazione: 'remoto' })).rejects.toThrow('solo in presenza');
    const online = await banco.incontro({ posti: 1, linkRemoto: 'https://video.esempio.it/stanza' });
    await chiama({ incontro: online.documentId, partecipazione: 'remoto' });
    expect(await banco.righe({ incontro: online.documentId })).toMatchObject([
      { stato: 'confermata', verificata: null },
    ]);
    await banco.redattore.ritira('incontro', online.documentId);
    await expect(chiama({ incontro: online.documentId, partecipazione: 'remoto' })).rejects.toThrow('pubblica prima');
  });

  it('keeps the way of taking part, and has the place at once when one comes free', async () => {
    const { documentId: incontro } = await banco.incontro({ posti: 1, linkRemoto: 'https://video.esempio.it/stanza' });
    const [prima] = [await chiama({ incontro }), await chiama({ incontro })];
    const cambia = (dati: Corpo) => banco.redattore.cambia('iscrizione', prima.documentId, dati);
    await expect(cambia({ partecipazione: 'remoto' })).rejects.toThrow('inseriscine una nuova');
    await cambia({ partecipazione: 'presenza', nominativo: 'Ada Esempio' });
    expect(await banco.stati(incontro)).toEqual(['confermata', 'in_attesa']);
    await banco.ufficio.chiama('POST', passi(prima.documentId), { a: 'ritirata' });
    expect(await banco.stati(incontro)).toEqual(['ritirata', 'confermata']);
  });

  it('has a place or a turn at once, without an address, and never one that is not there', async () => {
    const { documentId, slug } = await banco.incontro({ posti: 1 });
    const telefona = (extra: Corpo = {}) => chiama({ incontro: documentId, ...extra });
    await telefona();
    await telefona({ email: 'telefono@esempio.it' });
    expect(await banco.stati(documentId)).toEqual(['confermata', 'in_attesa']);
    expect((await banco.ultima('telefono@esempio.it')).subject).toContain('Sei in lista d’attesa');
    expect((await banco.iscrivi(slug)).stato).toBe('in_attesa');
    await expect(telefona({ canale: 'email' })).rejects.toThrow('E-mail');
    await expect(telefona({ incontro: 'inventato' })).rejects.toThrow('Incontro');
  });
});

describe('attendance', () => {
  it('is marked from the start on, and who came keeps the place if the meeting is moved on', async () => {
    const { documentId, slug } = await banco.incontro({ posti: 1 });
    const { email } = await banco.iscrivi(slug);
    await banco.conferma(email);
    const [sua] = await banco.righe({ incontro: documentId });
    const suoi = passi(sua?.documentId);
    const segna = async (a: string) => (await banco.ufficio.chiama('POST', suoi, { a })).stato;
    const comincia = async (inizio: string) => {
      await banco.redattore.cambia('incontro', documentId, { inizio });
      await banco.redattore.pubblica('incontro', documentId);
    };
    const presto = await banco.ufficio.chiama('POST', suoi, { a: 'presente' });
    expect(presto.stato).toBe(400);
    expect(JSON.stringify(presto.corpo)).toContain('non è ancora cominciato');
    expect(JSON.stringify((await banco.ufficio.chiama('GET', suoi)).corpo)).not.toContain('"presente"');
    expect(await banco.stati(documentId)).toEqual(['confermata']);
    await comincia(fra(-1));
    expect([await segna('assente'), await segna('presente')]).toEqual([200, 200]);
    await comincia(fra(24));
    expect((await banco.iscrivi(slug)).stato).toBe('in_attesa');
    await banco.iscrivi(slug, { email });
    expect(await banco.righe({ incontro: documentId, email })).toHaveLength(1);
    expect(await banco.stati(documentId)).toEqual(['presente', 'in_attesa', 'in_attesa']);
  });
});

describe('a full meeting', () => {
  it('keeps a list in order of arrival; a withdrawal promotes the first, who is told', async () => {
    const { documentId, slug } = await banco.incontro({ posti: 1 });
    const uno = await banco.iscrivi(slug);
    const due = await banco.iscrivi(slug);
    const tre = await banco.iscrivi(slug);
    expect([uno.stato, due.stato, tre.stato]).toEqual(['da_confermare', 'in_attesa', 'in_attesa']);
    await banco.conferma(uno.email);
    expect(await (await banco.conferma(due.email)).text()).toContain('lista d’attesa');
    expect(await banco.stati(documentId)).toEqual(['confermata', 'in_attesa', 'in_attesa']);

    await banco.perLink('/pdz/collegamento/ritiro', await banco.tokenRitiro(uno.email));
    // Whose address is known has the place at once.
    expect(await banco.stati(documentId)).toEqual(['ritirata', 'confermata', 'in_attesa']);
    expect((await banco.ultima(due.email)).subject).toContain('Hai un posto');
    await banco.perLink('/pdz/collegamento/ritiro', await banco.tokenRitiro(due.email));
    // The others are asked first, and it is held for them.
    expect(await banco.stati(documentId)).toEqual(['ritirata', 'ritirata', 'da_confermare']);
    expect((await banco.ultima(tre.email)).subject).toContain('Si è liberato un posto');
    await banco.conferma(tre.email);
    expect(await banco.stati(documentId)).toEqual(['ritirata', 'ritirata', 'confermata']);
  });

  it('gives back the places that nobody confirmed, without another mail to who never answered', async () => {
    const { documentId, slug } = await banco.incontro({ posti: 1 });
    const uno = await banco.iscrivi(slug);
    const due = await banco.iscrivi(slug);
    await banco.conferma(due.email);
    const { token } = leggiInvito(await banco.ultima(uno.email));
    await banco.giro();
    expect(await banco.stati(documentId)).toEqual(['da_confermare', 'in_attesa']);
    await comeDopo(ORA + 1_000, banco.giro);
    expect(await banco.stati(documentId)).toEqual(['ritirata', 'confermata']);
    expect((await banco.righe({ incontro: documentId }))[0]?.storia.at(-1)).toMatchObject({
      a: 'ritirata',
      chi: 'sistema',
    });
    await banco.svuota();
    expect(banco.casella.a(uno.email)).toHaveLength(1);
    expect(await (await banco.perLink('/pdz/collegamento', token)).text()).toContain('iscriviti di nuovo');
  });

  it('takes a late confirmation where nobody waits', async () => {
    const { documentId, slug } = await banco.incontro({ posti: 1 });
    const { email } = await banco.iscrivi(slug);
    const { token } = leggiInvito(await banco.ultima(email));
    await comeDopo(ORA + 1_000, () => banco.perLink('/pdz/collegamento', token));
    expect(await banco.stati(documentId)).toEqual(['confermata']);
  });

  it('never has more people than places, however many come at once; withdrawals promote as many', async () => {
    const { documentId, slug } = await banco.incontro({ posti: 5 });
    const inviate = await Promise.all(Array.from({ length: 40 }, () => banco.iscrivi(slug)));
    const prima = await banco.stati(documentId);
    expect(prima).toEqual([...Array(5).fill('da_confermare'), ...Array(35).fill('in_attesa')]);
    expect(inviate.filter(({ stato }) => stato === 'da_confermare')).toHaveLength(5);
    expect(await banco.posti(slug)).toEqual({ situazione: 'aperte', posti: 5, liberi: 0, inAttesa: 35 });
    const nate = await banco.righe({ incontro: documentId });
    await Promise.all(
      nate.slice(0, 3).map((riga) => banco.ufficio.chiama('POST', passi(riga.documentId), { a: 'ritirata' })),
    );
    expect(await banco.stati(documentId)).toEqual([
      ...Array(3).fill('ritirata'),
      ...Array(5).fill('da_confermare'),
      ...Array(32).fill('in_attesa'),
    ]);
  });
});
