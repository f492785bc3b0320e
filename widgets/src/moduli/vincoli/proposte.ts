// Made from the contracts by `npm run vincoli -w widgets`: change those and run it again.
import type { Vincoli } from '../vincolo';

export const vincoli = {
  tipo: { titolo: 'Che cosa vuoi segnalare', obbligatorio: true, valori: ['bisogno', 'idea'] },
  titolo: { titolo: 'Titolo', obbligatorio: true, minimo: 3, massimo: 150 },
  testo: { titolo: 'Descrizione', obbligatorio: true, minimo: 20, massimo: 5000 },
  organo: { titolo: 'Tavolo o laboratorio' },
  area: { titolo: 'Area di intervento' },
  territorio: { titolo: 'Territorio' },
  nome: { titolo: 'Nome e cognome', obbligatorio: true, minimo: 2, massimo: 120 },
  email: { titolo: 'E-mail', obbligatorio: true, massimo: 254, email: true },
  consensoPubblicazione: { titolo: 'La proposta può essere pubblicata', spunta: true },
  consensoNome: { titolo: 'Con la proposta può comparire il mio nome', spunta: true },
  presaVisione: { titolo: 'Presa visione dell’informativa', obbligatorio: true, spunta: true },
} as const satisfies Vincoli;
