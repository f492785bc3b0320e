type Tabella = Readonly<Record<string, string>>;

/** What forms say once somebody uses them. */
export const testi = {
  manca: 'compila questo campo.',
  scelta: 'scegli una voce.',
  spunta: 'spunta la casella.',
  misure: {
    breve: 'scrivi almeno {minimo} caratteri.',
    lungo: 'togli {eccesso} caratteri.',
    troppi: 'scegli al massimo {massimo} voci.',
  },
  /** How to write a value that has a form of its own, by the last name of its path. */
  rimedi: {
    codiceFiscale: 'scrivi 11 cifre, o i 16 caratteri di una persona.',
    email: 'scrivi un indirizzo completo, per esempio nome@esempio.it.',
    partitaIva: 'scrivi 11 cifre.',
    pec: 'scrivi un indirizzo completo, per esempio nome@pec.esempio.it.',
    sito: 'scrivi l’indirizzo completo, per esempio https://www.esempio.it.',
    telefono: 'scrivi solo le cifre, per esempio 051 123456.',
  } as Tabella,
  sommario: 'Correggi questi campi',
  cambiata: 'l’informativa è cambiata, leggila e spunta di nuovo la casella.',
  invio: 'Invio in corso…',
  nuovoTentativo: 'Il servizio non risponde, riprovo {attesa}…',
  nonInviato: 'Richiesta non inviata',
  rete: 'Il servizio non risponde. Il testo è ancora qui: controlla la connessione e premi di nuovo il pulsante.',
  occupato: 'Il servizio è occupato. Il testo è ancora qui: premi di nuovo il pulsante {attesa}.',
  /** What to say of a refusal, by HTTP status, where the server's own words will not do. */
  rifiuti: {} as Tabella,
  rifiutato: 'Il servizio non ha accettato la richiesta ({stato}). Riprova più tardi o scrivi all’Ufficio di Piano.',
  fatto: 'Richiesta ricevuta',
  codice: 'Codice della ricevuta, da conservare',
  copia: 'Copia il codice',
  copiato: 'Copiato',
  posta: 'Controlla la posta: conferma il tuo indirizzo',
  postaSpiegata:
    'Abbiamo scritto a {email}. Apri il collegamento nel messaggio: solo allora l’ufficio può occuparsi della richiesta.',
  termine: 'L’ufficio risponde entro {n} giorni.',
  altra: 'Nuova richiesta',
};
export type TestiPratica = typeof testi;
