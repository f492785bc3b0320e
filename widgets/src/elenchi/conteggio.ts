/**
 * Tells how many entries there are once the reader has stopped typing or choosing. What it gives may be called at each drawing: the
 * first text and one that did not change are not told.
 */
export function conteggio(annuncia: (testo: string) => void): (testo: string) => void {
  let detto: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (testo) => {
    if (testo === detto) return;
    clearTimeout(timer);
    if (detto !== undefined) timer = setTimeout(() => annuncia(testo), 600);
    detto = testo;
  };
}
