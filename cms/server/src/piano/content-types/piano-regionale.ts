import { giorno, testo, testoRicco } from '../../modello/campo';
import { slug } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

export const pianoRegionale = tipo({
  nome: 'piano-regionale',
  plurale: 'piani-regionali',
  etichetta: 'Piano regionale',
  descrizione: 'Il Piano sociale e sanitario regionale che i piani di zona attuano',
  condiviso: true,
  campi: {
    titolo: testo('Titolo', { richiesto: true }),
    slug,
    regione: testo('Regione', { richiesto: true }),
    atto: testo('Atto di approvazione'),
    inizio: giorno('Inizio di validità', { richiesto: true }),
    fine: giorno('Fine di validità'),
    prorogatoFino: giorno('Prorogato fino al'),
    descrizione: testoRicco('Descrizione'),
  },
  titolo: 'titolo',
  elenco: ['titolo', 'regione', 'inizio', 'fine'],
  modulo: [['titolo', 'slug'], ['regione', 'atto'], ['inizio', 'fine', 'prorogatoFino'], ['descrizione']],
});
