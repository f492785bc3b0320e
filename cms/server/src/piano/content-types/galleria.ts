import { blocco, testo, uno } from '../../modello/campo';
import { distretto, slug } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

export const galleria = tipo({
  nome: 'galleria',
  plurale: 'gallerie',
  etichetta: 'Galleria',
  descrizione: 'Immagini del piano. Quelle di un incontro si aggiungono nell’incontro',
  bozze: true,
  campi: {
    titolo: testo('Titolo', { richiesto: true }),
    slug,
    immagini: blocco('Immagini', 'immagine', { ripetibile: true }),
    piano: uno('Piano di zona', 'piano', { richiesto: true }),
    distretto,
  },
  titolo: 'titolo',
  elenco: ['titolo', 'piano', 'distretto', 'updatedAt'],
  modulo: [['titolo', 'slug'], ['immagini'], ['piano', 'distretto']],
  indici: [{ colonne: ['slug'] }],
});
