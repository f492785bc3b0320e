import type { PianoEsempio } from '../../tipi';
import { normativa } from '../comuni/normativa';
import { cheCosE, comePartecipare } from '../comuni/sezioni';

export const piano: PianoEsempio = {
  chiave: 'piano-di-zona-2018-2020',
  titolo: 'Piano di Zona per la salute e il benessere sociale 2018-2020',
  inizio: '2018-01-01',
  fine: '2020-12-31',
  prorogatoFino: '2027-12-31',
  sezioni: [
    cheCosE,
    {
      titolo: 'Un territorio che è cambiato',
      testo: [
        'Gli anni di crisi hanno lasciato più fragilità e nuove povertà. Le famiglie sono più piccole, i parenti più lontani, e chi assiste una persona non autosufficiente è spesso solo. Servono risposte più flessibili.',
      ],
    },
    {
      titolo: 'Come è stato costruito',
      testo: [
        'Il percorso è cominciato il 5 febbraio 2018. Vi hanno preso parte enti locali, Azienda USL, aziende di servizi alla persona, volontariato, associazioni, sindacati, cooperative, fondazioni, mondo del lavoro e singoli cittadini.',
        'Hanno lavorato il Tavolo Welfare, la concertazione con i sindacati e quattro tavoli tematici. Il Consiglio dell’Unione ha approvato l’accordo di programma con l’Azienda USL il 30 luglio 2018.',
      ],
    },
    {
      titolo: 'Tre scelte',
      testo: [
        'Lottare contro la povertà e l’esclusione. Fare dell’ambito di cinque comuni il luogo in cui sociale e sanità si integrano. Portare i servizi vicino alle persone, anche in collina.',
      ],
    },
    comePartecipare,
  ],
  fasi: [
    {
      nome: 'Percorso partecipato',
      stato: 'conclusa',
      inizio: '2018-02-05',
      fine: '2018-07-30',
      descrizione: 'Tavoli e incontri fino all’accordo di programma.',
    },
    {
      nome: 'Attuazione annuale',
      stato: 'in_corso',
      inizio: '2018-07-31',
      descrizione: 'Programmi annuali e verifica nei tavoli, anche durante la proroga.',
    },
    { nome: 'Nuovo ciclo', stato: 'prevista', descrizione: 'Dopo il nuovo piano regionale.' },
  ],
  processi: [
    { nome: 'Patti di collaborazione', descrizione: 'Abitanti e comuni si prendono cura insieme di luoghi e servizi.' },
  ],
  normativa,
  priorita: [
    { nome: 'Lotta alla povertà e all’esclusione', descrizione: 'Reddito, casa, lavoro e relazioni.' },
    {
      nome: 'Ambito territoriale ottimale come snodo dell’integrazione',
      descrizione: 'Cinque comuni, un solo sistema con la sanità.',
    },
    { nome: 'Prossimità e territorialità', descrizione: 'Servizi che arrivano nelle frazioni.' },
  ],
  bisogni: [
    { nome: 'Frazioni lontane', descrizione: 'Pochi mezzi e poca rete.', fonte: 'Tavolo domiciliarità (esempio)' },
    {
      nome: 'Affitti spinti dalla città',
      descrizione: 'Chi lavora in zona fatica a viverci.',
      fonte: 'Tavolo povertà (esempio)',
    },
    { nome: 'Famiglie piccole', descrizione: 'Chi assiste è spesso solo.', fonte: 'Profilo di comunità (esempio)' },
  ],
  obiettiviLocali: [
    {
      nome: 'Stesse opportunità in pianura e in collina',
      descrizione: 'Uguali tempi e uguali tariffe nei cinque comuni.',
    },
  ],
  accordo: {
    titolo: 'Accordo di Programma congiunto AUSL – Distretto',
    organoAdottante: 'Consiglio dell’Unione',
    data: '2018-07-30',
    firmatari: [{ nome: 'Unione dei Comuni Valli del Reno, Lavino e Samoggia' }, { nome: 'Azienda USL di Bologna' }],
  },
};
