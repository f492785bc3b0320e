import type { SerieEsempio } from '../../../tipi';
import { luoghi } from './luoghi';
import { tavoliTematici } from './tavoli-tematici';

const seduta = { tipo: 'seduta', accesso: 'riservato' } as const;

const generali: SerieEsempio[] = [
  {
    organo: 'comitato-di-distretto',
    ...seduta,
    ora: ['14:00', '16:00'],
    luogo: luoghi.unione,
    sedute: [
      {
        titolo: 'Esame del programma attuativo',
        sintesi: 'I sindaci leggono il programma prima del Consiglio dell’Unione.',
        punti: ['Programma', 'Risorse'],
        resoconto: 'Parere favorevole, con l’invito a guardare alle frazioni.',
      },
      {
        titolo: 'Fondo per la non autosufficienza',
        sintesi: 'Spesa e previsione.',
        punti: ['Spesa', 'Previsione'],
        resoconto: 'Si rafforzano le ore di sollievo.',
      },
      {
        titolo: 'Case della comunità in collina',
        sintesi: 'Sedi e orari.',
        punti: ['Sedi', 'Personale'],
        resoconto: 'Due ambulatori nei municipi aprono in autunno.',
      },
      {
        titolo: 'Verifica di metà anno',
        sintesi: 'Che cosa va e che cosa no.',
        punti: ['Indicatori', 'Ritardi'],
        resoconto: 'Telemedicina sospesa, il resto procede.',
      },
      { titolo: 'Priorità per il nuovo anno', sintesi: 'Indirizzi ai tavoli.', punti: ['Indirizzi', 'Calendario'] },
      {
        titolo: 'Gestione dei servizi: rinnovo',
        sintesi: 'Contratto con l’azienda di servizi.',
        punti: ['Contratto', 'Durata'],
      },
      { titolo: 'Bilancio sociale', sintesi: 'Presentazione ai consigli comunali.', punti: ['Dati', 'Comunicazione'] },
    ],
  },
  {
    organo: 'ufficio-di-piano',
    ...seduta,
    ora: ['09:00', '11:00'],
    luogo: luoghi.unione,
    sedute: [
      {
        titolo: 'Raccolta dei materiali dei tavoli',
        sintesi: 'Dove si pubblicano e con quali regole.',
        punti: ['Archivio', 'Accessibilità'],
        resoconto: 'Ogni documento avrà un testo leggibile, non solo una scansione.',
      },
      {
        titolo: 'Dati per valle',
        sintesi: 'Leggere i bisogni per zona.',
        punti: ['Fonti', 'Mappe'],
        resoconto: 'Tre mappe pronte per i tavoli.',
      },
      {
        titolo: 'Testi in lingua facile',
        sintesi: 'Riscrivere le schede.',
        punti: ['Esempi', 'Prova'],
        resoconto: 'Un gruppo di persone con disabilità rilegge i testi.',
      },
      {
        titolo: 'Spese dei cinque comuni',
        sintesi: 'Controllo dei dati.',
        punti: ['Voci', 'Scadenze'],
        resoconto: 'Dati completi da quattro comuni.',
      },
      { titolo: 'Nuove adesioni', sintesi: 'Esame delle richieste.', punti: ['Richieste'] },
      { titolo: 'Preparazione del seminario', sintesi: 'Programma e sala.', punti: ['Relatori', 'Sala'] },
      { titolo: 'Calendario del nuovo anno', sintesi: 'Date dei tavoli.', punti: ['Date'] },
    ],
  },
  {
    organo: 'tavolo-welfare',
    tipo: 'laboratorio',
    accesso: 'aperto',
    ora: ['17:30', '19:30'],
    luogo: luoghi.casa,
    sedute: [
      {
        titolo: 'Come stanno le Valli',
        sintesi: 'Dati e racconti dai cinque comuni.',
        punti: ['Dati', 'Racconti'],
        resoconto: 'Tre parole tornano: soli, lontani, cari (gli affitti).',
      },
      {
        titolo: 'Idee per le borgate',
        sintesi: 'Che cosa può fare una bottega.',
        punti: ['Esempi', 'Idee'],
        resoconto: 'Sei botteghe vogliono provare.',
      },
      {
        titolo: 'Imprese e comunità',
        sintesi: 'Tempo, lavoro, donazioni.',
        punti: ['Esperienze', 'Patti'],
        resoconto: 'Tre imprese offrono ore dei dipendenti.',
      },
      {
        titolo: 'Giovani al tavolo',
        sintesi: 'Un’ora guidata dagli studenti.',
        punti: ['Proposte', 'Domande'],
        resoconto: 'Gli studenti chiedono autobus serali e una sala.',
      },
      { titolo: 'Che cosa è cambiato', sintesi: 'I risultati dell’anno, in chiaro.', punti: ['Risultati', 'Critiche'] },
      {
        titolo: 'Co-progettare: come si fa',
        sintesi: 'Incontro pratico per associazioni.',
        punti: ['Regole', 'Prove'],
      },
      { titolo: 'Welfare e bilancio familiare', sintesi: 'Tariffe e aiuti spiegati bene.', punti: ['Tariffe', 'ISEE'] },
    ],
  },
  {
    organo: 'tavolo-concertazione',
    ...seduta,
    ora: ['11:00', '13:00'],
    luogo: luoghi.unione,
    sedute: [
      {
        titolo: 'Tariffe dei servizi',
        sintesi: 'Proposta per l’anno.',
        punti: ['Proposta', 'Esenzioni'],
        resoconto: 'Tariffe ferme per i redditi bassi.',
      },
      {
        titolo: 'Clausole sociali negli appalti',
        sintesi: 'Lavoro stabile per chi assiste.',
        punti: ['Clausole', 'Controlli'],
        resoconto: 'Inserita la clausola sui tempi di viaggio.',
      },
      {
        titolo: 'Liste d’attesa',
        sintesi: 'Dati e impegni.',
        punti: ['Dati', 'Impegni'],
        resoconto: 'Pubblicazione ogni tre mesi.',
      },
      {
        titolo: 'Assistenti familiari',
        sintesi: 'Registro e formazione.',
        punti: ['Registro', 'Corsi'],
        resoconto: 'Intesa sui corsi con crediti.',
      },
      {
        titolo: 'Personale del servizio sociale',
        sintesi: 'Assunzioni e carichi di lavoro.',
        punti: ['Piano', 'Carichi'],
      },
      { titolo: 'Confronto sul bilancio', sintesi: 'Prima del voto.', punti: ['Entrate', 'Spese'] },
      { titolo: 'Sicurezza degli operatori', sintesi: 'Visite a casa e rischi.', punti: ['Rischi', 'Misure'] },
    ],
  },
];

export const serieIncontri: SerieEsempio[] = [...generali, ...tavoliTematici];
