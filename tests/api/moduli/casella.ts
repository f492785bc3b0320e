import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server that keeps what it gets. `rifiuta` makes it answer a code to every recipient. */
export async function apriCasella(porta = 0) {
  const arrivate: ParsedMail[] = [];
  let codice: number | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_indirizzo, _sessione, fatto) => {
      if (codice === null) return fatto();
      return fatto(Object.assign(new Error('refused by the test'), { responseCode: codice }));
    },
    onData(flusso, _sessione, fatto) {
      simpleParser(flusso).then((messaggio) => {
        arrivate.push(messaggio);
        fatto();
      }, fatto);
    },
  });
  // A client that is killed in the middle of a mail is no fault of the mailbox.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(porta, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    porta: port,
    url: `smtp://127.0.0.1:${port}`,
    arrivate,
    rifiuta(nuovo: number | null) {
      codice = nuovo;
    },
    a: (indirizzo: unknown) =>
      arrivate.filter(({ to }) => [to ?? []].flat().some(({ text }) => text.includes(String(indirizzo)))),
    chiudi: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

export type Casella = Awaited<ReturnType<typeof apriCasella>>;

/** The token in the link of a mail, the page that it leads to, and the code beside it. */
export function leggiInvito({ text = '' }: ParsedMail) {
  const [, percorso = '', token = ''] = /(\/pdz\/collegamento(?:\/\w+)?)#([\w-]+)/.exec(text) ?? [];
  return {
    token,
    percorso,
    codice: /\b[0-9A-Z]{5}-[0-9A-Z]{5}$/m.exec(text)?.[0] ?? '',
  };
}
