import { file, siNo, testo } from '../../modello/campo';
import { componente } from '../../modello/tipo';

export const immagine = componente('immagine', {
  etichetta: 'Immagine',
  descrizione: 'Una fotografia o un disegno con testo alternativo, credito e liberatoria',
  campi: {
    file: file('File', ['images'], { richiesto: true }),
    alternativo: testo('Testo alternativo', {
      richiesto: true,
      aiuto: 'Che cosa si vede, per chi non può vederla. Senza, non si pubblica.',
    }),
    didascalia: testo('Didascalia'),
    credito: testo('Autore o credito'),
    liberatoria: siNo('Le persone ritratte hanno dato la liberatoria, o non ce ne sono', false, {
      aiuto: 'Senza, l’immagine non si pubblica.',
    }),
  },
  titolo: 'alternativo',
  modulo: [['file'], ['alternativo'], ['didascalia', 'credito'], ['liberatoria']],
});
