import { intero, siNo, testo, uno } from '../../modello/campo';
import { distretto, pubblico, slug } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

export const programma = tipo({
  nome: 'programma',
  plurale: 'programmi',
  etichetta: 'Programma attuativo',
  descrizione: 'Il programma annuale che attua il piano di zona',
  campi: {
    titolo: testo('Titolo', { richiesto: true }),
    slug,
    anno: intero('Anno', { richiesto: true, unico: true, minimo: 2000, massimo: 2100 }),
    corrente: siNo('È il programma corrente', false, {
      aiuto: 'Se nessuno lo è, vale l’anno più recente con schede pubblicate.',
    }),
    piano: uno('Piano di zona', 'piano', { richiesto: true }),
    distretto,
    pubblico,
  },
  titolo: 'titolo',
  elenco: ['titolo', 'anno', 'corrente', 'distretto'],
  ordine: { per: 'anno', verso: 'DESC' },
  modulo: [
    ['titolo', 'slug'],
    ['anno', 'corrente', 'pubblico'],
    ['piano', 'distretto'],
  ],
  indici: [{ colonne: ['anno'] }, { colonne: ['slug'] }],
});
