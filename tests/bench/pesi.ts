import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Banco, Misura } from './misura';

interface Manifesto {
  elementi: Record<string, { conCaricatore: { file: { file: string }[] }; singolo: { file: string } }>;
}

/** KB gzip that a page may download for one element, lit and loader included. */
export const LIMITI: Readonly<Record<string, number>> = {
  'pdz-calendario': 14,
  'pdz-schede': 13,
  'pdz-contatti': 16,
  'pdz-adesione': 16,
};

const cartella = path.resolve('widgets/dist');

async function pesa(file: string): Promise<number> {
  return gzipSync(await readFile(path.join(cartella, file)), { level: 9 }).length / 1024;
}

/** Weighs what a page downloads for each element, file by file as it lies on disk. */
export const pesi: Banco = async () => {
  const { elementi } = JSON.parse(await readFile(path.join(cartella, 'manifest.json'), 'utf8')) as Manifesto;
  const righe: Misura['righe'] = [];
  const mancati: string[] = [];
  for (const [elemento, { conCaricatore, singolo }] of Object.entries(elementi)) {
    const diPagina = await Promise.all(conCaricatore.file.map(({ file }) => pesa(file)));
    const pagina = diPagina.reduce((somma, peso) => somma + peso, 0);
    const limite = LIMITI[elemento];
    righe.push({
      elemento,
      file: diPagina.length,
      'KB gzip in pagina': pagina.toFixed(1),
      'KB gzip file unico': (await pesa(singolo.file)).toFixed(1),
      limite: limite ?? '–',
    });
    if (limite !== undefined && pagina > limite) mancati.push(`${elemento}: ${pagina.toFixed(1)} KB, limite ${limite}`);
  }
  return [{ titolo: 'Peso dei componenti', righe, mancati }];
};
