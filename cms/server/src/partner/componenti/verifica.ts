import { esitoVerifica, registroVerifica } from '../../../../contracts/vocabolario';
import { giorno, paragrafo, scelta, testo } from '../../modello/campo';
import { componente } from '../../modello/tipo';

/** What somebody of the office found in a public register (art. 45 D.Lgs. 117/2017; art. 6-ter D.Lgs. 82/2005). */
export const verifica = componente('verifica', {
  etichetta: 'Verifica in un registro',
  descrizione: 'Che cosa l’ufficio ha trovato nel RUNTS o in IPA, quando e chi ha guardato. Non viene pubblicata',
  campi: {
    registro: scelta('Registro', registroVerifica, { richiesto: true }),
    esito: scelta('Esito', esitoVerifica, { richiesto: true }),
    data: giorno('Data della verifica', { richiesto: true }),
    chi: testo('Verificato da', { richiesto: true, massimo: 120 }),
    nota: paragrafo('Nota', { massimo: 1000 }),
  },
  titolo: 'registro',
  modulo: [['registro', 'esito'], ['data', 'chi'], ['nota']],
});
