import type { SerieEsempio } from '../../../tipi';
import { luoghi } from './luoghi';
import { tavoliCura } from './tavoli-cura';

const seduta = { tipo: 'seduta', accesso: 'riservato' } as const;

const generali: SerieEsempio[] = [
  {
    organo: 'comitato-di-distretto',
    ...seduta,
    ora: ['15:00', '17:00'],
    luogo: luoghi.municipio,
    sedute: [
      {
        titolo: 'Programma attuativo: voto finale',
        sintesi: 'I tre comuni e l’Azienda USL approvano il programma.',
        punti: ['Relazione', 'Osservazioni dei tavoli', 'Voto'],
        resoconto: 'Approvato all’unanimità. Si rivede a giugno la spesa per l’estate.',
      },
      {
        titolo: 'Risorse per la non autosufficienza',
        sintesi: 'Riparto tra domiciliarità, centri e residenze.',
        punti: ['Spesa dell’anno', 'Riparto'],
        resoconto: 'Aumenta la quota per l’assistenza a casa.',
      },
      {
        titolo: 'Lavoro stagionale e servizi',
        sintesi: 'Come cambia il piano nei mesi del turismo.',
        punti: ['Orari', 'Casa', 'Scuola'],
        resoconto: 'Ogni tavolo indicherà che cosa serve da maggio a settembre.',
      },
      {
        titolo: 'Pronto soccorso sociale: estendere l’orario',
        sintesi: 'Costi e turni per coprire la notte.',
        punti: ['Costi', 'Convenzioni'],
        resoconto: 'Si parte da Ravenna con una prova di sei mesi.',
      },
      {
        titolo: 'Verifica dei risultati',
        sintesi: 'Gli indicatori dell’anno in corso.',
        punti: ['Indicatori', 'Correzioni'],
      },
      {
        titolo: 'Linee per il nuovo anno',
        sintesi: 'Priorità e calendario dei tavoli.',
        punti: ['Priorità', 'Calendario'],
      },
      {
        titolo: 'Convenzione tra i tre comuni',
        sintesi: 'Rinnovo della gestione associata.',
        punti: ['Testo', 'Durata'],
      },
    ],
  },
  {
    organo: 'ufficio-di-piano',
    ...seduta,
    ora: ['09:00', '11:30'],
    luogo: luoghi.ufficio,
    sedute: [
      {
        titolo: 'Profilo di comunità: i nuovi dati',
        sintesi: 'Popolazione, redditi, salute: che cosa è cambiato.',
        punti: ['Dati', 'Lettura comune'],
        resoconto: 'Tre letture da portare ai tavoli: soli, stagionali, ragazzi.',
      },
      {
        titolo: 'Calendario dei tavoli',
        sintesi: 'Date, luoghi e chi scrive.',
        punti: ['Date', 'Sale accessibili'],
        resoconto: 'I tavoli si alternano tra i tre comuni.',
      },
      {
        titolo: 'Schede: controllo dei testi',
        sintesi: 'Testi più brevi e più chiari.',
        punti: ['Linguaggio', 'Numeri'],
        resoconto: 'Ogni scheda avrà tre righe che capisce chiunque.',
      },
      {
        titolo: 'Rendiconto di metà anno',
        sintesi: 'Raccolta delle spese dai tre comuni.',
        punti: ['Scadenze', 'Modello'],
        resoconto: 'Mancano due voci, attese entro il mese.',
      },
      {
        titolo: 'Adesioni ricevute',
        sintesi: 'Esame delle richieste di nuovi partner.',
        punti: ['Richieste', 'Risposte'],
      },
      { titolo: 'Bozza del programma', sintesi: 'Prima stesura per il Comitato.', punti: ['Indice', 'Risorse'] },
      {
        titolo: 'Formazione dei coordinatori',
        sintesi: 'Condurre un tavolo senza perdere tempo.',
        punti: ['Metodi', 'Prove'],
      },
    ],
  },
  {
    organo: 'tavolo-famiglie',
    ...seduta,
    ora: ['14:30', '16:30'],
    luogo: luoghi.centroFamiglie,
    sedute: [
      {
        titolo: 'Nidi e orari dei genitori',
        sintesi: 'Che cosa chiedono le famiglie degli stagionali.',
        punti: ['Questionario', 'Proposte'],
        resoconto: 'Serve un’ora in più al mattino da maggio a settembre.',
      },
      {
        titolo: 'Affidi estivi',
        sintesi: 'Preparare le famiglie per i mesi di lavoro.',
        punti: ['Famiglie disponibili', 'Abbinamenti'],
        resoconto: 'Nove abbinamenti pronti.',
      },
      {
        titolo: 'Separazioni e figli',
        sintesi: 'Gruppi di parola per bambini.',
        punti: ['Esperienze', 'Calendario'],
        resoconto: 'Due gruppi, uno a Cervia e uno a Ravenna.',
      },
      {
        titolo: 'Violenza: rete e lavoro',
        sintesi: 'Il patto con le imprese.',
        punti: ['Imprese', 'Borse lavoro'],
        resoconto: 'Sette imprese firmano il patto.',
      },
      {
        titolo: 'Lettura nei primi mesi',
        sintesi: 'Pediatri e biblioteche insieme.',
        punti: ['Libri in dono', 'Incontri'],
      },
      {
        titolo: 'Tutela: tempi dei procedimenti',
        sintesi: 'Confronto con i servizi.',
        punti: ['Tempi', 'Ascolto dei minori'],
      },
      { titolo: 'Estate: centri per bambini', sintesi: 'Posti, rette e sostegno.', punti: ['Posti', 'Educatori'] },
    ],
  },
  {
    organo: 'tavolo-giovani',
    ...seduta,
    ora: ['17:00', '19:00'],
    luogo: luoghi.darsena,
    sedute: [
      {
        titolo: 'La darsena dei ragazzi',
        sintesi: 'Che cosa vogliono fare nel nuovo centro.',
        punti: ['Idee', 'Regole'],
        resoconto: 'Sala prove, cucina e ciclofficina: i ragazzi scrivono il regolamento.',
      },
      {
        titolo: 'Lavoro estivo e scuola',
        sintesi: 'Un patto con i datori di lavoro.',
        punti: ['Orari', 'Contratti'],
        resoconto: 'Il registro dei datori «amici della scuola» parte con venti nomi.',
      },
      {
        titolo: 'Notti di festa, notti sicure',
        sintesi: 'Acqua, riposo e passaggi a casa.',
        punti: ['Locali', 'Unità mobile'],
        resoconto: 'Undici locali aderiscono.',
      },
      {
        titolo: 'Ansia e social',
        sintesi: 'Che cosa chiedono gli studenti agli adulti.',
        punti: ['Voci degli studenti', 'Risposte'],
        resoconto: 'Gli studenti chiedono adulti che ascoltino prima di vietare.',
      },
      { titolo: 'Servizio civile', sintesi: 'Nuovi posti nei servizi sociali.', punti: ['Progetti', 'Selezione'] },
      { titolo: 'Pulmino del venerdì', sintesi: 'Percorso e orari.', punti: ['Fermate', 'Costi'] },
      { titolo: 'Giornale dei centri', sintesi: 'Prima redazione comune.', punti: ['Temi', 'Stampa'] },
    ],
  },
  {
    organo: 'tavolo-immigrazione',
    ...seduta,
    ora: ['10:00', '12:00'],
    luogo: luoghi.ufficio,
    sedute: [
      {
        titolo: 'Mediazione: nuove lingue',
        sintesi: 'Richieste dell’anno e bandi.',
        punti: ['Richieste', 'Lingue'],
        resoconto: 'Si aggiungono ucraino e bengalese.',
      },
      {
        titolo: 'Sfruttamento nei campi',
        sintesi: 'Ispezioni, trasporti, alloggi.',
        punti: ['Situazione', 'Protocollo'],
        resoconto: 'Firmato il protocollo; l’unità mobile esce all’alba.',
      },
      {
        titolo: 'Donne e corsi di italiano',
        sintesi: 'Spazio bimbi e orari.',
        punti: ['Iscritte', 'Sedi'],
        resoconto: 'Tre corsi con spazio bimbi.',
      },
      {
        titolo: 'Uscire dall’accoglienza',
        sintesi: 'Casa e lavoro negli ultimi sei mesi.',
        punti: ['Casi', 'Famiglie vicine'],
        resoconto: 'Otto famiglie «vicine» disponibili.',
      },
      { titolo: 'Sportello stranieri: code', sintesi: 'Appuntamenti e aiuto digitale.', punti: ['Code', 'Volontari'] },
      {
        titolo: 'Giovani di seconda generazione',
        sintesi: 'Ascolto di un gruppo di ragazzi.',
        punti: ['Testimonianze', 'Proposte'],
      },
      { titolo: 'Ramadan e scuole', sintesi: 'Buone pratiche con le mense.', punti: ['Mense', 'Educazione fisica'] },
    ],
  },
];

export const serieIncontri: SerieEsempio[] = [...generali, ...tavoliCura];
