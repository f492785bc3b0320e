// Made from the contracts by `npm run vincoli -w widgets`: change those and run it again.
import type { Vincoli } from '../vincolo';

export const vincoli = {
  descrizione: { titolo: 'Che cosa fa', massimo: 2000 },
  indirizzo: { titolo: 'Indirizzo della sede', massimo: 200 },
  comune: { titolo: 'Comune della sede', massimo: 80 },
  sito: { titolo: 'Sito web', massimo: 300, schema: '^https?://\\S+$' },
  email: { titolo: 'E-mail', massimo: 254, email: true },
  telefono: { titolo: 'Telefono', massimo: 30, schema: '^\\+?[0-9](?:[ ./-]?[0-9]){5,14}$' },
  sigla: { titolo: 'Sigla', massimo: 30 },
  referenti: {
    titolo: 'Referenti',
    obbligatorio: true,
    massimo: 20,
    campi: {
      nome: { titolo: 'Nome', obbligatorio: true, massimo: 60 },
      cognome: { titolo: 'Cognome', obbligatorio: true, massimo: 60 },
      ruolo: { titolo: 'Ruolo', massimo: 80 },
      email: { titolo: 'E-mail', massimo: 254, email: true },
      telefono: { titolo: 'Telefono', massimo: 30, schema: '^\\+?[0-9](?:[ ./-]?[0-9]){5,14}$' },
    },
    elenco: true,
  },
} as const satisfies Vincoli;
