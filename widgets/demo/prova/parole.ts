/** What an attribute is called on the page where the elements are tried, and a word of help. */
interface Parole {
  nome: string;
  aiuto?: string;
  /** For those whose type is any text, but that have few values. */
  valori?: readonly string[];
}

/** By name of the attribute. Which ones an element has is said by its source; these are only the words. */
const PAROLE: Readonly<Record<string, Parole>> = {
  lang: { nome: 'Lingua', valori: ['it', 'en'] },
  titolo: { nome: 'Titolo' },
  'livello-titolo': { nome: 'Livello del titolo', aiuto: 'Da 2 a 6: quello che serve nella vostra pagina.' },
  organo: { nome: 'Tavolo o organismo', aiuto: 'Solo le voci di uno.' },
  territorio: { nome: 'Territorio', aiuto: 'Solo le voci di un comune o di un quartiere.' },
  tipo: { nome: 'Tipo', aiuto: 'Solo le voci di un tipo.' },
  vista: { nome: 'Prima vista' },
  mese: { nome: 'Primo mese', aiuto: 'Per esempio 2026-11.' },
  url: { nome: 'Scelta nell’indirizzo', aiuto: 'Il nome che va davanti ai parametri, per esempio i.' },
  anno: { nome: 'Anno' },
  area: { nome: 'Area', aiuto: 'Solo le schede di un’area.' },
  scheda: { nome: 'Scheda' },
  oggetto: { nome: 'Oggetto del messaggio' },
  incontro: { nome: 'Incontro', aiuto: 'L’ultima parte dell’indirizzo dell’incontro.' },
  avviso: { nome: 'Avviso pubblico', aiuto: 'L’ultima parte dell’indirizzo dell’avviso a cui si risponde.' },
};

export function paroleDi(attributo: string): Parole {
  const parole = PAROLE[attributo];
  if (!parole) throw new Error(`The attribute ${attributo} has no Italian name for the page of the demo`);
  return parole;
}
