import type { LuogoEsempio } from '../../../tipi';

const luogo = (nome: string, indirizzo: string, comune: string, noteAccesso: string): LuogoEsempio => ({
  nome,
  indirizzo,
  comune,
  noteAccesso,
});

/** Sample rooms: addresses are made up. */
export const luoghi = {
  municipio: luogo(
    'Sala consiliare',
    'Piazza Esempio del Comune 1',
    'Ravenna',
    'Ascensore nell’atrio, secondo piano. Posto auto riservato sul retro.',
  ),
  ufficio: luogo(
    'Sala riunioni del Servizio sociale associato',
    'Via Esempio 2',
    'Ravenna',
    'Piano terra, porta larga 110 cm. Campanello basso.',
  ),
  centroFamiglie: luogo(
    'Centro per le famiglie',
    'Via Esempio dei Giardini 9',
    'Ravenna',
    'Giardino in piano. Angolo per l’allattamento e spazio giochi.',
  ),
  darsena: luogo(
    'Centro giovani Darsena',
    'Banchina Esempio 30',
    'Ravenna',
    'Rampa lunga ma dolce dal lato dell’acqua; bagno accessibile.',
  ),
  mensa: luogo(
    'Sala della mensa solidale',
    'Via Esempio delle Mura 14',
    'Ravenna',
    'Un gradino: c’è una pedana, chiedere all’ingresso.',
  ),
  casaComunita: luogo(
    'Casa della comunità, aula 2',
    'Viale Esempio 60',
    'Ravenna',
    'Tutto in piano. Fermata del bus davanti. Impianto di ascolto.',
  ),
  cervia: luogo(
    'Magazzino del sale, sala rossa',
    'Via Esempio delle Saline 5',
    'Cervia',
    'Ingresso dalla passerella sul canale, senza gradini.',
  ),
  russi: luogo(
    'Centro culturale di Russi',
    'Via Esempio del Teatro 3',
    'Russi',
    'Piano terra. Parcheggio gratuito a 50 metri.',
  ),
  pineta: luogo(
    'Pineta, area feste',
    'Viale Esempio dei Pini',
    'Cervia',
    'Sentiero compatto di 200 metri dal parcheggio; sedie da prendere in prestito.',
  ),
};
