// Made from the contracts by `npm run vincoli -w widgets`: change those and run it again.
import type { Vincoli } from '../vincolo';

export const vincoli = {
  email: { titolo: 'E-mail', obbligatorio: true, massimo: 254, email: true },
  presaVisione: { titolo: 'Presa visione dell’informativa', obbligatorio: true, spunta: true },
} as const satisfies Vincoli;
