import type { Attributo, ElementoDescritto } from '../../bundle/descrizione/elemento';
import type { Elemento } from '../elementi';
import { testo } from '../telaio';
import { paroleDi } from './parole';
import { elencoDi, haSuggerimenti } from './suggerimenti';

/** Chosen once for all elements, or left to what the page around an element is. */
const ALTROVE = new Set(['distretto', 'api', 'moduli']);

const COMUNI = new Set(['titolo', 'livello-titolo', 'lang']);

/** The values of a closed list, from its type: `"elenco" | "mese"`. */
const valoriDi = ({ nome, tipo }: Attributo): readonly string[] =>
  paroleDi(nome).valori ?? [...tipo.matchAll(/"([^"]+)"/g)].map(([, valore = '']) => valore);

const opzione = (valore: string) => `<option value="${testo(valore)}">${testo(valore.replaceAll('_', ' '))}</option>`;

/** One attribute as a control; `valore` is what the example on the page has. */
function campo(tag: string, attributo: Attributo, valore: string): string {
  const { nome, aiuto } = paroleDi(attributo.nome);
  const id = `${tag}-${attributo.nome}`;
  const valori = valoriDi(attributo);
  const comuni = `id="${id}" name="${attributo.nome}"${aiuto ? ` aria-describedby="${id}-aiuto"` : ''}`;
  const controllo =
    valori.length > 0
      ? `<select ${comuni}><option value="">come di solito</option>${valori.map(opzione).join('')}</select>`
      : `<input ${comuni} type="${attributo.tipo === 'number' ? 'number' : 'text'}" value="${testo(valore)}"${haSuggerimenti(attributo.nome) ? ` list="${elencoDi(attributo.nome)}"` : ''} autocomplete="off">`;
  return `<div class="campo"><label for="${id}">${testo(nome)} <code>${attributo.nome}</code></label>${controllo}${
    aiuto ? `<p id="${id}-aiuto" class="aiuto">${testo(aiuto)}</p>` : ''
  }</div>`;
}

/** The attributes of an element as a group of fields, with those of the example filled in. */
export function campiDi({ tag, attributi }: ElementoDescritto, esempio: Elemento | undefined): string {
  const iniziali = new Map(
    [...(esempio?.attributi ?? '').matchAll(/([\w-]+)="([^"]*)"/g)].map(([, nome = '', valore = '']) => [nome, valore]),
  );
  return `<fieldset data-elemento="${tag}" hidden disabled><legend>Attributi di ${tag}</legend><div class="griglia">${attributi
    .filter(({ nome }) => !ALTROVE.has(nome))
    // Those that only this one has come first.
    .sort((a, b) => Number(COMUNI.has(a.nome)) - Number(COMUNI.has(b.nome)))
    .map((attributo) => campo(tag, attributo, iniziali.get(attributo.nome) ?? ''))
    .join('')}</div></fieldset>`;
}
