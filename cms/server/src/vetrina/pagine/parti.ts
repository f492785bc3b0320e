import type { Immagine, Rimando } from '../../../../contracts/base';
import type { Documento } from '../../../../contracts/documenti';
import type { IncontroInElenco } from '../../../../contracts/incontri';
import { accessibilita, accesso, statoIncontro, tipoDocumento, tipoIncontro } from '../../../../contracts/vocabolario';
import { fidato, html, type Html, type Valore } from '../../pagine/html';
import { dataEstesa, dataScritta, oraScritta, pesoScritto, giornoScritto } from '../lettura/italiano';

/** A section with its heading; nothing when it has nothing to say. */
export const sezione = (titolo: string, contenuto: Valore): Html | false => {
  const dentro = html`${contenuto}`;
  return (
    dentro.testo.trim() !== '' &&
    html`<section>
      <h2>${titolo}</h2>
      ${dentro}
    </section>`
  );
};

/** Clean HTML of a contract as it is. */
export const testo = (contenuto: string | null): Html | null => (contenuto ? fidato(contenuto) : null);

export const elenco = (voci: readonly Valore[]): Html | false =>
  voci.length > 0 &&
  html`<ul class="elenco">
    ${voci.map((voce) => html`<li>${voce}</li>`)}
  </ul>`;

/** Facts as a list of terms; those without a value are left out. */
export const fatti = (voci: readonly (readonly [string, Valore])[]): Html => {
  const presenti = voci.filter(([, valore]) => html`${valore}`.testo !== '');
  return html`<dl>
    ${presenti.map(
      ([nome, valore]) =>
        html`<dt>${nome}</dt>
          <dd>${valore}</dd>`,
    )}
  </dl>`;
};

export const nomi = (rimandi: readonly Rimando[]): string => rimandi.map(({ nome }) => nome).join(', ');

export const collegamento = (indirizzo: string | null, nome = indirizzo): Html | null =>
  indirizzo ? html`<a href="${indirizzo}">${nome}</a>` : null;

/** A document with what a reader wants to know before following it. */
export function documento(voce: Documento): Html {
  const { titolo, indirizzo, formato, dimensione, tipo, data, sintesi, accessibile } = voce;
  const peso = [formato, dimensione !== null && pesoScritto(dimensione)].filter(Boolean).join(', ');
  const dettagli = [
    tipoDocumento[tipo].it,
    data && dataScritta(data),
    accessibile === 'no' && `${accessibilita.no.it}: chiedilo all’ufficio in un’altra forma`,
  ];
  return html`<p><a href="${indirizzo}">${titolo}${peso && ` (${peso})`}</a></p>
    <p class="minore">${dettagli.filter(Boolean).join(' · ')}</p>
    ${sintesi && html`<p>${sintesi}</p>`}`;
}

export const immagini = (voci: readonly Immagine[]): Html[] =>
  voci.map(
    ({ url, alternativo, larghezza, altezza, didascalia, credito }) =>
      html`<figure>
        <img
          src="${url}"
          alt="${alternativo}"
          loading="lazy"
          ${larghezza && altezza ? html` width="${larghezza}" height="${altezza}"` : null}
        />
        ${(didascalia ?? credito) && html`<figcaption>${[didascalia, credito].filter(Boolean).join(' – ')}</figcaption>`}
      </figure>`,
  );

/** When a meeting is, in words. */
export function quando({ inizio, fine, stato }: IncontroInElenco): string {
  if (stato === 'rinviato') return `Data da definire (era prevista per ${dataEstesa(inizio)})`;
  if (!fine) return dataEstesa(inizio);
  const stessoGiorno = inizio.slice(0, 10) === fine.slice(0, 10);
  return stessoGiorno
    ? `${giornoScritto(inizio)}, dalle ${oraScritta(inizio)} alle ${oraScritta(fine)}`
    : `da ${dataEstesa(inizio)} a ${dataEstesa(fine)}`;
}

/** The state of a meeting, where it is not simply to come. */
export const stato = ({ stato: valore, dataPrecedente }: IncontroInElenco): Html | null => {
  const fuori = valore === 'annullato' || valore === 'rinviato';
  if (fuori) return html`<span class="stato fuori">${statoIncontro[valore].it}</span>`;
  return dataPrecedente ? html`<span class="stato">Spostato</span>` : null;
};

/** A meeting in a list. */
export const incontroBreve = (voce: IncontroInElenco): Html =>
  html`<h3><a href="${voce.url}">${voce.titolo}</a></h3>
    <p>${stato(voce)} ${quando(voce)}</p>
    <p class="minore">
      ${[tipoIncontro[voce.tipo].it, accesso[voce.accesso].it, nomi(voce.organi), voce.luogo?.nome]
        .filter(Boolean)
        .join(' · ')}
    </p>`;
