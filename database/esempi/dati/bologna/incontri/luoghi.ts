import type { LuogoEsempio } from '../../../tipi';

const luogo = (nome: string, indirizzo: string, noteAccesso: string): LuogoEsempio => ({
  nome,
  indirizzo,
  comune: 'Bologna',
  noteAccesso,
});

/** Sample rooms: addresses are made up, but for the public hall where the plan was presented. */
export const luoghi = {
  salaBorsa: luogo(
    'Sala Borsa, auditorium',
    'Piazza Maggiore',
    'Ingresso senza gradini. Impianto a induzione magnetica per chi usa l’apparecchio acustico.',
  ),
  sedeUfficio: luogo(
    'Sala riunioni dell’Ufficio di Piano',
    'Via Esempio 10, secondo piano',
    'Ascensore dall’atrio. Citofono «Ufficio di Piano». Fermata del bus a 80 metri.',
  ),
  casaComunita: luogo(
    'Casa della comunità, sala corsi',
    'Via Esempio 24',
    'Rampa a destra dell’ingresso. Due posti auto riservati in cortile.',
  ),
  municipio: luogo(
    'Sala del Consiglio',
    'Piazza Esempio 1',
    'Montascale su richiesta al portiere. Bagno accessibile al primo piano.',
  ),
  borgo: luogo(
    'Centro civico Borgo Panigale-Reno',
    'Via Esempio dei Prati 3',
    'Tutto a piano terra. Parcheggio davanti.',
  ),
  navile: luogo(
    'Casa di quartiere Navile',
    'Via Esempio del Canale 12',
    'Ingresso dal cortile, senza gradini. C’è uno spazio gioco per bambini.',
  ),
  saragozza: luogo(
    'Sala civica Porto-Saragozza',
    'Via Esempio del Portico 41',
    'Un gradino all’ingresso: suonare per la pedana.',
  ),
  sanDonato: luogo(
    'Centro sociale San Donato-San Vitale',
    'Piazza Esempio del Mercato 2',
    'Piano terra, porta automatica. Autobus notturno a 200 metri.',
  ),
  stefano: luogo(
    'Biblioteca di quartiere Santo Stefano',
    'Via Esempio delle Scuole 7',
    'Ascensore. Sala con lampade a luce calda e sedute con braccioli.',
  ),
  savena: luogo(
    'Villa di quartiere Savena, sala verde',
    'Viale Esempio del Parco 55',
    'Vialetto in piano di 100 metri dal cancello; in caso di pioggia si entra in auto.',
  ),
};
