/// <reference lib="dom" />

/** What a page tells of itself. */
export interface Spia {
  /** Milliseconds from the start; not there yet while no meeting is. */
  dipinti?: number;
  spostamento: number;
  compito: number;
}

/** Runs in the page before anything else does. */
export function osserva(titolo: string): void {
  const spia: Spia = { spostamento: 0, compito: 0 };
  Object.assign(window, { spia });
  const guarda = (type: string, conta: (voce: PerformanceEntry & { value: number }) => void) =>
    new PerformanceObserver((lista) => {
      for (const voce of lista.getEntries()) conta(voce as PerformanceEntry & { value: number });
    }).observe({ type, buffered: true });
  guarda('layout-shift', ({ value }) => (spia.spostamento += value));
  guarda('longtask', ({ duration }) => (spia.compito = Math.max(spia.compito, duration)));
  const cerca = (): void => {
    const calendario = document.querySelector('#calendario');
    const mostra = calendario?.shadowRoot ?? calendario;
    if (!mostra?.textContent?.includes(titolo)) return void requestAnimationFrame(cerca);
    // The frame that is drawn after this one has been shown when the next one begins.
    requestAnimationFrame(() => requestAnimationFrame(() => (spia.dipinti = performance.now())));
  };
  cerca();
}
