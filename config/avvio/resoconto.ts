import { renameSync, writeFileSync } from 'node:fs';
import type { Accesso } from './accessi';

/** What the demo tells, on paper and as JSON. */
export interface Resoconto {
  url: string;
  pages: string[];
  accounts: Accesso[];
}

const PAGINE = ['/demo/', '/demo/bologna', '/demo/ravenna', '/demo/casalecchio', '/demo/widget', '/admin'];

export const resoconto = (url: string, accounts: Accesso[]): Resoconto => ({
  url,
  pages: PAGINE.map((pagina) => `${url}${pagina}`),
  accounts,
});

function tabella({ accounts }: Resoconto): string[] {
  const larghezza = (campo: (accesso: Accesso) => string) => Math.max(...accounts.map((voce) => campo(voce).length));
  const email = larghezza((voce) => voce.email);
  const password = larghezza((voce) => voce.password);
  return accounts.map(
    (voce) =>
      `  ${voce.email.padEnd(email)}  ${voce.password.padEnd(password)}  ${voce.ruolo}${voce.distretto ? `, ${voce.distretto}` : ''}`,
  );
}

export function stampa(esito: Resoconto, conPosta: boolean): void {
  const posta = conPosta
    ? []
    : [
        '',
        'Nessun server di posta: i messaggi restano in coda e si leggono nell’area riservata (SMTP_URL e MAIL_FROM).',
      ];
  const righe = [
    '',
    'Piano di Zona è acceso con i dati di esempio.',
    '',
    'Pagine',
    ...esito.pages.map((pagina) => `  ${pagina}`),
    '',
    'Accessi all’area riservata',
    ...tabella(esito),
    ...posta,
    '',
    'Per fermarlo: Ctrl-C',
    '',
  ];
  console.log(righe.join('\n'));
}

/** Whole or not at all: who waits for the file must not read half of it. */
export function scriviJson(file: string, esito: Resoconto): void {
  writeFileSync(`${file}.parziale`, `${JSON.stringify(esito, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.parziale`, file);
}
