/** What a promise gives, if it comes in time. */
export async function entro<T>(millisecondi: number, promessa: Promise<T>): Promise<T> {
  let sveglia: NodeJS.Timeout | undefined;
  const scaduta = new Promise<never>((_, rifiuta) => {
    sveglia = setTimeout(() => rifiuta(new Error('Too late')), millisecondi);
  });
  try {
    return await Promise.race([promessa, scaduta]);
  } finally {
    clearTimeout(sveglia);
    // What comes later is nobody's any more.
    promessa.catch(() => undefined);
  }
}
