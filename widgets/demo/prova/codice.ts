/** What was chosen, as far as it enters what is to be pasted. */
export interface Scelta {
  tag: string;
  /** Those that have a value, in the order of the fields. */
  attributi: readonly (readonly [nome: string, valore: string])[];
  /** Without a slash at its end. */
  cms: string;
  distretto: string;
  percorso: string;
  collegamento: string;
  /** The file and the integrity of a pinned version. */
  fisso: { file: string; integrita: string } | undefined;
  scuro: boolean;
  colore: string;
}

const protetto = (valore: string) =>
  valore.replace(/[&<>"]/g, (segno) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[segno] ?? segno);

const attributi = (voci: Scelta['attributi']) =>
  voci.map(([nome, valore]) => ` ${nome}="${protetto(valore)}"`).join('');

const script = ({ cms, fisso }: Scelta) =>
  fisso
    ? `<script type="module"
  src="${protetto(cms)}/widgets/${fisso.file}"
  integrity="${fisso.integrita}"
  crossorigin="anonymous"></script>`
    : `<script type="module" src="${protetto(cms)}/widgets/v1/pdz.js"></script>`;

/** Stylesheet, script and tag, with the link that stands in for it. */
export const codice = (scelta: Scelta): string => {
  const { tag, cms, distretto, percorso, collegamento } = scelta;
  return `<link rel="stylesheet" href="${protetto(cms)}/widgets/v1/pdz.css">
${script(scelta)}

<${tag}${attributi([['distretto', distretto], ...scelta.attributi])}>
  <a href="${protetto(cms)}/pdz/${distretto}/${percorso}">${protetto(collegamento)}</a>
</${tag}>`;
};

/** Its link carries a secret, which has no place in a frame of another site. */
const SENZA_CORNICE = 'pdz-area-partner';

/** The same element in a frame. */
export const cornice = ({ tag, cms, distretto, collegamento, attributi: scelti }: Scelta): string => {
  if (tag === SENZA_CORNICE)
    return 'Questo componente non si mostra in una cornice: vi si entra con un collegamento segreto.';
  const domanda = new URLSearchParams([['distretto', distretto], ...scelti.map(([nome, valore]) => [nome, valore])]);
  const indirizzo = `${cms}/pdz/incorpora/${tag}?${domanda.toString()}`;
  return `<iframe${attributi([
    ['src', indirizzo],
    ['title', collegamento],
    ['width', '100%'],
    ['height', '800'],
  ])}></iframe>`;
};

export const stile = ({ scuro, colore }: Scelta): string =>
  `:root {
${scuro ? '  color-scheme: dark;\n' : ''}  --pdz-colore-primario: ${colore};
}`;

export const politica = ({ cms }: Scelta): string => {
  const { origin } = new URL(cms);
  return `script-src 'self' ${origin}; style-src 'self' ${origin}; connect-src ${origin}; img-src 'self' ${origin}; require-trusted-types-for 'script'; trusted-types lit-html`;
};
