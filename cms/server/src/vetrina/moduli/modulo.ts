import { TRAPPOLA } from '../../../../contracts/limiti';
import type { ErroreCampo } from '../../moduli/http/errore';
import { html, type Html } from '../../pagine/html';
import { campo, idCampo, type Quadro } from './campo';
import type { Campo, Descrizione, Gruppo } from './descrizione';

/** A plain form and what it is filled in with. */
export interface ModuloSemplice extends Pick<Quadro, 'schema' | 'campi'> {
  descrizione: Descrizione;
  /** Path that it is sent to. */
  azione: string;
  /** Version of the privacy notice beside it. */
  informativa: number;
  errori: readonly ErroreCampo[];
}

const LETTA: Campo = { nome: 'presaVisione', etichetta: 'Ho letto l’informativa' };

const nomi = ({ gruppi }: Descrizione): string[] => [
  ...gruppi.flatMap(({ campi }) => campi.map(({ nome }) => nome)),
  LETTA.nome,
];

/** The name of the field that a message is about; of an entry of a list, the list. */
function nomeDi({ path }: ErroreCampo, noti: readonly string[]): string | undefined {
  const nome = path.join('.');
  // Who must read a new notice ticks its box again.
  if (nome === 'informativa') return LETTA.nome;
  return noti.find((noto) => nome === noto || nome.startsWith(`${noto}.`));
}

/** What is wrong, each with the way to its field. Stands above the form, and is read out when the page opens. */
const sommario = (errori: readonly ErroreCampo[], noti: readonly string[]): Html | false =>
  errori.length > 0 &&
  html`<ul>
    ${errori.map((errore) => {
      const nome = nomeDi(errore, noti);
      return html`<li>${nome ? html`<a href="#${idCampo(nome)}">${errore.message}</a>` : errore.message}</li>`;
    })}
  </ul>`;

/** What is wrong with what was sent: in one sentence, then field by field. */
export const rifiutato = (messaggio: string, { descrizione, errori }: ModuloSemplice): Html =>
  html`<div class="sommario-errori" role="alert">
    <p><strong>${messaggio}</strong></p>
    ${sommario(errori, nomi(descrizione))}
  </div>`;

const gruppo = (quadro: Quadro, { titolo, aiuto, campi }: Gruppo): Html | false => {
  const disegnati = campi.map((voce) => campo(quadro, voce)).filter(Boolean);
  return (
    disegnati.length > 0 &&
    html`<fieldset class="gruppo">
      <legend>${titolo}</legend>
      ${aiuto && html`<p class="minore">${aiuto}</p>`} ${disegnati}
    </fieldset>`
  );
};

/** What is wrong is told by the server, in Italian and all at once, and so the browser does not look first. */
export function moduloSemplice({ descrizione, schema, campi, azione, informativa, errori }: ModuloSemplice): Html {
  const noti = nomi(descrizione);
  const quadro: Quadro = {
    schema,
    campi,
    errori: new Map(errori.toReversed().map((errore) => [nomeDi(errore, noti) ?? '', errore.message])),
  };
  return html`<form method="post" action="${azione}" novalidate>
    ${descrizione.apertura} ${descrizione.gruppi.map((voce) => gruppo(quadro, voce))}
    <p><a href="#informativa">Informativa sui dati personali</a>, versione ${informativa}</p>
    ${campo(quadro, LETTA)}
    <input type="hidden" name="informativa" value="${informativa}" />
    <input hidden name="${TRAPPOLA}" autocomplete="off" aria-label="Non compilare" />
    <p class="minore">
      Ti scriviamo all’indirizzo che indichi: la richiesta arriva all’ufficio quando confermi il messaggio.
    </p>
    <p><button>${descrizione.invia}</button></p>
  </form>`;
}
