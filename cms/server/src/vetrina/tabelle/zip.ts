const FIRMA_FINE = 0x06054b50;
const LUNGHEZZA_FINE = 22;

/** 1 January 1980, midnight: the first instant that a ZIP archive can name, as its time and date. */
const PRIMO_ISTANTE = 0x0021_0000;

/**
 * Takes the time of writing out of a ZIP archive without comment, in place, so that the same content gives the same bytes
 * (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16).
 */
export function senzaOrario(zip: Buffer): Buffer {
  const fine = zip.length - LUNGHEZZA_FINE;
  if (zip.readUInt32LE(fine) !== FIRMA_FINE) throw new Error('Not a ZIP archive without comment');
  let voce = zip.readUInt32LE(fine + 16);
  for (let restano = zip.readUInt16LE(fine + 10); restano > 0; restano -= 1) {
    const locale = zip.readUInt32LE(voce + 42);
    zip.writeUInt32LE(PRIMO_ISTANTE, voce + 12);
    zip.writeUInt32LE(PRIMO_ISTANTE, locale + 10);
    const [nome, extra, commento] = [28, 30, 32].map((posto) => zip.readUInt16LE(voce + posto));
    voce += 46 + (nome ?? 0) + (extra ?? 0) + (commento ?? 0);
  }
  return zip;
}
