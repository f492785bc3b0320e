import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { elementoDi } from '../../cms/server/src/vetrina/incorpora/elementi';

interface Descritto {
  tagName: string;
  attributes: { name: string; description: string; type: { text: string } }[];
  events: { name: string; description: string; type: { text: string } }[];
  cssParts: { name: string; description: string }[];
  cssProperties: { name: string; description: string }[];
}

const radice = path.resolve(__dirname, '../..');
const dist = path.join(radice, 'widgets/dist');
const leggi = <T>(file: string) => JSON.parse(readFileSync(path.join(dist, file), 'utf8')) as T;

const { modules } = leggi<{ modules: { path: string; declarations: Descritto[] }[] }>('custom-elements.json');
const descritti = modules.flatMap(({ declarations }) => declarations);
const { elementi, versione } = leggi<{ elementi: object; versione: string }>('manifest.json');

const COMUNI = ['distretto', 'api', 'lang', 'titolo', 'livello-titolo'];

/** The table of the contract. */
const PROPRI: Readonly<Record<string, string[]>> = {
  'pdz-calendario': ['organo', 'territorio', 'tipo', 'vista', 'mese', 'url'],
  'pdz-schede': ['anno', 'area', 'organo', 'territorio', 'url'],
  'pdz-scheda': ['scheda', 'anno'],
  'pdz-piano': [],
  'pdz-monitoraggio': ['anno'],
  'pdz-documenti': ['tipo', 'organo', 'territorio'],
  'pdz-partner': ['tipo', 'territorio'],
  'pdz-contatti': ['moduli', 'oggetto'],
  'pdz-adesione': ['moduli', 'avviso'],
  'pdz-iscrizione': ['moduli', 'incontro'],
  'pdz-proposta': ['moduli', 'organo', 'avviso'],
  'pdz-area-partner': ['moduli'],
};

/** The one that is reached by a link with a secret. */
const SENZA_CORNICE = 'pdz-area-partner';

describe('custom-elements.json', () => {
  it('describes every element that is published, in the file that defines it', () => {
    expect(descritti.map(({ tagName }) => tagName)).toEqual(Object.keys(elementi));
    expect(modules.map((modulo) => modulo.path)).toEqual(
      Object.keys(elementi).map((tag) => `dist/${versione}/${tag}.js`),
    );
  });

  it.each(Object.entries(PROPRI))(
    'gives %s the attributes of the contract, each with what it is for',
    (tag, propri) => {
      const attributi = descritti.find(({ tagName }) => tagName === tag)?.attributes ?? [];
      expect(attributi.map(({ name }) => name).toSorted()).toEqual([...COMUNI, ...propri].toSorted());
      expect(attributi.filter(({ description }) => !description)).toEqual([]);
      // A frame takes the same ones, but for where else to ask.
      const inCornice = propri.filter((nome) => nome !== 'moduli').toSorted();
      expect(elementoDi(tag)?.attributi.toSorted()).toEqual(tag === SENZA_CORNICE ? undefined : inCornice);
    },
  );

  it('names the values of closed lists, the events with what they carry, parts and properties of the style', () => {
    const calendario = descritti.find(({ tagName }) => tagName === 'pdz-calendario');
    const tipoDi = (nome: string) => calendario?.attributes.find(({ name }) => name === nome)?.type.text;
    expect(tipoDi('vista')).toBe('"elenco" | "mese"');
    expect(tipoDi('tipo')).toContain('"laboratorio"');
    expect(calendario?.events).toContainEqual({
      name: 'pdz-selezione',
      description: 'The reader opens a meeting; cancel it to show the meeting in another way.',
      type: { text: 'CustomEvent<{ tipo: string; slug: string; url: string; }>' },
    });
    expect(calendario?.cssParts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['contenitore', 'titolo', 'mese', 'abbonamento']),
    );
    expect(calendario?.cssProperties.map(({ name }) => name)).toContain('--pdz-colore-primario');
    for (const { events, cssParts, cssProperties } of descritti) {
      expect([...events, ...cssParts, ...cssProperties].filter(({ description }) => !description)).toEqual([]);
    }
  });
});

/** What a page in TypeScript may write, and what the compiler must find wrong in it. */
const PAGINA = `import './pdz';
const calendario = document.createElement('pdz-calendario');
calendario.vista = 'mese';
calendario.livelloTitolo = 3;
// @ts-expect-error There is no such view.
calendario.vista = 'settimana';
document.querySelector('pdz-scheda')?.scheda?.toUpperCase();
document.addEventListener('pdz-selezione', (evento) => evento.detail.slug.toUpperCase());
document.addEventListener('pdz-inviato', (evento) => {
  // @ts-expect-error Events carry no personal data.
  evento.detail.email;
});
`;

const REACT = `import './pdz-react';
export const incontri = <pdz-calendario distretto="bologna" vista="elenco" livello-titolo={3} className="largo"><a href="/">Incontri</a></pdz-calendario>;
// @ts-expect-error There is no such attribute.
export const sbagliata = <pdz-partner distretto="bologna" colore="blu" />;
// @ts-expect-error There is no such element.
export const assente = <pdz-mappa distretto="bologna" />;
`;

it('the types hold for a page in TypeScript and for React', () => {
  const cartella = mkdtempSync(path.join(os.tmpdir(), 'pdz-tipi-'));
  try {
    for (const file of ['pdz.d.ts', 'pdz-react.d.ts'])
      writeFileSync(path.join(cartella, file), readFileSync(path.join(dist, versione, file)));
    const react = path.join(radice, 'node_modules/@types/react');
    const opzioni = {
      compilerOptions: {
        strict: true,
        noEmit: true,
        target: 'es2022',
        module: 'esnext',
        moduleResolution: 'bundler',
        jsx: 'react-jsx',
        lib: ['es2022', 'dom'],
        types: [],
        paths: { react: [react], 'react/*': [`${react}/*`] },
      },
    };
    writeFileSync(path.join(cartella, 'tsconfig.json'), JSON.stringify(opzioni));
    writeFileSync(path.join(cartella, 'pagina.ts'), PAGINA);
    writeFileSync(path.join(cartella, 'react.tsx'), REACT);
    const tsc = path.join(radice, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', cartella], { encoding: 'utf8' });
    expect(stdout).toBe('');
  } finally {
    rmSync(cartella, { recursive: true, force: true });
  }
});
