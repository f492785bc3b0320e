import type { Errore, Regola, Scrittura } from '../../modello/scrittura';
import { testoDi } from '../../modello/voce';

/** What only the software writes. */
const CUSTODITI = [
  ...['incontro', 'destinatario', 'ente', 'email', 'lingua', 'inviata', 'conservaFino', 'anonimizzata'],
  ...['risposto', 'storia'],
];

/** An answer that the office was given by telephone is kept as one that came by link. */
function annotaRisposta({ prima, dopo, attore, imposta }: Scrittura): void {
  const [da, a] = [testoDi(prima?.stato), testoDi(dopo?.stato)];
  if (da === a) return;
  const adesso = new Date();
  const storia = Array.isArray(prima?.storia) ? prima.storia : [];
  const utente = attore.utente !== null && { utente: attore.utente };
  imposta('risposto', a === 'senza_risposta' ? null : adesso);
  imposta('storia', [...storia, { da, a, quando: adesso.toISOString(), chi: 'ufficio', ...utente }]);
}

const DAL_RIQUADRO: Errore = {
  percorso: ['incontro'],
  rimedio: 'si convoca dal riquadro «Convocazione» accanto all’incontro',
};

/** Nobody is invited but with a mail that says so: an edit changes the answer alone. */
export const regolaConvocazione: Regola = {
  deriva(scrittura) {
    const { azione, prima } = scrittura;
    if (azione !== 'update') return;
    for (const campo of CUSTODITI) scrittura.imposta(campo, prima?.[campo] ?? null);
    annotaRisposta(scrittura);
  },
  controlla: ({ azione, attore }) =>
    (azione === 'create' || azione === 'clone') && attore.utente !== null ? [DAL_RIQUADRO] : [],
};
