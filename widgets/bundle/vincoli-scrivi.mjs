import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

const cartella = fileURLToPath(new URL('../src/moduli/vincoli/', import.meta.url));
const { module } = await runnerImport(fileURLToPath(new URL('./vincoli.ts', import.meta.url)), { configFile: false });
const sorgenti = Object.entries(module.tabelle()).map(([nome, tabella]) => [nome, module.sorgente(tabella)]);
for (const [nome, sorgente] of [...sorgenti, ['email', module.sorgenteEmail()]]) {
  const file = `${cartella}${nome}.ts`;
  await writeFile(file, await format(sorgente, { ...(await resolveConfig(file)), parser: 'typescript' }));
}
