import { modulo } from '../../../../contracts/vocabolario';
import { intero, istante, scelta, testo, testoRicco } from '../../modello/campo';
import { distretto } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

/** Basis: public task, art. 6(1)(e) GDPR with art. 2-ter Codice privacy. The form records that it was read, not consent. */
export const informativa = tipo({
  nome: 'informativa',
  plurale: 'informative',
  etichetta: 'Informativa privacy',
  descrizione: 'L’informativa di un modulo: ogni modifica è una versione nuova, quelle di prima restano come prova',
  campi: {
    titolo: testo('Titolo', { richiesto: true }),
    modulo: scelta('Modulo', modulo, { richiesto: true }),
    versione: intero('Versione', { richiesto: true, minimo: 1 }),
    testo: testoRicco('Testo', { richiesto: true }),
    conservazioneMesi: intero('Mesi di conservazione', { richiesto: true, minimo: 1, massimo: 240, predefinito: 24 }),
    inVigoreDal: istante('In vigore dal', { richiesto: true }),
    distretto,
  },
  titolo: 'titolo',
  elenco: ['titolo', 'modulo', 'versione', 'inVigoreDal'],
  ordine: { per: 'inVigoreDal', verso: 'DESC' },
  modulo: [['titolo'], ['modulo', 'versione'], ['testo'], ['conservazioneMesi', 'inVigoreDal'], ['distretto']],
  indici: [{ colonne: ['modulo', 'in_vigore_dal'] }],
});
