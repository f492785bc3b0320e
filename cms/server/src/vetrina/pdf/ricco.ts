/** A run of text in one style. */
export interface Tratto {
  testo: string;
  forte: boolean;
  corsivo: boolean;
  href: string | null;
}

/** A block of rich text: a paragraph or heading with its runs, or a list with the blocks of its points. */
export type Blocco =
  | { tipo: 'paragrafo' | 'citazione'; tratti: Tratto[] }
  | { tipo: 'titolo'; livello: number; tratti: Tratto[] }
  | { tipo: 'elenco'; ordinato: boolean; voci: Blocco[][] };

const SEGNO = /<(\/?)([a-z][a-z0-9]*)(?: href="([^"]*)")?\s*\/?>|([^<]+)/g;
const ENTITA: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const decodifica = (testo: string): string =>
  testo.replace(/&(amp|lt|gt|quot|#39);/g, (_tutto, nome: string) => ENTITA[nome] ?? '');

/** A run in the plain style, which may lead somewhere. */
export const tratto = (testo: string, href: string | null = null): Tratto => ({
  testo,
  forte: false,
  corsivo: false,
  href,
});

const NEUTRO = tratto('');
const STILI: Readonly<Record<string, Partial<Tratto>>> = {
  strong: { forte: true },
  em: { corsivo: true },
};

/**
 * Reads the clean HTML of a contract. It is written by this program alone, in a closed set of elements whose only attribute is `href`: what
 * reads it needs to know no other HTML.
 */
export function leggi(html: string): Blocco[] {
  const blocchi: Blocco[] = [];
  // The lists that are open, the innermost last: blocks go into the last point of that.
  const elenchi: Extract<Blocco, { tipo: 'elenco' }>[] = [];
  const stili: Tratto[] = [NEUTRO];
  let corrente: Tratto[] | undefined;
  let citazione = false;
  // A line break begins the run after it: at the end of one it would be lost.
  let aCapo = '';

  const dove = (): Blocco[] => elenchi.at(-1)?.voci.at(-1) ?? blocchi;
  const apri = (blocco: Exclude<Blocco, { tipo: 'elenco' }>): void => {
    corrente = blocco.tratti;
    aCapo = '';
    dove().push(blocco);
  };
  const scrivi = (testo: string): void => {
    if (!corrente && testo.trim() === '') return;
    if (!corrente) apri({ tipo: 'paragrafo', tratti: [] });
    corrente?.push({ ...(stili.at(-1) ?? NEUTRO), testo: aCapo + testo });
    aCapo = '';
  };

  function inizio(nome: string, href: string | undefined): void {
    if (nome === 'p' || nome === 'pre') apri({ tipo: citazione ? 'citazione' : 'paragrafo', tratti: [] });
    else if (nome === 'br') aCapo += '\n';
    else if (nome === 'blockquote') citazione = true;
    else if (/^h[3-6]$/.test(nome)) apri({ tipo: 'titolo', livello: Number(nome[1]), tratti: [] });
    else if (nome === 'ul' || nome === 'ol') {
      const elenco: Blocco = { tipo: 'elenco', ordinato: nome === 'ol', voci: [] };
      dove().push(elenco);
      elenchi.push(elenco);
      corrente = undefined;
    } else if (nome === 'li') {
      elenchi.at(-1)?.voci.push([]);
      corrente = undefined;
    } else stili.push({ ...(stili.at(-1) ?? NEUTRO), ...STILI[nome], ...(href ? { href: decodifica(href) } : {}) });
  }

  function fine(nome: string): void {
    if (nome === 'blockquote') citazione = false;
    if (nome === 'ul' || nome === 'ol') elenchi.pop();
    if (/^(?:p|pre|h[3-6]|li|ul|ol|blockquote)$/.test(nome)) corrente = undefined;
    else stili.pop();
  }

  for (const [, chiude, nome = '', href, testo] of html.matchAll(SEGNO)) {
    if (testo !== undefined) scrivi(decodifica(testo));
    else if (chiude) fine(nome);
    else inizio(nome, href);
  }
  return blocchi;
}
