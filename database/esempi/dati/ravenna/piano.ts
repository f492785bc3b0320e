import type { PianoEsempio } from '../../tipi';
import { normativa } from '../comuni/normativa';
import { cheCosE, comePartecipare } from '../comuni/sezioni';

export const piano: PianoEsempio = {
  chiave: 'piano-per-la-salute-e-il-benessere-sociale',
  titolo: 'Piano di Zona per la salute e il benessere sociale Ravenna Cervia Russi',
  inizio: '2018-01-01',
  fine: '2020-12-31',
  prorogatoFino: '2027-12-31',
  sezioni: [
    cheCosE,
    {
      titolo: 'La zona sociale',
      testo: [
        'Ravenna, Cervia e Russi programmano insieme i servizi per chi ci abita. Concorre la Provincia, aiuta il Consorzio per i Servizi Sociali. Con l’Azienda USL si costruisce una risposta sola ai bisogni sociali e di salute.',
        'Il territorio è fatto di città d’arte, porto, campagna e spiagge: in estate la popolazione si moltiplica e molte famiglie lavorano a stagione. Il piano ne tiene conto.',
      ],
    },
    {
      titolo: 'Come si costruisce',
      testo: [
        'Si parte dal basso. Nei tavoli siedono istituzioni, cooperative, volontari, sindacati e associazioni: portano proposte e dicono se quello che si è fatto è servito. Il Comitato di Distretto decide. L’Ufficio di Piano tiene il filo, dall’inizio alla fine.',
      ],
    },
    {
      titolo: 'Un sistema che tiene insieme',
      testo: [
        'Il piano mette in relazione cose diverse: residenze e aiuti a casa, servizi di strada e contributi, prestazioni singole e iniziative di una stagione.',
        'Coordina anche politiche diverse: sanità, scuola, formazione, lavoro, cultura, casa, urbanistica. E chiede a enti pubblici e privati di lavorare fianco a fianco.',
      ],
    },
    {
      titolo: 'I programmi annuali',
      testo: [
        'Il piano dura tre anni e si realizza con programmi attuativi, uno per anno. Negli anni 2013 e 2014 l’attenzione era su famiglia, povertà e impoverimento, anziani e disabili, multiculturalità: temi che restano vivi nelle schede di oggi.',
      ],
    },
    comePartecipare,
  ],
  fasi: [
    { nome: 'Lettura dei bisogni', stato: 'conclusa', descrizione: 'Profilo di comunità e primo giro dei tavoli.' },
    {
      nome: 'Proposte e scelta delle priorità',
      stato: 'conclusa',
      descrizione: 'I tavoli propongono, il Comitato sceglie.',
    },
    {
      nome: 'Attuazione e verifica',
      stato: 'in_corso',
      descrizione: 'I programmi annuali realizzano le schede; ogni tavolo controlla i risultati.',
    },
  ],
  processi: [
    { nome: 'Consulte del volontariato', descrizione: 'I comuni ascoltano le associazioni iscritte.' },
    { nome: 'Città che lavora in rete', descrizione: 'Progetti digitali per leggere i bisogni con i dati.' },
  ],
  normativa,
  priorita: [
    { nome: 'Sostenere le famiglie', descrizione: 'Nei compiti di cura, nelle fragilità, contro la violenza.' },
    {
      nome: 'Contrastare povertà e impoverimento',
      descrizione: 'Servizi a bassa soglia e aiuti a chi è colpito dalla crisi o lavora a stagione.',
    },
    {
      nome: 'Anziani e persone con disabilità',
      descrizione: 'Più sostegni alla vita in casa e attenzione a chi è solo.',
    },
    { nome: 'Vivere insieme tra culture', descrizione: 'Mediazione e corsi di italiano.' },
  ],
  bisogni: [
    {
      nome: 'Reti familiari più sottili',
      descrizione: 'Meno parenti vicini e più persone sole.',
      fonte: 'Profilo di comunità (esempio)',
    },
    {
      nome: 'Redditi a metà',
      descrizione: 'Chi lavora a stagione resta scoperto da ottobre ad aprile.',
      fonte: 'Sportelli (esempio)',
    },
    {
      nome: 'Case solo per turisti',
      descrizione: 'Affitti brevi al posto dei contratti annuali.',
      fonte: 'Tavolo povertà (esempio)',
    },
    {
      nome: 'Distanza delle frazioni',
      descrizione: 'Servizi lontani per chi non guida.',
      fonte: 'Tavolo anziani (esempio)',
    },
  ],
  obiettiviLocali: [
    { nome: 'Servizi che seguono le stagioni', descrizione: 'Orari e luoghi diversi d’estate e d’inverno.' },
  ],
  accordo: {
    titolo: 'Accordo di programma della zona sociale (esempio)',
    organoAdottante: 'Comitato di Distretto',
    data: '2018-07-25',
    firmatari: [
      { nome: 'Comune di Ravenna' },
      { nome: 'Comune di Cervia' },
      { nome: 'Comune di Russi' },
      { nome: 'Azienda USL della Romagna' },
    ],
  },
};
