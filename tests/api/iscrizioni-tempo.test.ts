import { comeDopo } from './moduli/attesa';
import { apriIscrizioni, fra, ORA, type Iscrizioni } from './moduli/iscritti';

let banco: Iscrizioni;
beforeAll(async () => {
  banco = await apriIscrizioni();
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
