export type Lingua = 'it' | 'en';

/** Texts by language. Italian is part of the element; another language is fetched when a reader needs it. */
export interface Lingue<T> {
  readonly it: T;
  readonly en: () => Promise<{ readonly testi: T }>;
}

/** The closest `lang`, also across the borders of shadow trees; Italian for languages that we do not have. */
export function linguaDi(elemento: Element): Lingua {
  for (
    let nodo: Node | null = elemento;
    nodo;
    nodo = nodo.parentNode ?? (nodo instanceof ShadowRoot ? nodo.host : null)
  ) {
    const lang = nodo instanceof Element && nodo.getAttribute('lang');
    if (lang) return /^en\b/i.test(lang) ? 'en' : 'it';
  }
  return 'it';
}
