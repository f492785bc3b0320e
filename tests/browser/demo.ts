import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';

interface Accesso {
  email: string;
  password: string;
  ruolo: string;
  distretto: string | null;
}

/** The demo that the suite started: its address, pages and staff accounts. */
export interface Demo {
  url: string;
  pages: string[];
  accounts: Accesso[];
}

const file = process.env.PDZ_DEMO ?? '';

export const demo = JSON.parse(readFileSync(file, 'utf8')) as Demo;

/** The account of a role in a distretto, as printed by the demo. */
export function accesso(ruolo: string, distretto: string): Accesso {
  const trovato = demo.accounts.find((voce) => voce.ruolo === ruolo && voce.distretto === distretto);
  if (!trovato) throw new Error(`no account for ${ruolo} of ${distretto}`);
  return trovato;
}

/** Waits for `condizione` to give a value, looking again until it does. */
export async function attendi<T>(condizione: () => Promise<T | undefined>, limite = 20_000): Promise<T> {
  const fine = Date.now() + limite;
  for (;;) {
    const valore = await condizione();
    if (valore !== undefined) return valore;
    if (Date.now() > fine) throw new Error('the condition was never met');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits for the mail to `destinatario` whose subject matches. */
export function attendiMail(destinatario: string, oggetto: RegExp): Promise<ParsedMail> {
  const cartella = path.dirname(file);
  return attendi(async () => {
    for (const nome of await readdir(cartella)) {
      if (!nome.endsWith('.eml')) continue;
      const mail = await simpleParser(await readFile(path.join(cartella, nome)));
      const a = [mail.to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address));
      if (a.includes(destinatario) && oggetto.test(mail.subject ?? '')) return mail;
    }
    return undefined;
  });
}
