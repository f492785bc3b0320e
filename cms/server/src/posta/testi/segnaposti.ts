import type { Errore } from '../../modello/scrittura';
import { nomeDelLegame, paragrafiIn, segnapostiIn } from '../modelli/componi';
import type { Lettera, Lingua, Testo } from '../modelli/modello';
import { ambienteDiEsempio } from './lettere';

/**
 * What a message cannot do without where its standard text says it: how to act on it, until when, and what administrative law wants
 * the receiver to read (receipt and term, art. 18-bis L. 241/1990; reason, art. 3).
 */
const NECESSARI = [
  ...['collegamento', 'ricevuta', 'termine', 'motivazione', 'fino'],
  ...['incontro', 'quando', 'luogo', 'pagina', 'online'],
];

/** A name that a text may have in braces. */
export interface Segnaposto {
  nome: string;
  /** What would stand there. */
  esempio: string;
  /** The body must have it. */
  necessario: boolean;
  /** The subject may have it. */
  oggetto: boolean;
}

export function segnapostiDi(lettera: Lettera, lingua: Lingua): Segnaposto[] {
  const standard = lettera.testi[lingua];
  const [nelCorpo, nellOggetto] = [segnapostiIn(standard.corpo), segnapostiIn(standard.oggetto)];
  const valori = lettera.valori(lingua, ambienteDiEsempio(lettera, { nome: 'Esempio' }));
  return Object.entries(valori).flatMap(([nome, esempio]) =>
    esempio === null
      ? []
      : {
          nome,
          esempio,
          necessario: NECESSARI.includes(nome) && nelCorpo.includes(nome),
          // Of the others some are not always there: a message without a subject is not read.
          oggetto: nome === 'distretto' || nellOggetto.includes(nome),
        },
  );
}

const inGraffe = (segnaposti: readonly Segnaposto[]): string => segnaposti.map(({ nome }) => `{${nome}}`).join(', ');

function estranei(testo: string, ammessi: readonly Segnaposto[]): string[] {
  const sbagliati = segnapostiIn(testo).filter((nome) => !ammessi.some((altro) => altro.nome === nome));
  const elenco = inGraffe(ammessi);
  return [
    ...new Set(sbagliati.map((nome) => `qui {${nome}} non si può usare: toglilo, o scegli fra ${elenco}`)),
    ...(/[{}]/.test(testo.replace(/\{\w+\}/g, ''))
      ? ['le parentesi graffe servono solo ai segnaposto, senza spazi dentro: correggile o toglile']
      : []),
  ];
}

/** A link is a paragraph of its own: so it has a name that says where it leads, which screen readers list (WCAG 2.2, 2.4.4). */
function legami(corpo: string): string[] {
  const con = paragrafiIn(corpo).filter((paragrafo) => segnapostiIn(paragrafo).includes('collegamento'));
  if (con.length > 1) return ['{collegamento} va scritto una volta sola'];
  return con.every((paragrafo) => nomeDelLegame(paragrafo) !== null)
    ? []
    : [
        'metti {collegamento} in un paragrafo suo, fra due righe vuote, dopo il nome del collegamento e i due punti, per esempio «Conferma l’indirizzo: {collegamento}»',
      ];
}

/** What keeps a text from being sent in place of the standard one, and what to do about it. */
export function difetti(lettera: Lettera, lingua: Lingua, { oggetto, corpo }: Testo): Errore[] {
  const segnaposti = segnapostiDi(lettera, lingua);
  const usati = segnapostiIn(corpo);
  const mancanti = segnaposti.filter(({ nome, necessario }) => necessario && !usati.includes(nome));
  const nelCorpo = [
    ...estranei(corpo, segnaposti),
    ...(mancanti.length > 0 ? [`manca ${inGraffe(mancanti)}: senza, chi legge non può fare quello che deve`] : []),
    ...legami(corpo),
  ];
  const nellOggetto = estranei(
    oggetto,
    segnaposti.filter((segnaposto) => segnaposto.oggetto),
  );
  return [
    ...nellOggetto.map((rimedio) => ({ percorso: ['oggetto'], rimedio })),
    ...nelCorpo.map((rimedio) => ({ percorso: ['corpo'], rimedio })),
  ];
}
