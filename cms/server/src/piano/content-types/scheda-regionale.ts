import { paragrafo, testo, uno } from '../../modello/campo';
import { slug } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

export const schedaRegionale = tipo({
  nome: 'scheda-regionale',
  plurale: 'schede-regionali',
  etichetta: 'Scheda attuativa regionale',
  descrizione: 'Una scheda di intervento della Regione (DGR 1423/2017) che le schede locali attuano',
  condiviso: true,
  campi: {
    codice: testo('Codice', { richiesto: true, unico: true, massimo: 20 }),
    titolo: testo('Titolo', { richiesto: true }),
    slug,
    descrizione: paragrafo('In breve'),
    pianoRegionale: uno('Piano regionale', 'piano-regionale', { richiesto: true }),
  },
  titolo: 'titolo',
  elenco: ['codice', 'titolo', 'pianoRegionale'],
  ordine: { per: 'codice', verso: 'ASC' },
  modulo: [['codice', 'titolo'], ['slug', 'pianoRegionale'], ['descrizione']],
  indici: [{ colonne: ['codice'] }],
});
