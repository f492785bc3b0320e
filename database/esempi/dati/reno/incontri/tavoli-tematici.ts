import type { SerieEsempio } from '../../../tipi';
import { luoghi } from './luoghi';

const seduta = { tipo: 'seduta', accesso: 'riservato' } as const;

export const tavoliTematici: SerieEsempio[] = [
  {
    organo: 'tavolo-domiciliarita',
    ...seduta,
    ora: ['10:00', '12:00'],
    luogo: luoghi.monte,
    sedute: [
      {
        titolo: 'Tempi di viaggio',
        sintesi: 'Quanto costa arrivare in collina.',
        punti: ['Dati', 'Turni'],
        resoconto: 'I turni seguono le valli e non i confini dei comuni.',
      },
      {
        titolo: 'Ore di sollievo',
        sintesi: 'Come prenotarle.',
        punti: ['Regole', 'Telefono'],
        resoconto: 'Basta una telefonata il giorno prima.',
      },
      {
        titolo: 'Ritorno dall’ospedale',
        sintesi: 'Passaggio di consegne.',
        punti: ['Schede', 'Casi'],
        resoconto: 'Il servizio sa della dimissione due giorni prima.',
      },
      {
        titolo: 'Caffè della memoria',
        sintesi: 'Scelta dei bar.',
        punti: ['Bar', 'Volontari'],
        resoconto: 'Il terzo apre a Sasso Marconi.',
      },
      { titolo: 'Appartamento di Valsamoggia', sintesi: 'Arredi e gruppo.', punti: ['Arredi', 'Gruppo'] },
      { titolo: 'Pasti a domicilio', sintesi: 'Menù e percorsi.', punti: ['Menù', 'Percorsi'] },
      { titolo: 'Neve e gelo', sintesi: 'Piano per raggiungere tutti.', punti: ['Mezzi', 'Elenchi'] },
    ],
  },
  {
    organo: 'tavolo-prevenzione',
    ...seduta,
    ora: ['15:00', '17:00'],
    luogo: luoghi.zola,
    sedute: [
      {
        titolo: 'Sport e quote',
        sintesi: 'Regole del fondo.',
        punti: ['Regole', 'Società'],
        resoconto: 'Il fondo raddoppia e copre anche la danza.',
      },
      {
        titolo: 'Ritiro scolastico nei paesi',
        sintesi: 'Segnali e risposte.',
        punti: ['Segnali', 'Squadra'],
        resoconto: 'Una sola squadra per scuola e strada.',
      },
      {
        titolo: 'Sportello in farmacia',
        sintesi: 'Riservatezza e formazione.',
        punti: ['Formazione', 'Segnale'],
        resoconto: 'Nove farmacie formate.',
      },
      {
        titolo: 'Nidi e famiglie',
        sintesi: 'Incontri del sabato.',
        punti: ['Calendario', 'Temi'],
        resoconto: 'Si comincia con il sonno.',
      },
      { titolo: 'Affidi pomeridiani', sintesi: 'Famiglie disponibili.', punti: ['Elenco', 'Abbinamenti'] },
      { titolo: 'Cammini accessibili', sintesi: 'Carrozzine fuoristrada.', punti: ['Percorso', 'Prestito'] },
      { titolo: 'Alcol e feste di paese', sintesi: 'Patto con le sagre.', punti: ['Patto', 'Acqua'] },
    ],
  },
  {
    organo: 'tavolo-qualificazione',
    ...seduta,
    ora: ['09:30', '11:30'],
    luogo: luoghi.unione,
    sedute: [
      {
        titolo: 'Che cosa dicono i familiari',
        sintesi: 'Esito delle interviste.',
        punti: ['Esito', 'Risposte'],
        resoconto: 'Chiesti pasti più caldi e telefonate più regolari.',
      },
      {
        titolo: 'Sportello: apertura serale',
        sintesi: 'Prova a Zola Predosa.',
        punti: ['Accessi', 'Costi'],
        resoconto: 'Il giovedì sera resta.',
      },
      {
        titolo: 'Cartella unica',
        sintesi: 'Una sola scheda per persona.',
        punti: ['Programma', 'Riservatezza'],
        resoconto: 'Si parte dagli anziani.',
      },
      {
        titolo: 'Telemedicina: perché è ferma',
        sintesi: 'La rete che manca.',
        punti: ['Mappa', 'Alternative'],
        resoconto: 'Si sospende e si torna al telefono.',
      },
      { titolo: 'Accreditamento', sintesi: 'Visite di controllo.', punti: ['Calendario', 'Esiti'] },
      { titolo: 'Corsi per operatori', sintesi: 'Temi e docenti.', punti: ['Temi', 'Docenti'] },
      { titolo: 'Rapporto in lingua facile', sintesi: 'Prova di lettura.', punti: ['Testo', 'Lettori'] },
    ],
  },
  {
    organo: 'tavolo-poverta',
    ...seduta,
    ora: ['14:30', '16:30'],
    luogo: luoghi.valsamoggia,
    sedute: [
      {
        titolo: 'Microcredito',
        sintesi: 'Regole e garanzie.',
        punti: ['Regole', 'Volontari'],
        resoconto: 'Prestiti fino a tremila euro con un tutor.',
      },
      {
        titolo: 'Affitti e proprietari',
        sintesi: 'Come convincere a fidarsi.',
        punti: ['Garanzie', 'Casi'],
        resoconto: 'Dodici alloggi in più.',
      },
      {
        titolo: 'Emporio in collina',
        sintesi: 'Consegna a casa.',
        punti: ['Furgone', 'Turni'],
        resoconto: 'Ogni martedì, con i volontari della corriera.',
      },
      {
        titolo: 'Tirocini nel verde',
        sintesi: 'Sicurezza e abbinamenti.',
        punti: ['Corso', 'Imprese'],
        resoconto: 'Nove tirocini attivi.',
      },
      { titolo: 'Donne straniere e lavoro', sintesi: 'Lingua, patente, bambini.', punti: ['Corsi', 'Nido'] },
      { titolo: 'Bollette d’inverno', sintesi: 'Aiuti e risparmio.', punti: ['Aiuti', 'Sportello'] },
      { titolo: 'Vulnerabilità nascoste', sintesi: 'Chi non chiede aiuto.', punti: ['Segnali', 'Vicini'] },
    ],
  },
];
