import { randomInt } from 'node:crypto';
import { setTimeout as pausa } from 'node:timers/promises';
import { finche } from '../api/attesa';
import { BANCHE, bancaPiena, type Banca } from '../bench/banca';
import { cifre } from '../bench/cifre';
import { compila, spedisci } from '../bench/mittenti';
import { termina } from '../bench/processo';
import { apriCasellaGuasta, type Capriccio } from './casella-guasta';
import type { Guasto, Nota } from './esito';
import { accendiPerInvii, type Nodo } from './nodo';

/** What the mail server does with the first attempts at a mailbox; afterwards it takes the mail, but where it never does. */
const COPIONI: readonly { prima: readonly Capriccio[]; poi: Capriccio }[] = [
  { prima: [], poi: 'accetta' },
  { prima: ['rifiuta 450', 'rifiuta 450'], poi: 'accetta' },
  { prima: ['risponde 451'], poi: 'accetta' },
  { prima: ['chiude a metà', 'chiude a metà'], poi: 'accetta' },
  { prima: ['chiude dopo'], poi: 'accetta' },
  { prima: ['lento'], poi: 'lento' },
  { prima: ['muto'], poi: 'accetta' },
  { prima: [], poi: 'rifiuta 450' },
  { prima: [], poi: 'rifiuta 550' },
  { prima: ['risponde 451'], poi: 'risponde 554' },
];
const PER_COPIONE = 3;
const RESPINTE = 4;
const UCCISIONI = 5;
const DI_DUE_NODI = 1_000;
const MITTENTI = 16;

/** Makes due what the back-off would wait for, and gives back what the lease of a dead node would hold. */
const DOVUTI = `UPDATE pdz_messaggi SET prossimo_tentativo = created_at, preso_fino = NULL WHERE stato = 'da_inviare'`;
const RESTANO = `SELECT COUNT(*) AS quanti FROM pdz_messaggi WHERE stato = 'da_inviare'`;
const MESSAGGI = `SELECT destinatario, stato, tentativi, errore, message_id FROM pdz_messaggi`;

interface Riga {
  destinatario: string;
  stato: string;
  tentativi: number;
  errore: string | null;
  message_id: string;
}

/** The server has the mail, and the connection ends before it says so. */
const SENZA_RISPOSTA: readonly Capriccio[] = ['chiude dopo', 'muto'];
const incerto = ({ prima }: (typeof COPIONI)[number]) => prima.some((capriccio) => SENZA_RISPOSTA.includes(capriccio));

const copioneDi = (indirizzo: string): (typeof COPIONI)[number] =>
  COPIONI[Number(/\d+/.exec(indirizzo)?.[0]) % COPIONI.length] ?? { prima: [], poi: 'accetta' };

const restano = async (nodo: Nodo): Promise<number> => {
  const [riga] = await nodo.ordina<{ quanti: number | string }[]>({ sql: RESTANO });
  return Number(riga?.quanti);
};

/** Sends so many forms to the nodes in turn, from many senders; answers the milliseconds that each took. */
async function riempi(nodi: readonly Nodo[], quanti: number): Promise<number[]> {
  const durate: number[] = [];
  let presi = 0;
  const mittente = async () => {
    for (let mio = presi++; mio < quanti; mio = presi++) {
      const base = nodi[mio % nodi.length]?.base ?? '';
      const pronto = await compila(base, 'distretto-1');
      const inizio = performance.now();
      const { stato } = await spedisci(base, pronto);
      if (stato !== 202) throw new Error(`a form was answered ${stato}`);
      durate.push(performance.now() - inizio);
    }
  };
  await Promise.all(Array.from({ length: MITTENTI }, mittente));
  return durate;
}

async function svuota(nodo: Nodo): Promise<void> {
  while ((await restano(nodo)) > 0) {
    await nodo.ordina({ sql: DOVUTI });
    await nodo.ordina({ svuota: true });
  }
}

/** Which mails did not end as they must, in words. */
function sbagliati(righe: readonly Riga[], per: (a: string) => string[], doppi: (a: string) => boolean): string[] {
  return righe.flatMap(({ destinatario, stato, errore, message_id: id }) => {
    const arrivate = per(destinatario);
    if (arrivate.some((arrivata) => arrivata !== id)) return [`${destinatario}: un altro Message-ID`];
    if (arrivate.length > 1 && !doppi(destinatario)) return [`${destinatario}: arrivata ${arrivate.length} volte`];
    if (stato === 'inviato' && arrivate.length > 0) return [];
    if (stato === 'fallito' && arrivate.length === 0 && errore) return [];
    return [`${destinatario}: ${stato}, arrivata ${arrivate.length} volte`];
  });
}

