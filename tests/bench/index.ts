import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { invio } from './invio';
import type { Banco, Misura } from './misura';
import { read } from './read';
import { scale } from './scale';
import { widgets } from './widgets';

const banchi: Record<string, Banco> = { read, widgets, scale, invio };

async function misura(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
  const ignoti = positionals.filter((nome) => !(nome in banchi));
  if (ignoti.length > 0) {
    throw new Error(`Unknown benchmark ${ignoti.join(', ')}: choose among ${Object.keys(banchi).join(', ')}.`);
  }
  const scelti = Object.entries(banchi).filter(([nome]) => positionals.length === 0 || positionals.includes(nome));
  const misure: Record<string, Misura[]> = {};
  for (const [nome, banco] of scelti) {
    misure[nome] = await banco();
    for (const { titolo, righe, mancati } of misure[nome]) {
      console.log(`\n${titolo}`);
      console.table(righe);
      for (const mancato of mancati) console.log(`MANCATO  ${mancato}`);
    }
  }
  if (values.json) await writeFile(values.json, `${JSON.stringify(misure, null, 2)}\n`);
}

misura().catch((errore: unknown) => {
  console.error(errore instanceof Error ? errore.message : errore);
  process.exitCode = 1;
});
