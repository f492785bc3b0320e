import { adesione, type InvioAdesione } from '../../../contracts/adesioni';
import type { Errore } from '../modello/scrittura';
import type { Voce } from '../modello/voce';
import type { ErroreCampo } from '../moduli/http/errore';
import { titoloCampo } from '../moduli/validazione/titoli';
import type { Formati } from '../redazione/formati';
import { codiciDellaNatura } from './regole';

const CODICI = ['codiceFiscale', 'partitaIva'] as const;

/** Kinds that may register without any code. */
const ANCHE_SENZA: readonly InvioAdesione['natura'][] = ['gruppo_informale', 'altro'];

const errore = (percorso: Errore['percorso'], rimedio: string): ErroreCampo => ({
  path: percorso.map(String),
  message: `«${titoloCampo(adesione, percorso)}»: ${rimedio}.`,
});

/** What the shape alone cannot tell: check digits, and whether codes and register fit the kind of organisation. */
export function controllaCodici(verifica: Formati['verifica'], invio: InvioAdesione): ErroreCampo[] {
  const sbagliati = CODICI.flatMap((campo) => {
    const esito = verifica(campo, invio[campo] ?? '');
    return invio[campo] && 'rimedio' in esito ? [errore([campo], esito.rimedio)] : [];
  });
  const senza = !invio.codiceFiscale && !invio.partitaIva && !ANCHE_SENZA.includes(invio.natura);
  const incoerenti = codiciDellaNatura(invio as Voce).filter(
    ({ percorso }) => !sbagliati.some(({ path }) => path[0] === percorso[0]),
  );
  return [
    ...sbagliati,
    ...incoerenti.map(({ percorso, rimedio }) => errore(percorso, rimedio)),
    ...(senza ? [errore(['codiceFiscale'], 'scrivilo: serve per riconoscere l’organizzazione')] : []),
  ];
}
