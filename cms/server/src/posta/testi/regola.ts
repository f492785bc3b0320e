import type { Regola } from '../../modello/scrittura';
import { testoDi } from '../../modello/voce';
import { eLingua, letteraNota } from './lettere';
import { difetti } from './segnaposti';

/** A text of the office must be fit to be sent: what is wrong with it is said when it is saved, not when it is due. */
export const regolaTestoPosta: Regola = {
  titolo: {
    da: ['modello', 'lingua'],
    componi: ({ modello, lingua }) => `${String(modello)} (${String(lingua)})`,
  },
  forma({ modello, lingua, oggetto, corpo }) {
    const nota = letteraNota(testoDi(modello) ?? '');
    if (!nota) return [{ percorso: ['modello'], rimedio: 'scegli uno dei messaggi della pagina «Testi della posta»' }];
    if (!eLingua(lingua)) return [{ percorso: ['lingua'], rimedio: 'scrivi it o en' }];
    return difetti(nota.lettera, lingua, { oggetto: testoDi(oggetto) ?? '', corpo: testoDi(corpo) ?? '' });
  },
};
