import type { RispostaInformativa } from '../../../../contracts/invii';
import { html, type Html } from '../../pagine/html';
import { fatti, testo } from './parti';

/** A privacy notice with its version and who answers for the data. */
export const corpoInformativa = ({ data }: RispostaInformativa): Html =>
  html`<h2>${data.titolo}</h2>
    ${testo(data.testo)}
    ${fatti([
      ['Titolare del trattamento', data.titolare],
      ['Responsabile della protezione dei dati', data.dpo],
      ['Conservazione', `${data.conservazioneMesi} mesi`],
      ['Versione', data.versione],
    ])}`;
