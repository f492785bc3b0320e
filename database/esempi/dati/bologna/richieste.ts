import type { RichiesteEsempio } from '../../tipi';

export const richieste: RichiesteEsempio = {
  avviso: {
    titolo: 'Avviso di co-progettazione: spazi di quartiere aperti la sera',
    sintesi:
      'Cerchiamo enti del terzo settore per tenere aperti, con noi, sei spazi di quartiere dalle 18 alle 22. Le proposte si presentano con il modulo.',
    testo: [
      'L’avviso è rivolto agli enti del terzo settore (art. 55 D.Lgs. 117/2017). Chi partecipa lavora a un progetto comune, quartiere per quartiere: non è una gara d’appalto.',
      'Il contributo copre i costi documentati, fino a 18.000 euro per quartiere. Questo avviso è un esempio.',
    ],
  },
  adesioni: [
    {
      nome: 'Associazione Esempio Biciclette Sociali',
      natura: 'ente_terzo_settore',
      descrizione: 'Ciclofficina che insegna a riparare e regala biciclette.',
      organi: ['laboratorio-san-donato-san-vitale'],
      note: 'Possiamo ospitare tirocini da settembre.',
    },
    {
      nome: 'Cooperativa sociale Esempio Cantiere Aperto',
      natura: 'cooperativa',
      descrizione: 'Piccole manutenzioni con persone in inserimento.',
      organi: ['tavolo-inclusione'],
      note: 'Operiamo già con due quartieri.',
    },
    {
      nome: 'Gruppo Esempio Cena in scala',
      natura: 'gruppo_informale',
      descrizione: 'Vicini di un condominio popolare che cenano insieme una volta al mese.',
      organi: ['laboratorio-savena'],
      note: 'Non abbiamo uno statuto.',
    },
    {
      nome: 'Scuola Esempio Parole Prime',
      natura: 'scuola',
      descrizione: 'Scuola dell’infanzia con uno sportello per genitori.',
      organi: ['tavolo-tutela-minori'],
      note: 'Il referente cambia a gennaio.',
    },
    {
      nome: 'Impresa Esempio Fuori Zona srl',
      natura: 'impresa',
      descrizione: 'Servizi di pulizia.',
      organi: ['tavolo-comunita'],
      note: 'Sede in un’altra regione.',
    },
  ],
  contatti: [
    {
      oggetto: 'Orario del laboratorio di quartiere',
      messaggio:
        'Buongiorno, il prossimo incontro si può seguire anche arrivando alle 18.30? Esco dal lavoro a quell’ora.',
    },
    {
      oggetto: 'Documento non leggibile',
      messaggio: 'Uso un lettore di schermo e l’accordo firmato risulta vuoto. Esiste una versione con il testo?',
    },
    {
      oggetto: 'Gruppo per chi assiste un genitore',
      messaggio: 'Mia madre ha una demenza iniziale. A chi posso chiedere dei gruppi in zona Saragozza?',
    },
    {
      oggetto: 'Spazio per un doposcuola',
      messaggio: 'Siamo tre insegnanti in pensione e cerchiamo una stanza due pomeriggi alla settimana.',
    },
    { oggetto: 'Ringraziamento', messaggio: 'Grazie per la visita a casa: l’assistente è stata puntuale e gentile.' },
  ],
  proposte: [
    {
      titolo: 'Panchine lungo via Esempio',
      tipo: 'bisogno',
      testo: 'Tra la fermata e il poliambulatorio ci sono quattrocento metri senza un posto per sedersi.',
      organo: 'laboratorio-savena',
    },
    {
      titolo: 'Compiti in biblioteca anche d’estate',
      tipo: 'idea',
      testo: 'A giugno e luglio la sala ragazzi è vuota: si potrebbe tenere il doposcuola lì, al fresco.',
      organo: 'laboratorio-santo-stefano',
    },
    {
      titolo: 'Elenco dei medici che parlano altre lingue',
      tipo: 'idea',
      testo: 'Sarebbe utile sapere quali studi possono ricevere in inglese, arabo o bengalese.',
      organo: 'tavolo-salute',
    },
    {
      titolo: 'Ascensori fermi nelle case popolari',
      tipo: 'bisogno',
      testo: 'Quando l’ascensore si ferma alcune persone non escono per settimane. Serve qualcuno che porti la spesa.',
      organo: 'laboratorio-navile',
    },
  ],
};
