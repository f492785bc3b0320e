import type { SerieEsempio } from '../../../tipi';
import { luoghi } from './luoghi';

const seduta = { tipo: 'seduta', accesso: 'riservato' } as const;

export const tavoli: SerieEsempio[] = [
  {
    organo: 'comitato-di-distretto',
    ...seduta,
    ora: ['14:30', '17:00'],
    luogo: luoghi.municipio,
    sedute: [
      {
        titolo: 'Approvazione del programma attuativo',
        sintesi: 'Il Comitato esamina le 48 schede e il quadro delle risorse.',
        punti: ['Quadro delle risorse per fondo', 'Novità delle schede', 'Voto sul programma'],
        resoconto:
          'Il programma è approvato. Il Comitato chiede un rapporto a metà anno su liste d’attesa e alloggi di transizione.',
      },
      {
        titolo: 'Uso del fondo per la non autosufficienza',
        sintesi: 'Come si divide il fondo tra casa, centri diurni e residenze.',
        punti: ['Spesa a fine trimestre', 'Assistenza serale: primi numeri', 'Proposta di ripartizione'],
        resoconto: 'Si conferma la ripartizione e si destina il risparmio dell’anno scorso all’assistenza serale.',
      },
      {
        titolo: 'A che punto siamo: controllo di metà anno',
        sintesi: 'Il rapporto dell’Ufficio di Piano sugli interventi in corso.',
        punti: ['Avanzamento per area', 'Difficoltà segnalate dai tavoli', 'Correzioni'],
        resoconto: 'Tre interventi su quattro procedono nei tempi. Due schede vengono riviste con i tavoli competenti.',
      },
      {
        titolo: 'Indirizzi per il programma del prossimo anno',
        sintesi: 'Le scelte di fondo prima che i tavoli aggiornino le schede.',
        punti: ['Priorità confermate', 'Risorse previste', 'Calendario del percorso'],
      },
      {
        titolo: 'Esame delle schede aggiornate',
        sintesi: 'Prima lettura delle schede per il nuovo anno.',
        punti: ['Relazione dei coordinatori dei tavoli', 'Osservazioni'],
      },
    ],
  },
  {
    organo: 'ufficio-di-piano',
    ...seduta,
    ora: ['09:30', '12:00'],
    luogo: luoghi.sedeUfficio,
    sedute: [
      {
        titolo: 'Organizzazione dei lavori dei tavoli',
        sintesi: 'Calendario, materiali comuni e persone di riferimento.',
        punti: ['Calendario', 'Traccia per le schede'],
        resoconto:
          'Ogni tavolo ha un coordinatore e una persona che scrive i resoconti. I materiali si pubblicano entro una settimana.',
      },
      {
        titolo: 'Raccolta dei dati di spesa',
        sintesi: 'Come arrivano i dati dai diversi enti e come si controllano.',
        punti: ['Scadenze', 'Voci dubbie', 'Controllo incrociato'],
        resoconto: 'Concordato un solo modello per tutti gli enti, con note brevi dove il dato è una stima.',
      },
      {
        titolo: 'Richieste di adesione da esaminare',
        sintesi: 'Le nuove organizzazioni che chiedono di entrare nei tavoli.',
        punti: ['Richieste arrivate', 'Termini di risposta'],
      },
      {
        titolo: 'Preparazione del Comitato',
        sintesi: 'Documenti e proposte per la prossima seduta.',
        punti: ['Bozza degli atti', 'Nota sulle risorse'],
      },
    ],
  },
  {
    organo: 'tavolo-non-autosufficienza',
    ...seduta,
    ora: ['10:00', '12:30'],
    luogo: luoghi.casaComunita,
    sedute: [
      {
        titolo: 'Assistenza serale: come è andata',
        sintesi: 'I primi mesi nei quartieri Savena e Navile.',
        punti: ['Persone seguite', 'Turni e costi', 'Che cosa dicono le famiglie'],
        resoconto:
          'Il servizio evita chiamate notturne e piace alle famiglie. Serve un operatore in più il fine settimana.',
      },
      {
        titolo: 'Giovani che si prendono cura',
        sintesi: 'Come riconoscere e sostenere ragazzi che assistono un genitore.',
        punti: ['Che cosa vede la scuola', 'Che cosa offrono i servizi', 'Una scheda comune'],
        resoconto: 'Nasce un piccolo gruppo con due scuole. Il referente per gli studenti sarà lo sportello d’ascolto.',
      },
      {
        titolo: 'Nuova valutazione della disabilità',
        sintesi: 'Che cosa cambia con la riforma e come ci si prepara.',
        punti: ['Le novità della legge', 'Chi fa che cosa', 'Formazione'],
        resoconto:
          'Si forma una squadra mista. Le famiglie seguite riceveranno una lettera semplice e un numero da chiamare.',
      },
      {
        titolo: 'Aggiornamento delle schede su casa e residenze',
        sintesi: 'Rilettura delle otto schede dell’area.',
        punti: ['Testi', 'Risorse', 'Indicatori'],
      },
      {
        titolo: 'Ricoveri di sollievo in estate',
        sintesi: 'Come distribuire i posti nei mesi più richiesti.',
        punti: ['Domande attese', 'Criteri', 'Emergenze'],
      },
    ],
  },
  {
    organo: 'tavolo-tutela-minori',
    ...seduta,
    ora: ['14:00', '16:30'],
    luogo: luoghi.sedeUfficio,
    sedute: [
      {
        titolo: 'Cercare nuove famiglie affidatarie',
        sintesi: 'Che cosa ha funzionato nella campagna e che cosa no.',
        punti: ['Contatti e colloqui', 'Affidi brevi e «leggeri»', 'Prossimi passi'],
        resoconto:
          'Sette famiglie hanno cominciato il percorso. Gli affidi di poche ore sono la porta d’ingresso più facile.',
      },
      {
        titolo: 'Violenza e figli che assistono',
        sintesi: 'Un protocollo per non lasciare soli i bambini.',
        punti: ['Chi segnala', 'Chi ascolta', 'Tempi'],
        resoconto: 'Approvata una bozza con tempi certi: primo colloquio entro cinque giorni.',
      },
      {
        titolo: 'Sostegno ai genitori nei primi mille giorni',
        sintesi: 'Visite a casa e gruppi: si decide dove aprire.',
        punti: ['Mappa dei gruppi', 'Pediatri e consultori'],
      },
      {
        titolo: 'Comunità per minori: qualità e costi',
        sintesi: 'Confronto con i gestori.',
        punti: ['Permanenza media', 'Rientri in famiglia', 'Rette'],
      },
    ],
  },
  {
    organo: 'tavolo-adolescenza',
    ...seduta,
    ora: ['15:00', '17:30'],
    luogo: luoghi.stefano,
    sedute: [
      {
        titolo: 'Ragazzi ritirati: leggere i segnali',
        sintesi: 'La scheda per i consigli di classe e la linea di chiamata.',
        punti: ['Dati delle scuole', 'Scheda dei segnali', 'Tempi di risposta'],
        resoconto: 'La scheda sta in una pagina ed è stata provata in sei classi. Da ottobre la usano dodici scuole.',
      },
      {
        titolo: 'Educatori di strada: dove e quando',
        sintesi: 'Nuova distribuzione delle uscite.',
        punti: ['Luoghi', 'Orari', 'Rapporti con i negozianti'],
        resoconto: 'Le uscite serali passano da due a tre. Si aggiunge la zona della stazione.',
      },
      {
        titolo: 'Sport per chi non può pagare',
        sintesi: 'Quote ridotte e trasporto: accordo con le società.',
        punti: ['Fondo comune', 'Chi segnala', 'Riservatezza'],
      },
      {
        titolo: 'Schermi, sonno, scuola',
        sintesi: 'Una proposta comune di famiglie, pediatri e insegnanti.',
        punti: ['Che cosa dicono le ricerche', 'Patto tra famiglie'],
      },
    ],
  },
  {
    organo: 'tavolo-inclusione',
    ...seduta,
    ora: ['09:30', '12:30'],
    luogo: luoghi.casaComunita,
    sedute: [
      {
        titolo: 'Piano freddo: bilancio dell’inverno',
        sintesi: 'Posti usati, interventi notturni, casi difficili.',
        punti: ['Numeri', 'Segnalazioni dei cittadini', 'Animali e coppie'],
        resoconto:
          'Nessuno è rimasto fuori nelle notti di allerta. Servono più posti dove si possa stare in coppia o con il cane.',
      },
      {
        titolo: 'Dalla strada alla casa',
        sintesi: 'Gli appartamenti con accompagnamento: chi entra e come.',
        punti: ['Alloggi trovati', 'Équipe', 'Rapporto con i vicini'],
        resoconto:
          'Venticinque persone hanno una casa da più di sei mesi. I vicini vengono coinvolti prima e non dopo.',
      },
      {
        titolo: 'Tirocini e imprese',
        sintesi: 'Come far diventare lavoro un tirocinio.',
        punti: ['Esiti', 'Imprese nuove', 'Tutor'],
        resoconto:
          'Un tirocinio su tre è diventato contratto. Le imprese chiedono un solo tutor che risponda al telefono.',
      },
      {
        titolo: 'Affitti: fondo di garanzia',
        sintesi: 'Prime regole del fondo per proprietari e inquilini.',
        punti: ['A chi spetta', 'Come si chiede'],
      },
      {
        titolo: 'Accoglienza di chi chiede protezione',
        sintesi: 'Posti, corsi di italiano e passaggio all’autonomia.',
        punti: ['Uscite dall’accoglienza', 'Minori soli'],
      },
    ],
  },
  {
    organo: 'tavolo-salute',
    ...seduta,
    ora: ['13:30', '16:00'],
    luogo: luoghi.casaComunita,
    sedute: [
      {
        titolo: 'Case della comunità: che cosa c’è dentro',
        sintesi: 'Orari, sportelli e presenza delle associazioni.',
        punti: ['Mappa dei servizi', 'Punto unico di accesso', 'Volontari'],
        resoconto: 'Ogni casa avrà una bacheca uguale e una persona all’ingresso che ascolta. Si comincia dal Navile.',
      },
      {
        titolo: 'Gruppi di cammino',
        sintesi: 'Nuovi percorsi, anche per chi cammina piano.',
        punti: ['Percorsi', 'Conduttori', 'Sicurezza'],
        resoconto: 'Partono quattro percorsi brevi in piano con una panchina ogni trecento metri.',
      },
      {
        titolo: 'Gioco d’azzardo: sportelli e orari',
        sintesi: 'Aiuto a chi gioca e ai familiari.',
        punti: ['Accessi', 'Esercizi senza slot'],
      },
      {
        titolo: 'Salute mentale e lavoro',
        sintesi: 'Budget di salute: casi seguiti e nuove domande.',
        punti: ['Casi seguiti', 'Imprese ospitanti'],
      },
    ],
  },
  {
    organo: 'tavolo-comunita',
    ...seduta,
    ora: ['10:00', '12:00'],
    luogo: luoghi.navile,
    sedute: [
      {
        titolo: 'Una traccia comune per i laboratori',
        sintesi: 'Come si conduce un incontro che produce qualcosa.',
        punti: ['Otto passi', 'Errori da evitare'],
        resoconto: 'La traccia è pronta e si pubblica tra i materiali. Ogni laboratorio la adatta.',
      },
      {
        titolo: 'Volontari: accoglierli e tenerli',
        sintesi: 'Che cosa chiede chi offre il proprio tempo.',
        punti: ['Interviste', 'Assicurazione', 'Formazione breve'],
        resoconto: 'Chi si ferma lo fa per le relazioni. Si prova un «compagno di primo mese» per i nuovi.',
      },
      {
        titolo: 'Spazi aperti la sera',
        sintesi: 'Le regole dell’avviso di co-progettazione.',
        punti: ['Spazi disponibili', 'Costi', 'Vicinato'],
      },
      {
        titolo: 'Valutare con gli abitanti',
        sintesi: 'Tre domande semplici per ogni progetto.',
        punti: ['Le domande', 'Chi raccoglie'],
      },
    ],
  },
];
