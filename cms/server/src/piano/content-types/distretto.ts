import { blocco, intero, paragrafo, siNo, testo } from '../../modello/campo';
import { pubblico, slug } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

/** The tenant: it belongs to no other distretto, so its staff are matched on its own slug. */
export const distretto = tipo({
  nome: 'distretto',
  plurale: 'distretti',
  etichetta: 'Distretto',
  descrizione: 'Il distretto sociosanitario che scrive il piano di zona, con i recapiti del suo ufficio',
  condiviso: true,
  campi: {
    nome: testo('Nome', { richiesto: true }),
    slug,
    capofila: testo('Ente capofila', { aiuto: 'Il comune o l’unione che ospita l’Ufficio di Piano.' }),
    ausl: testo('Azienda USL'),
    ufficio: testo('Ufficio', { predefinito: 'Ufficio di Piano' }),
    indirizzo: testo('Indirizzo'),
    telefono: testo('Telefono', { formato: 'telefono', massimo: 30 }),
    email: testo('E-mail', { formato: 'email', massimo: 254 }),
    pec: testo('PEC', { formato: 'pec', massimo: 254 }),
    orari: testo('Orari di apertura'),
    titolare: testo('Titolare del trattamento', {
      aiuto: 'L’ente che risponde dei dati personali raccolti dai moduli.',
    }),
    contitolari: paragrafo('Contitolari del trattamento', { aiuto: 'Uno per riga, se ce ne sono (art. 26 GDPR).' }),
    dpo: testo('Responsabile della protezione dei dati', { aiuto: 'Recapito del DPO, di norma una casella e-mail.' }),
    mittentePosta: testo('Nome del mittente dei messaggi', {
      massimo: 100,
      aiuto: 'Quello che si legge accanto all’indirizzo. Vuoto: l’ufficio e il nome del distretto.',
    }),
    rispostePosta: testo('Indirizzo per le risposte ai messaggi', {
      formato: 'email',
      massimo: 254,
      aiuto: 'Dove arriva chi risponde a un messaggio automatico. Vuoto: l’e-mail dell’ufficio.',
    }),
    firmaPosta: paragrafo('Firma dei messaggi', {
      massimo: 500,
      aiuto: 'Sotto il nome dell’ufficio e del distretto. Vuota: indirizzo, telefono, e-mail e orari.',
    }),
    colore: testo('Colore del distretto', {
      formato: 'colore',
      massimo: 7,
      aiuto: 'Quello delle pagine, per esempio #0066cc: abbastanza scuro perché il testo bianco si legga.',
    }),
    pagine: blocco('Pagine sul sito del distretto', 'pagina', { ripetibile: true }),
    siti: paragrafo('Siti che incorporano le pagine', {
      aiuto:
        'Uno per riga, per esempio https://www.comune.esempio.it oppure https://*.comune.esempio.it. Solo questi possono mostrarle in una cornice.',
    }),
    moduloContatti: siNo('Modulo contatti in uso', true),
    moduloAdesioni: siNo('Modulo di adesione in uso', true),
    moduloProposte: siNo('Modulo delle proposte in uso', false),
    moduloIscrizioni: siNo('Iscrizioni agli incontri in uso', false),
    moduloArea: siNo('Area dei partner in uso', false, {
      aiuto: 'I referenti dei partner vi entrano con un collegamento mandato per e-mail.',
    }),
    termineContatti: intero('Giorni per rispondere ai contatti', { minimo: 1, massimo: 365, predefinito: 30 }),
    termineAdesioni: intero('Giorni per rispondere alle adesioni', {
      minimo: 1,
      massimo: 365,
      predefinito: 30,
      aiuto: 'Il termine è scritto sulla ricevuta (art. 18-bis L. 241/1990).',
    }),
    termineProposte: intero('Giorni per rispondere alle proposte', { minimo: 1, massimo: 365, predefinito: 60 }),
    adesioniFormali: siNo('Le adesioni sono richieste formali', false, {
      aiuto:
        'I collegamenti dei messaggi non ne cambiano lo stato: quello che fa chi li apre resta annotato, e il passo lo fa l’ufficio.',
    }),
    proposteFormali: siNo('Le proposte sono richieste formali', false, { aiuto: 'Come per le adesioni.' }),
    orePromemoria: intero('Ore prima dell’incontro per il promemoria', {
      minimo: 1,
      massimo: 336,
      predefinito: 24,
      aiuto: 'Va a chi è iscritto. Vuoto: nessun promemoria.',
    }),
    mesiRiconferma: intero('Mesi dopo cui i partner confermano i loro dati', {
      minimo: 6,
      massimo: 60,
      aiuto:
        'Per esempio 12: i referenti ricevono un messaggio con un collegamento, e al massimo un promemoria. Vuoto: nessuno.',
    }),
    datiDiEsempio: siNo('Contenuto dimostrativo', false, { aiuto: 'Le pagine lo dicono a chi legge.' }),
    pubblico,
  },
  titolo: 'nome',
  elenco: ['nome', 'slug', 'capofila', 'pubblico'],
  modulo: [
    ['nome', 'slug'],
    ['capofila', 'ausl'],
    ['ufficio', 'orari'],
    ['indirizzo', 'telefono'],
    ['email', 'pec'],
    ['titolare', 'dpo'],
    ['contitolari'],
    ['mittentePosta', 'rispostePosta'],
    ['firmaPosta'],
    ['moduloContatti', 'termineContatti'],
    ['moduloAdesioni', 'termineAdesioni'],
    ['moduloProposte', 'termineProposte'],
    ['adesioniFormali', 'proposteFormali'],
    ['moduloIscrizioni', 'orePromemoria'],
    ['moduloArea'],
    ['mesiRiconferma'],
    ['pagine'],
    ['siti'],
    ['colore', 'pubblico', 'datiDiEsempio'],
  ],
  indici: [{ colonne: ['slug'] }],
});
