/** Where the loader leaves, at its tag, the data that the element will ask for. */
export interface ConAnticipo {
  pdz?: Anticipo;
}

interface Anticipo {
  /** The address that the data came from; not there while they are on their way, nor when they did not come. */
  di?: string;
  dato?: unknown;
  /** Fulfilled in any case when there is no more to wait for. */
  arrivo?: Promise<void>;
}

// In a variable because bundlers take `new URL('…', import.meta.url)` for a file to copy.
const questo = import.meta.url;

/**
 * Asks for the first data of an element together with its chunks, so that they need not wait for them. The element takes them if they
 * are from the address that it would ask (`base/risorsa.ts`), and asks itself when none came. The loader shares no chunk with the
 * elements: the address is made here once more, as it is for nearly all: in the CMS that the loader came from.
 */
export function anticipa(elemento: Element & ConAnticipo, risorsa: string): void {
  const distretto = elemento.getAttribute('distretto');
  if (!distretto || elemento.hasAttribute('api')) return;
  const anticipo: Anticipo = (elemento.pdz = {});
  anticipo.arrivo = fetch(new URL(`../../api/piano-di-zona/v1/distretti/${distretto}/${risorsa}.json`, questo), {
    cache: 'no-cache',
    credentials: 'omit',
  })
    .then(async (risposta) => {
      anticipo.dato = await risposta.json();
      if (risposta.ok) anticipo.di = risposta.url;
    })
    .catch(() => undefined);
}
