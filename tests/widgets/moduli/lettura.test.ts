import type { z } from 'zod';
import { adesione } from '../../../cms/contracts/adesioni';
import { contatto } from '../../../cms/contracts/contatti';
import { leggi } from '../../../widgets/src/moduli/pratica/lettura';
import { vincoli as adesioni } from '../../../widgets/src/moduli/vincoli/adesioni';
import { vincoli as contatti } from '../../../widgets/src/moduli/vincoli/contatti';
import type { Vincoli } from '../../../widgets/src/moduli/vincolo';

type Campi = Record<string, string | readonly string[]>;

const modulo = (campi: Campi): FormData => {
  const dati = new FormData();
  for (const [nome, valore] of Object.entries(campi)) for (const voce of [valore].flat()) dati.append(nome, voce);
  return dati;
};

const MESSAGGIO: Campi = {
  nome: 'Maria Esempio',
  email: 'maria@example.org',
  telefono: '',
  oggetto: 'Orari',
  messaggio: 'Vorrei sapere gli orari.',
  presaVisione: 'on',
};

const RICHIESTA: Campi = {
  denominazione: 'Associazione Esempio',
  natura: 'ente_terzo_settore',
  codiceFiscale: '12345678901',
  comune: 'Bologna',
  descrizione: 'Attività di doposcuola e di comunità.',
  'richiedente.nome': 'Maria',
  'richiedente.cognome': 'Esempio',
  'richiedente.email': 'maria@example.org',
  'richiedente.telefono': '',
  'richiedente.ruolo': 'delegato',
  presaVisione: 'on',
};

const REFERENTE: Campi = {
  'referenti.0.nome': 'Luca',
  'referenti.0.cognome': 'Prova',
  'referenti.0.email': 'luca@example.org',
};

describe('a form as read from its controls', () => {
  it('leaves out what is empty and trims what is not', () => {
    const { corpo, difetti } = leggi(contatti, modulo({ ...MESSAGGIO, nome: '  Maria Esempio ' }));
    expect(difetti).toEqual([]);
    expect(corpo).toEqual({
      nome: 'Maria Esempio',
      email: 'maria@example.org',
      oggetto: 'Orari',
      messaggio: 'Vorrei sapere gli orari.',
      presaVisione: true,
    });
  });

  it('takes out the invisible characters that come with a pasted text, not the line breaks', () => {
    const { corpo } = leggi(contatti, modulo({ ...MESSAGGIO, messaggio: 'Prima riga\u0007\nseconda\u2028 riga' }));
    expect(corpo.messaggio).toBe('Prima riga\nseconda riga');
  });

  it('nests groups and lists', () => {
    const { corpo, difetti } = leggi(
      adesioni,
      modulo({ ...RICHIESTA, ...REFERENTE, organi: ['tavolo-uno', 'tavolo-due'] }),
    );
    expect(difetti).toEqual([]);
    expect(corpo).toMatchObject({
      richiedente: { nome: 'Maria', ruolo: 'delegato' },
      referenti: [{ nome: 'Luca', cognome: 'Prova', email: 'luca@example.org' }],
      organi: ['tavolo-uno', 'tavolo-due'],
      aree: [],
    });
  });

  it('names the wrong fields of each entry of a list', () => {
    const { difetti } = leggi(
      adesioni,
      modulo({ ...RICHIESTA, ...REFERENTE, 'referenti.1.nome': 'Anna', 'referenti.1.email': '' }),
    );
    expect(difetti.map(({ campo, causa }) => `${campo} ${causa}`)).toEqual(['referenti.1.email manca']);
  });

  it('asks nothing about the fields of a hidden section', () => {
    const conCodice: Vincoli = { ...adesioni, codiceFiscale: { ...adesioni.codiceFiscale, obbligatorio: true } };
    const { codiceFiscale: _nascosto, ...senza } = RICHIESTA;
    expect(leggi(conCodice, modulo(senza)).difetti).toEqual([]);
    expect(leggi(conCodice, modulo({ ...RICHIESTA, codiceFiscale: '' })).difetti).toHaveLength(1);
  });
});

describe('the page refuses what the contract refuses', () => {
  const casi: [string, Vincoli, z.ZodType, Campi, Campi][] = [
    ['a good message', contatti, contatto, MESSAGGIO, {}],
    ['an empty name', contatti, contatto, MESSAGGIO, { nome: ' ' }],
    ['a short subject', contatti, contatto, MESSAGGIO, { oggetto: 'ab' }],
    ['a long subject', contatti, contatto, MESSAGGIO, { oggetto: 'a'.repeat(151) }],
    ['an address without domain', contatti, contatto, MESSAGGIO, { email: 'maria@' }],
    ['an address with two dots', contatti, contatto, MESSAGGIO, { email: 'ma..ria@example.org' }],
    ['an address that is too long', contatti, contatto, MESSAGGIO, { email: `${'a'.repeat(250)}@example.org` }],
    ['a telephone of letters', contatti, contatto, MESSAGGIO, { telefono: 'chiamami' }],
    ['a telephone with separators', contatti, contatto, MESSAGGIO, { telefono: '+39 051-123.456' }],
    ['a long message of emoji', contatti, contatto, MESSAGGIO, { messaggio: '🙂'.repeat(2_501) }],
    ['a box left unticked', contatti, contatto, MESSAGGIO, { presaVisione: [] }],
    ['a good request', adesioni, adesione, RICHIESTA, {}],
    ['a code of ten digits', adesioni, adesione, RICHIESTA, { codiceFiscale: '1234567890' }],
    ['a VAT number with letters', adesioni, adesione, RICHIESTA, { partitaIva: 'IT123456789' }],
    ['a site without protocol', adesioni, adesione, RICHIESTA, { sito: 'www.example.org' }],
    ['a site of another protocol', adesioni, adesione, RICHIESTA, { sito: 'javascript://example.org/%0aalert(1)' }],
    ['no kind', adesioni, adesione, RICHIESTA, { natura: '' }],
    ['a short description', adesioni, adesione, RICHIESTA, { descrizione: 'Doposcuola' }],
    ['a requester without surname', adesioni, adesione, RICHIESTA, { 'richiedente.cognome': '' }],
    ['a wrong address of a contact', adesioni, adesione, RICHIESTA, { ...REFERENTE, 'referenti.0.email': 'luca' }],
    ['too many tables', adesioni, adesione, RICHIESTA, { organi: Array.from({ length: 21 }, (_, i) => `tavolo-${i}`) }],
  ];

  it.each(casi)('%s', (_nome, vincoli, contratto, base, campi) => {
    const { corpo, difetti } = leggi(vincoli, modulo({ ...base, ...campi }));
    const esito = contratto.safeParse({ ...corpo, informativa: 1, lingua: 'it', sfida: 'x' });
    const attesi = new Set(esito.error?.issues.map(({ path }) => path.join('.')));
    expect(difetti.map(({ campo }) => campo)).toEqual([...attesi]);
  });
});
