import { html, nothing, type TemplateResult } from 'lit';
import type { Incontro } from 'strapi-plugin-piano-di-zona/contracts';

interface ContestoIscrizione {
  testi: { iscriviti: string; pagina: string };
  /** The level of its heading. */
  livello: number;
}

/** What the form takes from the calendar that it opens in. */
const EREDITATI = ['distretto', 'api', 'moduli', 'lang'];

/** Whether at this very hour it takes registrations is told by the form, and how many places are left. */
const siIscrive = ({ iscrizioni, stato, inizio }: Incontro): boolean =>
  iscrizioni !== null && (stato === 'programmato' || stato === 'convocato') && Date.parse(inizio) > Date.now();

/** The form of a meeting among the children of the calendar: there the loader finds it, and what was typed outlives the detail. */
function moduloIn(calendario: Element, { slug, url }: Incontro, { testi, livello }: ContestoIscrizione): HTMLElement {
  const gia = calendario.querySelector<HTMLElement>(`:scope > [incontro="${CSS.escape(slug)}"]`);
  if (gia) return gia;
  const modulo = document.createElement('pdz-iscrizione');
  const altri = EREDITATI.map((nome) => [nome, calendario.getAttribute(nome)] as const);
  const suoi = {
    slot: slug,
    incontro: slug,
    titolo: testi.iscriviti,
    'livello-titolo': String(livello),
    tabindex: '-1',
  };
  for (const [nome, valore] of [...altri, ...Object.entries(suoi)]) if (valore) modulo.setAttribute(nome, valore);
  // Until it is there, and where the page cannot load it.
  modulo.append(Object.assign(document.createElement('a'), { href: url, textContent: testi.pagina }));
  calendario.append(modulo);
  return modulo;
}

/** The way to sign up for a meeting: the form opens here, below it; the page of the meeting has it too. */
export function iscriviti(incontro: Incontro, contesto: ContestoIscrizione): TemplateResult | typeof nothing {
  if (!siIscrive(incontro)) return nothing;
  const apri = (evento: MouseEvent): void => {
    const { host } = (evento.currentTarget as Element).getRootNode() as ShadowRoot;
    if (evento.ctrlKey || evento.metaKey || evento.shiftKey || evento.altKey) return;
    evento.preventDefault();
    moduloIn(host, incontro, contesto).focus();
  };
  // Escape closes the meeting: not under the hands of who is filling in the form.
  const tasto = (evento: KeyboardEvent) => evento.key === 'Escape' && evento.stopPropagation();
  return html`<p class="azioni">
      <a class="bottone primario" href=${incontro.url} @click=${apri}>${contesto.testi.iscriviti}</a>
    </p>
    <slot name=${incontro.slug} @keydown=${tasto}></slot>`;
}
