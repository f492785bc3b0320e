import type { LuogoEsempio } from '../../../tipi';

const luogo = (nome: string, indirizzo: string, comune: string, noteAccesso: string): LuogoEsempio => ({
  nome,
  indirizzo,
  comune,
  noteAccesso,
});

/** Sample rooms: addresses are made up. */
export const luoghi = {
  unione: luogo(
    'Sala dell’Unione',
    'Via Esempio dei Mille 9',
    'Casalecchio di Reno',
    'Ascensore. Treno a 300 metri, percorso in piano.',
  ),
  casa: luogo(
    'Casa della comunità, sala grande',
    'Via Esempio del Fiume 20',
    'Casalecchio di Reno',
    'Ingresso senza gradini, posti auto riservati.',
  ),
  zola: luogo('Centro socioculturale', 'Piazza Esempio 4', 'Zola Predosa', 'Rampa e porta automatica.'),
  valsamoggia: luogo(
    'Rocca, sala delle arti',
    'Via Esempio della Rocca 1',
    'Valsamoggia',
    'Salita: chi ne ha bisogno può entrare in auto nel cortile.',
  ),
  sasso: luogo(
    'Ex scuola della borgata',
    'Via Esempio della Borgata 2',
    'Sasso Marconi',
    'Due gradini con pedana mobile. Poco segnale telefonico.',
  ),
  monte: luogo('Sala civica', 'Via Esempio Lavino 88', 'Monte San Pietro', 'Tutto a piano terra.'),
};
