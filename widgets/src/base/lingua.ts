export type Lingua = 'it' | 'en';

/** Texts by language. Italian is part of the element; another language is fetched when a reader needs it. */
export interface Lingue<T> {
  readonly it: T;
  readonly en: () => Promise<{ readonly testi: T }>;
}

/** The closest `lang`, also across the borders of shadow trees; Italian for languages that we do not have. */
export function linguaDi(elemento: Element): Lingua {
  const vicino = elemento.closest('[lang]:not([lang=""])');
  if (vicino) return vicino.matches('[lang|=en i]') ? 'en' : 'it';
  const radice = elemento.getRootNode();
  return radice instanceof ShadowRoot ? linguaDi(radice.host) : 'it';
}
