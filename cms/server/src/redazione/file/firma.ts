import { createHmac, timingSafeEqual } from 'node:crypto';

/** Addresses stay the same for one window, so that the admin's pictures are cached, and are good for one to two windows. */
const FINESTRA_MS = 10 * 60 * 1000;

const impronta = (segreto: string, nome: string, scade: number) =>
  createHmac('sha256', segreto).update(`piano-di-zona:file\n${nome}\n${scade}`).digest();

/** The address at which whoever holds it can read one file for a few minutes: an `<img>` cannot carry the admin's token. */
export function indirizzoFirmato(segreto: string, nome: string, adesso = Date.now()): string {
  const scade = (Math.floor(adesso / FINESTRA_MS) + 2) * FINESTRA_MS;
  const firma = impronta(segreto, nome, scade).toString('base64url');
  return `/piano-di-zona/file/${encodeURIComponent(nome)}?scade=${scade}&firma=${firma}`;
}

/** Whether an address was made here and has not expired. */
export function firmaValida(segreto: string, nome: string, scade: string, firma: string, adesso = Date.now()): boolean {
  const istante = Number(scade);
  if (!Number.isSafeInteger(istante) || istante < adesso) return false;
  const attesa = impronta(segreto, nome, istante);
  const data = Buffer.from(firma, 'base64url');
  return data.length === attesa.length && timingSafeEqual(data, attesa);
}
