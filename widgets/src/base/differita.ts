import type { ReactiveControllerHost } from 'lit';

/**
 * A part of an element that is fetched when the reader first asks for it. The function gives the part, or undefined while it
 * is on its way; the element is drawn again when it has come. `altrimenti` is called when it cannot come, for example because
 * the site was updated since the page was opened.
 */
export function differita<T>(host: ReactiveControllerHost, importa: () => Promise<T>, altrimenti: () => void) {
  let parte: T | undefined;
  let richiesta: Promise<void> | undefined;
  return (): T | undefined => {
    richiesta ??= importa().then((venuta) => {
      parte = venuta;
      host.requestUpdate();
    }, altrimenti);
    return parte;
  };
}
