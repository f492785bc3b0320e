import type { SerieEsempio } from '../../../tipi';
import { luoghi } from './luoghi';

const aperto = { tipo: 'laboratorio', accesso: 'aperto' } as const;
const suIscrizione = { tipo: 'laboratorio', accesso: 'su_iscrizione' } as const;

export const laboratori: SerieEsempio[] = [
  {
    organo: 'laboratorio-borgo-panigale-reno',
    ...aperto,
    ora: ['17:30', '19:30'],
    luogo: luoghi.borgo,
    sedute: [
      {
        titolo: 'La mappa di quello che c’è',
        sintesi: 'Mettiamo su una grande carta i luoghi utili e quelli che mancano.',
        punti: ['Luoghi di ritrovo', 'Percorsi a piedi', 'Zone d’ombra'],
        resoconto: 'Sono venute fuori tre zone dove non c’è nulla a meno di venti minuti a piedi.',
      },
      {
        titolo: 'Chi conosce chi vive solo',
        sintesi: 'Negozianti, amministratori e vicini: come accorgersi in tempo.',
        punti: ['Segnali', 'A chi dirlo', 'Riservatezza'],
        resoconto: 'Dieci negozi espongono il numero da chiamare. Il Servizio sociale risponde in giornata.',
      },
      {
        titolo: 'Orti e pranzi condivisi',
        sintesi: 'Si sceglie dove fare il nuovo orto.',
        punti: ['Tre terreni possibili', 'Acqua e attrezzi'],
      },
      {
        titolo: 'Un autobus a chiamata per le frazioni',
        sintesi: 'Raccogliamo orari e fermate che servono davvero.',
        punti: ['Orari', 'Prenotazione per telefono'],
      },
    ],
  },
  {
    organo: 'laboratorio-navile',
    ...suIscrizione,
    posti: 40,
    ora: ['18:00', '20:00'],
    luogo: luoghi.navile,
    sedute: [
      {
        titolo: 'Cortili aperti',
        sintesi: 'Regole semplici per usare i cortili delle case popolari.',
        punti: ['Orari', 'Pulizia', 'Giochi'],
        resoconto: 'Quattro cortili hanno un patto scritto dagli abitanti e dai bambini.',
      },
      {
        titolo: 'Italiano al mattino per mamme',
        sintesi: 'Corsi con spazio per i bambini piccoli.',
        punti: ['Orari', 'Volontarie', 'Spazio bimbi'],
        resoconto: 'Due corsi partono in casa di quartiere. Trenta iscritte in una settimana.',
      },
      {
        titolo: 'Doposcuola: dove mancano posti',
        sintesi: 'Scuole e associazioni confrontano gli elenchi.',
        punti: ['Liste d’attesa', 'Nuove sedi'],
      },
      {
        titolo: 'Fare pace in condominio',
        sintesi: 'Mediazione tra vicini: come funziona, provando.',
        punti: ['Un caso', 'Chi chiamare'],
      },
      {
        titolo: 'Festa dei vicini: chi porta che cosa',
        sintesi: 'Organizziamo insieme la festa di primavera.',
        punti: ['Date', 'Permessi', 'Cibo'],
      },
    ],
  },
  {
    organo: 'laboratorio-porto-saragozza',
    ...aperto,
    ora: ['17:00', '19:00'],
    luogo: luoghi.saragozza,
    sedute: [
      {
        titolo: 'Abitare: chi cerca e chi ha una stanza',
        sintesi: 'Studenti, anziani soli, famiglie: si può stare insieme?',
        punti: ['Esperienze', 'Contratto tipo', 'Chi fa da garante'],
        resoconto: 'Sei persone anziane vogliono provare. L’associazione farà i primi colloqui.',
      },
      {
        titolo: 'Un quartiere amico di chi perde la memoria',
        sintesi: 'Formazione breve per negozianti e portinaie.',
        punti: ['Riconoscere', 'Parlare', 'Chiamare'],
        resoconto: 'Ventidue esercizi hanno la vetrofania. A maggio si ripete con gli autisti.',
      },
      {
        titolo: 'Soffitte e cantine: lo spreco che aiuta',
        sintesi: 'Un magazzino di quartiere per mobili e passeggini.',
        punti: ['Locale', 'Trasporto'],
      },
      {
        titolo: 'Il cortile del Pratello',
        sintesi: 'Che cosa fare quest’anno nel cortile condiviso.',
        punti: ['Calendario', 'Rumore'],
      },
    ],
  },
  {
    organo: 'laboratorio-san-donato-san-vitale',
    ...aperto,
    ora: ['18:00', '20:00'],
    luogo: luoghi.sanDonato,
    sedute: [
      {
        titolo: 'Botteghe che insegnano',
        sintesi: 'Artigiani disposti a prendere con sé un ragazzo.',
        punti: ['Chi c’è', 'Assicurazione', 'Tutor'],
        resoconto: 'Undici botteghe pronte. Si comincia con esperienze di due settimane.',
      },
      {
        titolo: 'La piazza di sera',
        sintesi: 'Giovani e residenti parlano di rumore e di musica.',
        punti: ['Orari', 'Spazi al chiuso', 'Responsabili'],
        resoconto: 'Accordo su orari e su una sala prove fino alle 23. Si verifica tra tre mesi.',
      },
      {
        titolo: 'Radio di quartiere',
        sintesi: 'Redazione aperta: si scelgono le prossime puntate.',
        punti: ['Temi', 'Ospiti'],
      },
      {
        titolo: 'Studenti universitari e vicini anziani',
        sintesi: 'Scambio di aiuti: spesa, computer, racconti.',
        punti: ['Come ci si incontra', 'Regole'],
      },
    ],
  },
  {
    organo: 'laboratorio-santo-stefano',
    ...suIscrizione,
    posti: 30,
    ora: ['16:30', '18:30'],
    luogo: luoghi.stefano,
    sedute: [
      {
        titolo: 'Compagnia: telefonare, andare a trovare',
        sintesi: 'Come si diventa volontari della compagnia.',
        punti: ['Che cosa si fa', 'Prove pratiche'],
        resoconto: 'Diciotto nuovi volontari, metà sotto i trent’anni.',
      },
      {
        titolo: 'Affido raccontato da chi lo fa',
        sintesi: 'Tre famiglie rispondono alle domande.',
        punti: ['Paure', 'Gioie', 'Aiuti'],
        resoconto: 'Quattro coppie hanno chiesto un colloquio. La serata si ripete in un’altra biblioteca.',
      },
      {
        titolo: 'Collina senza auto',
        sintesi: 'Chi abita in alto e non guida: idee per non restare isolati.',
        punti: ['Passaggi', 'Spesa a casa'],
      },
      {
        titolo: 'Compiti in biblioteca',
        sintesi: 'Si cercano studenti per aiutare i più piccoli.',
        punti: ['Giorni', 'Formazione'],
      },
    ],
  },
  {
    organo: 'laboratorio-savena',
    ...aperto,
    ora: ['17:30', '19:30'],
    luogo: luoghi.savena,
    sedute: [
      {
        titolo: 'Camminare insieme',
        sintesi: 'Si prova un percorso e si segnano gli ostacoli.',
        punti: ['Percorso', 'Panchine', 'Luci'],
        resoconto: 'Segnati ventitré ostacoli: marciapiedi, radici, un semaforo troppo breve.',
      },
      {
        titolo: 'Teatro di scala',
        sintesi: 'Gli abitanti raccontano le case popolari.',
        punti: ['Storie raccolte', 'Prove'],
        resoconto: 'Lo spettacolo va in scena in tre androni. Hanno partecipato nove famiglie.',
      },
      {
        titolo: 'Estate nei parchi',
        sintesi: 'Attività gratuite da giugno a settembre: chi propone.',
        punti: ['Idee', 'Ombra e acqua'],
      },
      {
        titolo: 'Anziani e truffe',
        sintesi: 'Un pomeriggio per riconoscerle, con esempi.',
        punti: ['Al telefono', 'Alla porta', 'A chi dirlo'],
      },
    ],
  },
];
