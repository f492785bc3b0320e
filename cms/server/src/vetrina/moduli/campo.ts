import type { z } from 'zod';
import { vincoloCampo, type VincoloCampo } from '../../moduli/validazione/vincolo';
import { html, type Html, type Valore } from '../../pagine/html';
import type { Campo } from './descrizione';

/** What a form is drawn from: its contract, what was filled in, what is wrong with it. */
export interface Quadro {
  schema: z.ZodType;
  campi: URLSearchParams;
  /** Messages by the name of the field. */
  errori: ReadonlyMap<string, string>;
}

/** The id of a field: what messages about it lead to. */
export const idCampo = (nome: string): string => `campo-${nome}`;

/** A field with all that is to be said of it. */
interface Disegno extends Omit<Campo, 'obbligatorio'>, VincoloCampo {
  id: string;
  valori: readonly string[];
  errore: string | undefined;
}

function disegno({ schema, campi, errori }: Quadro, campo: Campo): Disegno {
  const vincolo = vincoloCampo(schema, campo.nome);
  return {
    ...vincolo,
    ...campo,
    titolo: campo.etichetta ?? vincolo.titolo,
    obbligatorio: campo.obbligatorio ?? vincolo.obbligatorio,
    id: idCampo(campo.nome),
    valori: campi.getAll(campo.nome),
    errore: errori.get(campo.nome),
  };
}

const obbligo = ({ obbligatorio }: Disegno): Valore => obbligatorio && html`<span class="minore">(obbligatorio)</span>`;

/** What is said of a field beside its label. */
const note = ({ id, aiuto, errore }: Disegno): Html =>
  html`${aiuto && html`<span class="minore nota" id="${id}-aiuto">${aiuto}</span>`}
  ${errore && html`<span class="errore nota" id="${id}-errore">${errore}</span>`}`;

function attributi({ id, nome, obbligatorio, aiuto, errore }: Disegno): Html {
  const descritto = [errore && `${id}-errore`, aiuto && `${id}-aiuto`].filter(Boolean).join(' ');
  return html`id="${id}" name="${nome}" ${obbligatorio && html`required`}
  ${descritto && html`aria-describedby="${descritto}"`} ${errore && html`aria-invalid="true"`}`;
}

const conEtichetta = (dati: Disegno, controllo: Html): Html =>
  html`<div class="campo">
    <label for="${dati.id}">${dati.titolo} ${obbligo(dati)}</label>
    ${note(dati)} ${controllo}
  </div>`;

function testo(dati: Disegno): Html {
  const { tipo = 'text', autocompleta, massimo, valori, righe } = dati;
  const comuni = html`${attributi(dati)} ${massimo && html`maxlength="${massimo}"`}
  ${autocompleta && html`autocomplete="${autocompleta}"`}`;
  const [valore = ''] = valori;
  return conEtichetta(
    dati,
    righe
      ? // A browser takes a line break after the tag for markup: the text may begin with one of its own.
        html`<textarea ${comuni} rows="${righe}">${'\n'}${valore}</textarea>`
      : html`<input type="${tipo}" value="${valore}" ${comuni} />`,
  );
}

const tendina = (dati: Disegno, voci: NonNullable<Campo['voci']>): Html =>
  conEtichetta(
    dati,
    html`<select ${attributi(dati)}>
      <option value="">Scegli…</option>
      ${voci.map(
        ({ valore, nome }) =>
          html`<option value="${valore}" ${dati.valori.includes(valore) && html`selected`}>${nome}</option>`,
      )}
    </select>`,
  );

const casella = (controllo: Html, etichetta: Valore): Html =>
  html`<label class="casella">${controllo} <span>${etichetta}</span></label>`;

/** A message about the group leads to its first box. */
const caselle = (dati: Disegno, voci: NonNullable<Campo['voci']>): Html =>
  html`<fieldset class="campo">
    <legend>${dati.titolo}</legend>
    ${note(dati)}
    ${voci.map(({ valore, nome }, indice) =>
      casella(
        html`<input
          type="checkbox"
          ${indice === 0 ? attributi(dati) : html`name="${dati.nome}"`}
          value="${valore}"
          ${dati.valori.includes(valore) && html`checked`}
        />`,
        nome,
      ),
    )}
  </fieldset>`;

const spunta = (dati: Disegno): Html =>
  html`<div class="campo">
    ${note(dati)}
    ${casella(
      html`<input type="checkbox" ${attributi(dati)} value="true" ${dati.valori.includes('true') && html`checked`} />`,
      html`${dati.titolo} ${obbligo(dati)}`,
    )}
  </div>`;

/** A field of a plain form; nothing where there is nothing to choose from. */
export function campo(quadro: Quadro, descritto: Campo): Html | false {
  const dati = disegno(quadro, descritto);
  if (dati.spunta) return spunta(dati);
  if (!dati.voci) return testo(dati);
  return dati.voci.length > 0 && (dati.elenco ? caselle(dati, dati.voci) : tendina(dati, dati.voci));
}
