import { rispostaInvio } from '../../cms/contracts/invii';
import { apriSportello, messaggio, type Sportello } from './moduli/sportello';

let sportello: Sportello;
beforeAll(async () => {
  sportello = await apriSportello();
});
afterAll(() => sportello.cms.chiudi());

describe('a message to the office', () => {
  it('is stored with receipt, term, notice shown, retention, history and confirmation mail', async () => {
    const corpo = messaggio({ telefono: '051 123456' });
    const risposta = await sportello.compila('contatti', corpo);
    expect(risposta.status).toBe(202);
    const { data } = rispostaInvio.parse(await risposta.json());
    expect(data).toMatchObject({ stato: 'ricevuto', termineGiorni: 30 });
    expect(data.ricevuta).toMatch(/^CON-[0-9A-Z]{5}-[0-9A-Z]{5}$/);

    const riga = await sportello.strapi
      .documents('plugin::piano-di-zona.contatto')
      .findFirst({ filters: { ricevuta: data.ricevuta }, populate: ['distretto'] });
    expect(riga).toMatchObject({
      nome: corpo.nome,
      email: corpo.email,
      stato: 'ricevuto',
      canale: 'modulo',
      versioneInformativa: 'contatti, versione 1',
      distretto: { slug: 'prova' },
      storia: [{ da: null, a: 'ricevuto', chi: 'pubblico' }],
    });
    expect(riga?.termine).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(riga?.conservaFino).toMatch(/^\d{4}-\d\d-\d\d$/);
    const posta = await sportello.strapi
      .documents('plugin::piano-di-zona.messaggio')
      .findFirst({ filters: { richiesta: riga?.documentId } });
    expect(posta).toMatchObject({ modello: 'conferma-contatto', destinatario: corpo.email, stato: 'da_inviare' });
    expect(JSON.stringify(posta?.parametri)).not.toContain(corpo.nome);
  });
});
