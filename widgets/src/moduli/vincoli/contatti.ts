// Made from the contracts by `npm run vincoli -w widgets`: change those and run it again.
import type { Vincoli } from '../vincolo';

export const vincoli = {
  nome: { titolo: 'Nome e cognome', obbligatorio: true, minimo: 2, massimo: 120 },
  email: { titolo: 'E-mail', obbligatorio: true, massimo: 254, email: true },
  telefono: { titolo: 'Telefono', massimo: 30, schema: '^\\+?[0-9](?:[ ./-]?[0-9]){5,14}$' },
  oggetto: { titolo: 'Oggetto', obbligatorio: true, minimo: 3, massimo: 150 },
  messaggio: { titolo: 'Messaggio', obbligatorio: true, minimo: 10, massimo: 5000 },
  presaVisione: { titolo: 'Presa visione dell’informativa', obbligatorio: true, spunta: true },
} as const satisfies Vincoli;
