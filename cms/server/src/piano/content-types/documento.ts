import { intero, testo, uno } from '../../modello/campo';
import { distretto, slug } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';
import { campiDocumento } from '../componenti/campi-documento';

export const documento = tipo({
  nome: 'documento',
  plurale: 'documenti',
  etichetta: 'Documento',
  descrizione: 'Un file da scaricare o un collegamento. I documenti di un incontro si aggiungono nell’incontro',
  bozze: true,
  campi: {
    ...campiDocumento,
    slug,
    dimensione: intero('Dimensione in byte', { soloLettura: true, aiuto: 'Si ricava dal file.' }),
    sezione: testo('Sezione', { aiuto: 'Per esempio: Convegni e seminari.' }),
    organo: uno('Tavolo o organismo', 'organo'),
    scheda: uno('Scheda', 'scheda'),
    territorio: uno('Territorio', 'territorio'),
    piano: uno('Piano di zona', 'piano'),
    distretto,
  },
  titolo: 'titolo',
  elenco: ['titolo', 'tipo', 'data', 'accessibile'],
  ordine: { per: 'data', verso: 'DESC' },
  modulo: [
    ['titolo', 'slug'],
    ['tipo', 'sezione'],
    ['file'],
    ['link'],
    ['data', 'pubblicatoFino'],
    ['accessibile', 'dimensione'],
    ['sintesi'],
    ['organo', 'scheda'],
    ['territorio', 'piano'],
    ['distretto'],
  ],
  indici: [{ colonne: ['slug'] }, { colonne: ['data'] }],
});
