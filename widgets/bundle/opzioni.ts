import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions, PluginOption } from 'vite';
import { copie } from './copie';
import { moduloElementi, type Elemento } from './elementi';
import { etichette } from './etichette';
import { leggero } from './leggero';
import { modelli } from './modelli';

/** The folder of the package. */
export const radice = fileURLToPath(new URL('..', import.meta.url));

const { version } = JSON.parse(readFileSync(`${radice}package.json`, 'utf8')) as { version: string };

/** `esatta` names the folder of the pinned files; `pubblica` that of the loader, which changes only with the public interface. */
export const versioni = { esatta: version, pubblica: 'v1' };

/** Every element. It is a file named `pdz-*.ts` in a room of `src`; nothing else lists them. */
export const elementi: Elemento[] = readdirSync(`${radice}src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^pdz-[a-z-]+\.ts$/.test(basename(file)))
  .map((file) => ({ tag: basename(file, '.ts'), modulo: `${radice}src/${file}` }))
  .sort((a, b) => a.tag.localeCompare(b.tag));

export const plugin = (): PluginOption[] => [moduloElementi(), etichette(), modelli(), leggero(radice), copie()];

/** How far below the CMS the code lies: it finds the API by its own address. */
export const su = (percorso: string): Record<string, string> => ({ __PDZ_SU__: JSON.stringify(percorso) });

export const costruzione = {
  target: 'es2022',
  modulePreload: false,
  assetsInlineLimit: 0,
  reportCompressedSize: false,
} satisfies BuildOptions;
