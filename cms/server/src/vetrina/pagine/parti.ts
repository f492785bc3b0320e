import type { Immagine } from '../../../../contracts/base';
import type { Documento } from '../../../../contracts/documenti';
import type { IncontroInElenco } from '../../../../contracts/incontri';
import { accessibilita, accesso, statoIncontro, tipoDocumento, tipoIncontro } from '../../../../contracts/vocabolario';
import { fidato, html, type Html, type Valore } from '../../pagine/html';
import { dataEstesa, dataScritta, oraScritta, pesoScritto, giornoScritto } from '../lettura/italiano';
import { nomi } from '../voci/rimando';

/** A heading. Sections of a page are of level 2, under its title; those of a fragment are below what its host page has. */
export const titolo = (livello: number, contenuto: Valore): Html => {
  const nome = `h${Math.min(livello, 6)}`;
  return fidato(`<${nome}>${html`${contenuto}`.testo}</${nome}>`);
};

/** A section with its heading; nothing when it has nothing to say. */
export const sezione = (nome: string, contenuto: Valore, livello = 2): Html | false => {
  const dentro = html`${contenuto}`;
  return dentro.testo.trim() !== '' && html`<section>${titolo(livello, nome)} ${dentro}</section>`;
};

/** The level below that of a section. */
const LIVELLO_TESTO = 3;

/** Clean HTML of a contract, with its headings from a level down. None is skipped, whichever levels the writer chose. */
export const testo = (contenuto: string | null, livello = LIVELLO_TESTO): Html | null => {
  const aperti: number[] = [];
  const inScala = (_tutto: string, chiude: string, cifra: string) => {
    const suo = Number(cifra);
    while ((aperti.at(-1) ?? 0) >= suo) aperti.pop();
    aperti.push(suo);
    return `<${chiude}h${Math.min(livello + aperti.length - 1, 6)}>`;
  };
  return contenuto ? fidato(contenuto.replace(/<(\/?)h([3-6])>/g, inScala)) : null;
};

export const elenco = (voci: readonly Valore[]): Html | false =>
  voci.length > 0 &&
  html`<ul class="elenco">
    ${voci.map((voce) => html`<li>${voce}</li>`)}
  </ul>`;

/** Entries as cards beside each other. */
export const carte = (voci: readonly Valore[]): Html | false =>
  voci.length > 0 &&
  html`<ul class="carte">
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
export const incontroBreve = (voce: IncontroInElenco, livello = 3): Html =>
  html`${titolo(livello, html`<a href="${voce.url}">${voce.titolo}</a>`)}
    <p>${stato(voce)} ${quando(voce)}</p>
    <p class="minore">
      ${[tipoIncontro[voce.tipo].it, accesso[voce.accesso].it, nomi(voce.organi), voce.luogo?.nome]
        .filter(Boolean)
        .join(' · ')}
    </p>`;
