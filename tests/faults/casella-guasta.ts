import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as pausa } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** What a mail server does with one delivery. */
export type Capriccio =
  | 'accetta'
  | 'rifiuta 450'
  | 'rifiuta 550'
  | 'risponde 451'
  | 'risponde 554'
  | 'chiude a metà'
  | 'chiude dopo'
  | 'lento'
  | 'muto';

/** A mail that came whole, whatever was answered. */
export interface Arrivata {
  a: string;
  messageId: string;
}

const LENTO = 2_000;
/** Longer than the CMS waits for an answer. */
const MUTO = 40_000;

const con = (responseCode: number) => Object.assign(new Error('refused by the fault run'), { responseCode });

const destinatarioDi = ({ envelope }: SMTPServerSession): string => envelope.rcptTo[0]?.address ?? '';

/**
 * A real SMTP server with bad days. `copione` tells what it does with the attempt of that number, from zero, at an address;
 * it turns the first `respinte` connections away.
 */
export async function apriCasellaGuasta(copione: (a: string, tentativo: number) => Capriccio, respinte = 0) {
  const arrivate: Arrivata[] = [];
  const tentativi = new Map<string, number>();
  const prese = new Map<number, Socket>();
  const scelti = new Map<string, Capriccio>();
  let daRespingere = respinte;

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onConnect(_sessione, fatto) {
      if (daRespingere === 0) return fatto();
      daRespingere -= 1;
      return fatto(con(421));
    },
    onRcptTo({ address }, { id }, fatto) {
      const tentativo = tentativi.get(address) ?? 0;
      tentativi.set(address, tentativo + 1);
      const capriccio = copione(address, tentativo);
      scelti.set(id, capriccio);
      if (capriccio === 'rifiuta 450') return fatto(con(450));
      if (capriccio === 'rifiuta 550') return fatto(con(550));
      return fatto();
    },
    onData(flusso, sessione, fatto) {
      const capriccio = scelti.get(sessione.id) ?? 'accetta';
      const chiudi = () => prese.get(sessione.remotePort)?.destroy();
      if (capriccio === 'chiude a metà') return void chiudi();
      const ricevi = async () => {
        const { messageId = '' } = await simpleParser(flusso);
        if (capriccio === 'risponde 451') return fatto(con(451));
        if (capriccio === 'risponde 554') return fatto(con(554));
        arrivate.push({ a: destinatarioDi(sessione), messageId });
        if (capriccio === 'muto') await pausa(MUTO, undefined, { ref: false });
        if (capriccio === 'lento') await pausa(LENTO);
        if (capriccio === 'chiude dopo') return void chiudi();
        return fatto();
      };
      ricevi().catch(fatto);
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (presa: Socket) => {
    const porta = presa.remotePort ?? 0;
    prese.set(porta, presa);
    presa.once('close', () => prese.delete(porta));
  });
  await new Promise<void>((pronto) => server.listen(0, '127.0.0.1', () => pronto()));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    arrivate,
    /** The Message-IDs that came to an address, one for each time that a mail came whole. */
    per: (a: string) => arrivate.filter((voce) => voce.a === a).map(({ messageId }) => messageId),
    chiudi: () => new Promise<void>((chiuso) => server.close(() => chiuso())),
  };
}
