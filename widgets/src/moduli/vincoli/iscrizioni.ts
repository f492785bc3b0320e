// Made from the contracts by `npm run vincoli -w widgets`: change those and run it again.
import type { Vincoli } from '../vincolo';

export const vincoli = {
  nome: { titolo: 'Nome e cognome', obbligatorio: true, minimo: 2, massimo: 120 },
  email: { titolo: 'E-mail', obbligatorio: true, massimo: 254, email: true },
  organizzazione: { titolo: 'Organizzazione', massimo: 200 },
  partecipazione: { titolo: 'Come partecipi', valori: ['presenza', 'remoto'] },
  esigenze: { titolo: 'Di che cosa hai bisogno', massimo: 6, elenco: true },
  presaVisione: { titolo: 'Presa visione dell’informativa', obbligatorio: true, spunta: true },
} as const satisfies Vincoli;
