const RIGA = /^(.*[^\s,;<])[\s,;<]+([^\s<>,;@]+@[^\s<>,;@]+)>?$/;

/** People typed one on each line, by name and address; and which line is neither, counted from one. */
export function leggiAltri(scritto: string) {
  const righe = scritto.split('\n').map((riga) => riga.trim());
  const altri = righe.flatMap((riga) => {
    const [, nome, email] = RIGA.exec(riga) ?? [];
    return nome && email ? [{ nome, email }] : [];
  });
  const posto = righe.findIndex((riga) => riga !== '' && !RIGA.test(riga));
  return { altri, sbagliata: posto === -1 ? null : posto + 1 };
}
