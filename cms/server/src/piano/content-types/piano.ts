import { blocco, giorno, siNo, testo, uno } from '../../modello/campo';
import { distretto, pubblico, slug } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

export const piano = tipo({
  nome: 'piano',
  plurale: 'piani',
  etichetta: 'Piano di zona',
  descrizione: 'Il piano triennale del distretto per la salute e il benessere sociale',
  campi: {
    titolo: testo('Titolo', { richiesto: true }),
    slug,
    inizio: giorno('Inizio di validità', { richiesto: true }),
    fine: giorno('Fine di validità', { richiesto: true }),
    prorogatoFino: giorno('Prorogato fino al', { aiuto: 'Se un atto ha prorogato il piano oltre la sua fine.' }),
    corrente: siNo('È il piano corrente', false, { aiuto: 'Se nessuno lo è, vale quello che è iniziato per ultimo.' }),
    pianoRegionale: uno('Piano regionale di riferimento', 'piano-regionale'),
    sezioni: blocco('Sezioni di testo', 'sezione', {
      ripetibile: true,
      aiuto: 'Che cos’è il piano, perché si fa, come è nato: in parole semplici.',
    }),
    fasi: blocco('Fasi del percorso', 'fase', { ripetibile: true }),
    processi: blocco('Percorsi collegati', 'riferimento', {
      ripetibile: true,
      aiuto: 'Per esempio il bilancio partecipativo o il PON Metro.',
    }),
    normativa: blocco('Normativa di riferimento', 'riferimento', { ripetibile: true }),
    distretto,
    pubblico,
  },
  titolo: 'titolo',
  elenco: ['titolo', 'inizio', 'fine', 'corrente', 'distretto'],
  ordine: { per: 'inizio', verso: 'DESC' },
  modulo: [
    ['titolo', 'slug'],
    ['inizio', 'fine', 'prorogatoFino'],
    ['corrente', 'pubblico'],
    ['pianoRegionale', 'distretto'],
    ['sezioni'],
    ['fasi'],
    ['processi'],
    ['normativa'],
  ],
  indici: [{ colonne: ['slug'] }],
});
