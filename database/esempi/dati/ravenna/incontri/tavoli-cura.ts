import type { SerieEsempio } from '../../../tipi';
import { luoghi } from './luoghi';

const seduta = { tipo: 'seduta', accesso: 'riservato' } as const;

export const tavoliCura: SerieEsempio[] = [
  {
    organo: 'tavolo-poverta',
    ...seduta,
    ora: ['09:30', '11:30'],
    luogo: luoghi.mensa,
    sedute: [
      {
        titolo: 'Inverno senza lavoro',
        sintesi: 'Redditi e aiuti da ottobre ad aprile.',
        punti: ['Domande', 'Patti'],
        resoconto: 'I patti terranno conto dei mesi lavorati.',
      },
      {
        titolo: 'Dormitorio: regole nuove',
        sintesi: 'Coppie, animali, orari di lavoro notturni.',
        punti: ['Regole', 'Turni'],
        resoconto: 'Chi lavora di notte potrà dormire di giorno.',
      },
      {
        titolo: 'Casa agli stagionali',
        sintesi: 'La foresteria di Cervia.',
        punti: ['Progetto', 'Costi'],
        resoconto: 'Quaranta posti in prova, da maggio a settembre.',
      },
      {
        titolo: 'Cibo recuperato',
        sintesi: 'Alberghi e mercati: come raccogliere.',
        punti: ['Furgoni', 'Igiene'],
        resoconto: 'Dodici alberghi aderiscono.',
      },
      { titolo: 'Bollette e debiti', sintesi: 'Lo sportello di educazione ai conti.', punti: ['Casi', 'Volontari'] },
      { titolo: 'Piano freddo', sintesi: 'Posti e turni per l’inverno.', punti: ['Posti', 'Segnalazioni'] },
      {
        titolo: 'Sfratti: chi fa che cosa',
        sintesi: 'Protocollo con proprietari e tribunale.',
        punti: ['Tempi', 'Mediazione'],
      },
    ],
  },
  {
    organo: 'tavolo-reinserimento',
    ...seduta,
    ora: ['14:00', '16:00'],
    luogo: luoghi.russi,
    sedute: [
      {
        titolo: 'Gruppi nelle frazioni',
        sintesi: 'Dove aprire e chi conduce.',
        punti: ['Frazioni', 'Conduttori'],
        resoconto: 'Nove gruppi attivi, due nuovi.',
      },
      {
        titolo: 'Tirocini in cantiere',
        sintesi: 'Sicurezza e tutor.',
        punti: ['Corso', 'Turni'],
        resoconto: 'Quattro persone cominciano a marzo.',
      },
      {
        titolo: 'Scommesse online',
        sintesi: 'Riconoscere e aiutare.',
        punti: ['Dati', 'Gruppo'],
        resoconto: 'Nasce un gruppo serale, anche a distanza.',
      },
      {
        titolo: 'Uscita dal carcere',
        sintesi: 'I primi trenta giorni.',
        punti: ['Casa', 'Documenti'],
        resoconto: 'Quattro posti letto con un educatore di riferimento.',
      },
      { titolo: 'Agricoltura sociale', sintesi: 'Nuovi terreni e prodotti.', punti: ['Terreni', 'Vendita'] },
      { titolo: 'Familiari: chi li ascolta', sintesi: 'Sportello e gruppi.', punti: ['Orari', 'Psicologi'] },
      {
        titolo: 'Lavori di pubblica utilità',
        sintesi: 'Convenzioni con i comuni.',
        punti: ['Convenzioni', 'Assicurazione'],
      },
    ],
  },
  {
    organo: 'tavolo-anziani',
    ...seduta,
    ora: ['10:00', '12:30'],
    luogo: luoghi.casaComunita,
    sedute: [
      {
        titolo: 'Assistenza nelle frazioni',
        sintesi: 'Distanze, tempi e costi.',
        punti: ['Mappa', 'Turni'],
        resoconto: 'Il bagno attrezzato mobile raggiunge altre sei frazioni.',
      },
      {
        titolo: 'Sollievo estivo',
        sintesi: 'Posti per chi lavora nel turismo.',
        punti: ['Domande', 'Criteri'],
        resoconto: 'Trenta posti prenotabili da marzo.',
      },
      {
        titolo: 'Caldo: chi chiamare',
        sintesi: 'Piano estivo per anziani soli.',
        punti: ['Elenco', 'Volontari'],
        resoconto: 'Centoventi persone hanno un volontario di riferimento.',
      },
      {
        titolo: 'Assistenti familiari',
        sintesi: 'Corsi, contratti, registro.',
        punti: ['Corsi', 'Registro'],
        resoconto: 'Ventisei iscritte al corso, con spazio bimbi.',
      },
      { titolo: 'Demenze e negozi amici', sintesi: 'La formazione a Russi.', punti: ['Negozi', 'Vigili'] },
      { titolo: 'Residenze: visite e pasti', sintesi: 'Che cosa dicono i familiari.', punti: ['Questionario', 'Menù'] },
      { titolo: 'Telesoccorso', sintesi: 'Nuovi apparecchi e risposte.', punti: ['Prova', 'Costi'] },
    ],
  },
  {
    organo: 'tavolo-disabili',
    ...seduta,
    ora: ['15:00', '17:00'],
    luogo: luoghi.cervia,
    sedute: [
      {
        titolo: 'Mare per tutti: bilancio',
        sintesi: 'Che cosa ha funzionato e che cosa no.',
        punti: ['Spiagge', 'Segnalazioni'],
        resoconto: 'Dodici stabilimenti promossi, due da rivedere.',
      },
      {
        titolo: 'Terzo appartamento',
        sintesi: 'Chi entra e come si prova.',
        punti: ['Gruppo', 'Calendario'],
        resoconto: 'Cinque ragazzi provano due fine settimana al mese.',
      },
      {
        titolo: 'Dalla scuola al lavoro',
        sintesi: 'L’ultimo anno e quello dopo.',
        punti: ['Stage', 'Orientamento'],
        resoconto: 'Ogni studente avrà un referente dai sedici anni.',
      },
      {
        titolo: 'Trasporti: che fare',
        sintesi: 'Dopo la gara deserta.',
        punti: ['Situazione', 'Convenzioni'],
        resoconto: 'Continuano le convenzioni; si riscrive il capitolato con le associazioni.',
      },
      { titolo: 'Riforma della disabilità', sintesi: 'La nuova valutazione.', punti: ['Novità', 'Formazione'] },
      { titolo: 'Laboratori: nuovi prodotti', sintesi: 'Orto, stampa, cucina.', punti: ['Vendita', 'Mense'] },
      {
        titolo: 'Tempo libero e amici',
        sintesi: 'Uscite serali con volontari giovani.',
        punti: ['Uscite', 'Volontari'],
      },
    ],
  },
];
