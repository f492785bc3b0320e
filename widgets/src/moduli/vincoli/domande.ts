// Made from the contracts by `npm run vincoli -w widgets`: change those and run it again.
import type { Vincoli } from '../vincolo';

export const vincoli = {
  tipo: { titolo: 'Che cosa chiedi', obbligatorio: true, valori: ['variazione', 'cancellazione'] },
  testo: { titolo: 'Spiega', obbligatorio: true, minimo: 10, massimo: 4000 },
} as const satisfies Vincoli;
