import { randomUUID } from 'node:crypto';
import type { Regola, Scrittura } from '../../modello/scrittura';
import { eVoce, testoDi, voci } from '../../modello/voce';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Gives each line of the budget an identity of its own, since Strapi gives blocks new ids at every publish. A line keeps
 * the one that it has; a copy of an annualita gets new ones.
 */
function identificaVoci(scrittura: Scrittura): void {
  const { azione, scritti, prima } = scrittura;
  const copia = azione === 'clone';
  const righe =
    copia && !('vociDiSpesa' in scritti) ? voci(prima?.vociDiSpesa).map(() => ({})) : voci(scritti.vociDiSpesa);
  if (righe.length === 0) return;
  const note = new Map(voci(prima?.vociDiSpesa).map(({ id, codice }) => [String(id), testoDi(codice)]));
  const usati = new Set<string>();
  const identificate = righe.map((riga) => {
    const { id, codice } = riga as { id?: number | string; codice?: unknown };
    const proprio = copia ? null : ((id === undefined ? null : note.get(String(id))) ?? testoDi(codice));
    const valido = proprio !== null && UUID.test(proprio) && !usati.has(proprio) ? proprio : randomUUID();
    usati.add(valido);
    return { ...riga, codice: valido };
  });
  scrittura.imposta('vociDiSpesa', identificate);
}

export const annualita: Regola = {
  titolo: {
    da: ['scheda', 'programma'],
    componi: ({ scheda, programma }) =>
      eVoce(scheda) && eVoce(programma) ? `${String(scheda.titolo)} – ${String(programma.anno)}` : null,
  },
  deriva: identificaVoci,
  completezza: ({ annullato, motivoAnnullamento }) =>
    annullato === true && testoDi(motivoAnnullamento) === null
      ? [{ percorso: ['motivoAnnullamento'], rimedio: 'spiega perché l’intervento è annullato' }]
      : [],
};
