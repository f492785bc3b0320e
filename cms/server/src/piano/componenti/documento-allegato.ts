import { siNo } from '../../modello/campo';
import { componente } from '../../modello/tipo';
import { campiDocumento } from './campi-documento';

/**
 * A document that belongs to one incontro, accordo or avviso and is published with it. A relation would not do: between two
 * types with draft & publish Strapi keeps or loses it depending on which is published first.
 */
export const documentoAllegato = componente('documento-allegato', {
  etichetta: 'Documento allegato',
  descrizione: 'Un file o un collegamento che si pubblica insieme alla voce che lo contiene',
  campi: {
    ...campiDocumento,
    pubblico: siNo('Visibile al pubblico', true, { aiuto: 'Spegnilo per gli atti interni, per esempio il verbale.' }),
  },
  titolo: 'titolo',
  modulo: [
    ['titolo', 'tipo'],
    ['file'],
    ['link'],
    ['data', 'accessibile'],
    ['sintesi'],
    ['pubblicatoFino', 'pubblico'],
  ],
});
