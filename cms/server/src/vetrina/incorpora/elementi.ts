/** What can be put in a frame: attributes of its own, title for screen readers, and the page that says the same. */
interface Elemento {
  attributi: readonly string[];
  titolo: string;
  /** After the slug of the distretto. */
  pagina: string;
}

/** Attributes of every element. Not `api` and `moduli`: a frame of ours asks nobody but us. */
const COMUNI = ['lang', 'titolo', 'livello-titolo'] as const;

/**
 * The elements of the contract. The partner's own area is not among them: it is reached by a link with a secret, which has
 * no place in a frame of another site.
 */
const ELEMENTI: Readonly<Record<string, Elemento>> = {
  'pdz-calendario': {
    attributi: ['organo', 'territorio', 'tipo', 'vista', 'mese', 'url'],
    titolo: 'Calendario degli incontri',
    pagina: 'incontri',
  },
  'pdz-schede': {
    attributi: ['anno', 'area', 'organo', 'territorio', 'url'],
    titolo: 'Schede intervento',
    pagina: 'schede',
  },
  'pdz-scheda': { attributi: ['scheda', 'anno'], titolo: 'Scheda intervento', pagina: 'schede' },
  'pdz-piano': { attributi: [], titolo: 'Piano di zona', pagina: '' },
  'pdz-monitoraggio': { attributi: ['anno'], titolo: 'Monitoraggio', pagina: 'monitoraggio' },
  'pdz-documenti': { attributi: ['tipo', 'organo', 'territorio'], titolo: 'Documenti', pagina: 'documenti' },
  'pdz-partner': { attributi: ['tipo', 'territorio'], titolo: 'Partner', pagina: 'partner' },
  'pdz-contatti': { attributi: ['oggetto'], titolo: 'Scrivi all’Ufficio di Piano', pagina: 'moduli/contatti' },
  'pdz-adesione': { attributi: ['avviso'], titolo: 'Partecipa come partner', pagina: 'moduli/adesioni' },
  'pdz-iscrizione': { attributi: ['incontro'], titolo: 'Iscriviti a un incontro', pagina: 'moduli/iscrizioni' },
  'pdz-proposta': { attributi: ['organo', 'avviso'], titolo: 'Fai una proposta', pagina: 'moduli/proposte' },
};

export const elementoDi = (nome: string): Elemento | undefined =>
  Object.hasOwn(ELEMENTI, nome) ? ELEMENTI[nome] : undefined;

/** Longer than any title; what is longer is no attribute of an element. */
const MASSIMO = 200;

/** The attributes that a query gives to an element, of those that it has. */
export const attributiDi = ({ attributi }: Elemento, chiesti: URLSearchParams): [string, string][] =>
  [...COMUNI, ...attributi].flatMap((nome): [string, string][] => {
    const valore = chiesti.get(nome);
    return valore !== null && valore.length <= MASSIMO ? [[nome, valore]] : [];
  });
