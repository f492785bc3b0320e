import { leggi } from '../../../widgets/src/moduli/pratica/lettura';
import { messaggio, spiegazione } from '../../../widgets/src/moduli/pratica/messaggi';
import { testi as inglesi } from '../../../widgets/src/moduli/pratica/testi/en';
import { testi as italiani } from '../../../widgets/src/moduli/pratica/testi/it';
import { testi } from '../../../widgets/src/moduli/testi/it';
import { vincoli as adesioni } from '../../../widgets/src/moduli/vincoli/adesioni';
import { vincoli as contatti } from '../../../widgets/src/moduli/vincoli/contatti';
import type { Vincoli } from '../../../widgets/src/moduli/vincolo';

const messaggi = (vincoli: Vincoli, campi: Record<string, string>, voci = italiani) => {
  const dati = new FormData();
  for (const [nome, valore] of Object.entries(campi)) dati.append(nome, valore);
  const quadro = {
    vincoli,
    testi: { ...testi, etichette: { ...testi.etichette, 'referenti[]': 'Referente {n}' } },
    errori: new Map<string, string>(),
  };
  return leggi(vincoli, dati).difetti.map((difetto) => messaggio(quadro, voci, difetto));
};

describe('what a person reads about a field names it and says what to do', () => {
  it.each([
    [{ nome: '' }, 'Nome e cognome: compila questo campo.'],
    [{ nome: 'M' }, 'Nome e cognome: scrivi almeno 2 caratteri.'],
    [{ oggetto: 'a'.repeat(160) }, 'Oggetto: togli 10 caratteri.'],
    [{ email: 'maria' }, 'E-mail: scrivi un indirizzo completo, per esempio nome@esempio.it.'],
    [{ telefono: '12' }, 'Telefono: scrivi solo le cifre, per esempio 051 123456.'],
  ])('%j', (campi, atteso) => expect(messaggi(contatti, campi as Record<string, string>)).toContain(atteso));

  it('the box and the lists have remedies of their own', () => {
    expect(messaggi(contatti, {})).toEqual(['Ho letto l’informativa: spunta la casella.']);
    expect(messaggi(adesioni, { natura: '' })).toContain('Natura: scegli una voce.');
  });

  it('says whose field it is', () => {
    expect(messaggi(adesioni, { 'richiedente.nome': '', 'referenti.1.email': 'x' })).toEqual([
      'Nome (Chi presenta la richiesta): compila questo campo.',
      'E-mail (Referente 2): scrivi un indirizzo completo, per esempio nome@esempio.it.',
      'Ho letto l’informativa: spunta la casella.',
    ]);
  });
});

describe('what a person reads when a request did not leave', () => {
  const errore = { status: 422, name: 'UnprocessableEntityError', message: 'Il modulo è chiuso.', details: {} };

  it.each([
    [{ stato: 0, attesa: 0 }, 'controlla la connessione'],
    [{ stato: 503, attesa: 45 }, 'tra 45 secondi'],
    [{ stato: 429, attesa: 240 }, 'tra 4 minuti'],
    [{ stato: 500, attesa: 0 }, 'tra 1 minuto'],
    [{ stato: 422, attesa: 0, errore }, 'Il modulo è chiuso.'],
    [{ stato: 418, attesa: 0 }, '(418)'],
  ])('%j', (rifiuto, atteso) => expect(spiegazione(italiani, 'it', rifiuto)).toContain(atteso));

  it('speaks English to who reads English', () => {
    expect(spiegazione(inglesi, 'en', { stato: 422, attesa: 0, errore })).toMatch(/closed/);
    expect(spiegazione(inglesi, 'en', { stato: 503, attesa: 45 })).toMatch(/in 45 seconds/);
  });
});
