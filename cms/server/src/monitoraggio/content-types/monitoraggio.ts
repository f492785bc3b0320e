import { statoAttuazione } from '../../../../contracts/vocabolario';
import { giorno, intero, paragrafo, scelta, testo, uno } from '../../modello/campo';
import { distretto, pubblico } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

export const monitoraggio = tipo({
  nome: 'monitoraggio',
  plurale: 'monitoraggi',
  etichetta: 'Monitoraggio',
  descrizione: 'A che punto è una scheda in un programma: avanzamento, risultati, difficoltà',
  campi: {
    titolo: testo('Titolo', { soloLettura: true, aiuto: 'Si compone da sé: scheda e data.' }),
    // Scheda and programma name the annualita: a relation to it would follow only one of its two versions.
    scheda: uno('Scheda', 'scheda', { richiesto: true }),
    programma: uno('Programma attuativo', 'programma', { richiesto: true }),
    data: giorno('Data', { richiesto: true }),
    avanzamento: intero('Avanzamento in percentuale', { minimo: 0, massimo: 100, richiesto: true }),
    stato: scelta('Stato di attuazione', statoAttuazione, { richiesto: true }),
    risultati: paragrafo('Risultati'),
    difficolta: paragrafo('Difficoltà'),
    organo: uno('Rilevato nel tavolo', 'organo'),
    distretto,
    pubblico,
  },
  titolo: 'titolo',
  elenco: ['titolo', 'avanzamento', 'stato', 'data'],
  ordine: { per: 'data', verso: 'DESC' },
  modulo: [
    ['scheda', 'programma'],
    ['data', 'avanzamento', 'stato'],
    ['risultati'],
    ['difficolta'],
    ['organo', 'titolo'],
    ['distretto', 'pubblico'],
  ],
});
