import type { Manifesto } from '../../bundle/manifesto';
import { codice, cornice, politica, stile, type Scelta } from './codice';
import { suggerisci } from './suggerimenti';

/** Fields that are not attributes of the element. */
const NOSTRI = new Set(['elemento', 'distretto', 'cms', 'tema', 'colore', 'larghezza', 'versione']);

const trova = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

const sezione = trova('prova');
const banco = trova<HTMLFormElement>('banco');
const anteprima = trova('anteprima');
const elementi = trova<HTMLSelectElement>('banco-elemento');
const cms = trova<HTMLInputElement>('banco-cms');

const risposta = await fetch('/widgets/manifest.json');
const manifesto = (await risposta.json()) as Manifesto;

function leggi(): Scelta {
  const dati = [...new FormData(banco)].filter((voce): voce is [string, string] => typeof voce[1] === 'string');
  const scritti = new Map(dati);
  const di = (nome: string) => scritti.get(nome) ?? '';
  const tag = di('elemento');
  const { percorso = '', collegamento = '' } = elementi.selectedOptions[0]?.dataset ?? {};
  const attributi = dati.filter(([nome, valore]) => !NOSTRI.has(nome) && valore !== '');
  const scheda = attributi.find(([nome]) => nome === 'scheda')?.[1];
  const singolo = manifesto.elementi[tag]?.singolo;
  return {
    tag,
    attributi,
    // While it is being written it is no address yet.
    cms: URL.canParse(di('cms')) ? di('cms').replace(/\/+$/, '') : location.origin,
    distretto: di('distretto'),
    percorso: tag === 'pdz-scheda' ? `schede/${scheda ?? ''}` : percorso,
    collegamento,
    fisso: di('versione') === 'esatta' ? singolo : undefined,
    scuro: di('tema') === 'dark',
    colore: di('colore'),
  };
}

/** The element as it is to be: the one that is there, where it is the same one, so that what was opened in it stays. */
function mostra({ tag, distretto, attributi, percorso, collegamento, scuro, colore }: Scelta): void {
  let elemento = anteprima.firstElementChild;
  if (elemento?.localName !== tag) {
    elemento = document.createElement(tag);
    anteprima.replaceChildren(elemento);
  }
  const voluti = new Map([['distretto', distretto], ...attributi]);
  for (const nome of elemento.getAttributeNames()) if (!voluti.has(nome)) elemento.removeAttribute(nome);
  for (const [nome, valore] of voluti) if (elemento.getAttribute(nome) !== valore) elemento.setAttribute(nome, valore);
  const ripiego = document.createElement('a');
  ripiego.href = `/pdz/${distretto}/${percorso}`;
  ripiego.textContent = collegamento;
  elemento.replaceChildren(ripiego);
  anteprima.classList.toggle('scuro', scuro);
  const larghezza = `${new FormData(banco).get('larghezza') as string}px`;
  trova('banco-misura').textContent = larghezza;
  // Set by a script and not written in the page: a strict policy lets it pass.
  anteprima.style.width = larghezza;
  anteprima.style.setProperty('--pdz-colore-primario', colore);
}

function aggiorna(): void {
  // The fields of the other elements leave the form with their groups.
  for (const gruppo of banco.querySelectorAll<HTMLFieldSetElement>('[data-elemento]'))
    gruppo.hidden = gruppo.disabled = gruppo.dataset.elemento !== elementi.value;
  const scelta = leggi();
  mostra(scelta);
  for (const [id, testo] of Object.entries({ codice, stile, politica, cornice }))
    trova(id).querySelector('code')?.replaceChildren(testo(scelta));
}

async function copia(bottone: HTMLButtonElement): Promise<void> {
  const testo = bottone.parentElement?.querySelector('code');
  const riuscita = await navigator.clipboard.writeText(testo?.textContent ?? '').then(
    () => true,
    () => false,
  );
  // Where a page may not write to the clipboard, the text is at least selected.
  if (!riuscita && testo) getSelection()?.selectAllChildren(testo);
  trova('esito').textContent = riuscita ? 'Copiato.' : 'Il testo è selezionato: copialo con la tastiera.';
}

cms.value = location.origin;
banco.addEventListener('submit', (evento) => evento.preventDefault());
banco.addEventListener('input', aggiorna);
banco.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement && target.name === 'distretto') void suggerisci(banco, target.value);
});
sezione.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement) void copia(target);
});
aggiorna();
sezione.hidden = false;
void suggerisci(banco, new FormData(banco).get('distretto') as string);
