import { accessibilita, tipoDocumento } from '../../../../contracts/vocabolario';
import { file, giorno, paragrafo, scelta, testo } from '../../modello/campo';

/** What a documento has, on its own or attached to another entry. */
export const campiDocumento = {
  titolo: testo('Titolo', { richiesto: true }),
  tipo: scelta('Tipo', tipoDocumento, { predefinito: 'materiale', richiesto: true }),
  file: file('File', ['files', 'images'], { aiuto: 'Il file da scaricare, oppure indica un collegamento qui sotto.' }),
  link: testo('Collegamento', {
    formato: 'sitoWeb',
    massimo: 500,
    aiuto: 'Se il documento sta su un altro sito, al posto del file.',
  }),
  data: giorno('Data del documento'),
  sintesi: paragrafo('In breve', { massimo: 600 }),
  accessibile: scelta('Accessibile', accessibilita, {
    predefinito: 'da_verificare',
    aiuto: 'Una scansione senza testo non è accessibile: il programma se ne accorge e la segna.',
  }),
  pubblicatoFino: giorno('Pubblicato fino al', { aiuto: 'Passato questo giorno il documento non si vede più.' }),
};
