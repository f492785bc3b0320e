import { access } from 'node:fs/promises';
import sharp from 'sharp';

/** Of 255: what anti-aliasing changes is no difference. */
const SOGLIA = 32;

/** How a picture differs from the one of the run before, in words; an empty string where it does not. */
export async function confronta(prima: string, ora: string, differenza: string): Promise<string> {
  const esiste = await access(prima).then(
    () => true,
    () => false,
  );
  if (!esiste) return 'nuovo';
  const [vecchia, nuova] = await Promise.all([sharp(prima).metadata(), sharp(ora).metadata()]);
  if (vecchia.width !== nuova.width || vecchia.height !== nuova.height) {
    return `${vecchia.width} x ${vecchia.height} → ${nuova.width} x ${nuova.height}`;
  }
  const diversa = sharp(prima)
    .composite([{ input: ora, blend: 'difference' }])
    .removeAlpha();
  const { data, info } = await sharp(await diversa.png().toBuffer())
    .greyscale()
    .threshold(SOGLIA)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const diversi = data.filter((punto) => punto > 0).length;
  if (!diversi) return '';
  await sharp(data, { raw: info }).toFile(differenza);
  return `${((diversi / data.length) * 100).toFixed(2)} % dei punti`;
}