const inParole = (guasti: readonly string[]) =>
  `${guasti.length} finite male${guasti.length > 0 ? `: ${guasti.slice(0, 5).join('; ')}` : ''}`;

async function capricci(banca: Banca, nota: Nota): Promise<void> {
  const casella = await apriCasellaGuasta((a, tentativo) => {
    const copione = copioneDi(a);
    return copione.prima[tentativo] ?? copione.poi;
  }, RESPINTE);
  const nodo = await accendiPerInvii(casella.url);
  try {
    const quanti = COPIONI.length * PER_COPIONE;
    const durate = await riempi([nodo], quanti);
    await svuota(nodo);
    const righe = await nodo.ordina<Riga[]>({ sql: MESSAGGI });
    const guasti = sbagliati(righe, casella.per, (a) => incerto(copioneDi(a)));
    const conta = (quale: string) => righe.filter(({ stato }) => stato === quale).length;
    const doppie = righe.filter(({ destinatario }) => casella.per(destinatario).length > 1).length;
    const incerte = COPIONI.filter(incerto).length * PER_COPIONE;
    const perdute = COPIONI.filter(({ poi }) => poi !== 'accetta' && poi !== 'lento').length * PER_COPIONE;
    nota({
      guasto: `${banca}: un server di posta che rifiuta, tace, chiude a metà, risponde 4xx e 5xx`,
      visto:
        `${righe.length} messaggi: ${conta('inviato')} inviati, ${conta('fallito')} dati per persi e visibili, ` +
        `${doppie} arrivati due volte con lo stesso Message-ID; ${inParole(guasti)}; ` +
        `i moduli intanto in ${cifre(Math.max(...durate))} ms al massimo`,
      tenuto: guasti.length === 0 && righe.length === quanti && conta('fallito') === perdute && doppie === incerte,
    });
  } finally {
    await termina(nodo.processo);
    await casella.chiudi();
  }
}

async function uccisioni(banca: Banca, nota: Nota): Promise<void> {
  const casella = await apriCasellaGuasta(() => 'accetta');
  let nodo = await accendiPerInvii(casella.url);
  try {
    await nodo.ordina({ sql: 'DELETE FROM pdz_messaggi' });
    for (let giro = 0; giro < UCCISIONI; giro += 1) {
      await riempi([nodo], MITTENTI);
      await pausa(randomInt(150));
      await termina(nodo.processo);
      nodo = await accendiPerInvii(casella.url);
    }
    await svuota(nodo);
    const righe = await nodo.ordina<Riga[]>({ sql: MESSAGGI });
    const guasti = sbagliati(righe, casella.per, () => true);
    const doppie = righe.filter(({ destinatario }) => casella.per(destinatario).length > 1).length;
    nota({
      guasto: `${banca}: ucciso (kill -9) ${UCCISIONI} volte mentre spedisce`,
      visto: `${righe.length} messaggi, ${doppie} arrivati due volte con lo stesso Message-ID; ${inParole(guasti)}`,
      tenuto: guasti.length === 0 && righe.length === UCCISIONI * MITTENTI,
    });
  } finally {
    await termina(nodo.processo);
    await casella.chiudi();
  }
}

async function dueNodi(nota: Nota): Promise<void> {
  const casella = await apriCasellaGuasta(() => 'accetta');
  // One after the other: the first makes the tables.
  const nodi = [await accendiPerInvii(casella.url), await accendiPerInvii(casella.url)] as const;
  try {
    const [primo] = nodi;
    await primo.ordina({ sql: 'DELETE FROM pdz_messaggi' });
    await riempi(nodi, DI_DUE_NODI);
    await finche(
      () => restano(primo),
      (quanti) => quanti === 0,
    );
    const righe = await primo.ordina<Riga[]>({ sql: MESSAGGI });
    const guasti = sbagliati(righe, casella.per, () => false);
    nota({
      guasto: 'due nodi sani sulla stessa banca dati (PostgreSQL)',
      visto: `${righe.length} messaggi, ${casella.arrivate.length} consegne; ${inParole(guasti)}`,
      tenuto: guasti.length === 0 && casella.arrivate.length === DI_DUE_NODI,
    });
  } finally {
    await Promise.all(nodi.map(({ processo }) => termina(processo)));
    await casella.chiudi();
  }
}

/** Every mail ends sent or visibly given up; twice, only where connection or process ended between the mail and its answer. */
export const posta: Guasto = async (nota) => {
  for (const banca of BANCHE) {
    const togli = await bancaPiena(banca, 1);
    try {
      await capricci(banca, nota);
      await uccisioni(banca, nota);
      if (banca === 'postgres') await dueNodi(nota);
    } finally {
      await togli();
    }
  }
};
