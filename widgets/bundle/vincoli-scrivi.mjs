import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

const cartella = fileURLToPath(new URL('../src/moduli/vincoli/', import.meta.url));
const { module } = await runnerImport(fileURLToPath(new URL('./vincoli.ts', import.meta.url)), { configFile: false });
for (const [nome, tabella] of Object.entries(module.tabelle())) {
  const file = `${cartella}${nome}.ts`;
  const testo = await format(module.sorgente(tabella), { ...(await resolveConfig(file)), parser: 'typescript' });
  await writeFile(file, testo);
}
