import { readFileSync } from 'node:fs';
import path from 'node:path';

type Regola = string | string[];

interface Elenco {
  comuni: Record<string, Regola>;
  elementi: Record<string, { titolo: string; pagina: string; attributi: Record<string, Regola> }>;
}

interface Attributo {
  name: string;
  type: { text: string };
}

const widgets = path.resolve(__dirname, '../../widgets');
const plugin = path.join(widgets, 'wordpress/piano-di-zona');
const leggi = <T>(...percorso: string[]) => JSON.parse(readFileSync(path.join(...percorso), 'utf8')) as T;

const elenco = leggi<Elenco>(plugin, 'elementi.json');
const { modules } = leggi<{ modules: { declarations: { tagName: string; attributes: Attributo[] }[] }[] }>(
  widgets,
  'dist/custom-elements.json',
);
const descritti = new Map(
  modules.flatMap(({ declarations }) => declarations.map(({ tagName, attributes }) => [tagName, attributes])),
);

/** The plugin writes the first by itself; where to ask is a setting of the site, not a choice of who writes a page. */
const ALTROVE = ['distretto', 'api', 'moduli'];

const valoriDi = ({ type }: Attributo) => [...type.text.matchAll(/"([^"]+)"/g)].map(([, valore]) => valore);

describe('the plugin for WordPress', () => {
  it('knows every element', () => {
    expect(
      Object.keys(elenco.elementi)
        .map((nome) => `pdz-${nome}`)
        .toSorted(),
    ).toEqual([...descritti.keys()].toSorted());
  });

  it.each(Object.entries(elenco.elementi))(
    'gives %s the attributes that it has, with their values',
    (nome, { attributi }) => {
      const tutti: Record<string, Regola> = { ...elenco.comuni, ...attributi };
      const veri = (descritti.get(`pdz-${nome}`) ?? []).filter(({ name }) => !ALTROVE.includes(name));
      expect(Object.keys(tutti).toSorted()).toEqual(veri.map(({ name }) => name).toSorted());
      for (const attributo of veri) {
        const valori = valoriDi(attributo);
        if (valori.length > 0) expect(tutti[attributo.name]).toEqual(valori);
      }
    },
  );

  it('has the forms of values that the list names, and the version of the package', () => {
    const php = readFileSync(path.join(plugin, 'includes/elementi.php'), 'utf8');
    const forme = new Set([...php.matchAll(/'(\w+)'\s*=>\s*'\//g)].map(([, forma]) => forma));
    const regole = [elenco.comuni, ...Object.values(elenco.elementi).map(({ attributi }) => attributi)];
    for (const regola of regole.flatMap((voce) => Object.values(voce)))
      if (typeof regola === 'string') expect([...forme]).toContain(regola);
    const { version } = leggi<{ version: string }>(widgets, 'package.json');
    expect(readFileSync(path.join(plugin, 'piano-di-zona.php'), 'utf8')).toContain(`Version:           ${version}\n`);
  });
});
