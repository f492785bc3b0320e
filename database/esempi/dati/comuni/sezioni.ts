import type { SezioneEsempio } from '../../tipi';

/** What every piano is, in plain words: the law is the same everywhere. */
export const cheCosE: SezioneEsempio = {
  titolo: 'Che cos’è il Piano di zona',
  testo: [
    'È il documento in cui i comuni di un distretto e l’Azienda USL scrivono, ogni tre anni, come vogliono aiutare le persone che ci vivono: famiglie, anziani, ragazzi, persone con disabilità, chi ha perso il lavoro o la casa. Dice quali bisogni ci sono, quali vengono prima, che cosa si farà e con quali soldi.',
    'Mette insieme cose che di solito stanno separate: l’assistente sociale e il medico, la scuola e il lavoro, la casa e il tempo libero. Vale sia per i servizi di ogni giorno, come l’assistenza a casa, sia per le iniziative che durano qualche mese.',
    'Il piano è triennale. Ogni anno un programma attuativo precisa gli interventi: sono le schede che trovi in queste pagine.',
  ],
};

export const comePartecipare: SezioneEsempio = {
  titolo: 'Come si partecipa',
  testo: [
    'Chi rappresenta un’associazione, una cooperativa, una scuola o anche un gruppo di vicini può chiedere di entrare nei tavoli con il modulo di adesione. L’Ufficio di Piano risponde entro il termine scritto sulla ricevuta.',
    'Chi vuole solo capire o segnalare può venire agli incontri aperti a tutti, che sono nel calendario, o scrivere con il modulo dei contatti.',
    'I contenuti di queste pagine sono dimostrativi: servono a mostrare come funziona il programma e non sono atti dell’ente.',
  ],
};
