import { setTimeout as pausa } from 'node:timers/promises';
import { iscrizione, nuovoIndirizzo } from '../api/moduli/corpi';
import { apriCasella, leggiInvito, type Casella } from '../api/moduli/casella';
import { BANCHE, bancaPiena, type Banca } from '../bench/banca';
import { prepara, spedisci } from '../bench/mittenti';
import { termina } from '../bench/processo';
import type { Guasto, Nota } from './esito';
import { accendiPerInvii, type Nodo } from './nodo';

/** Several nodes want PostgreSQL: SQLite has one process. */
const NODI: Readonly<Record<Banca, number>> = { sqlite: 1, postgres: 2 };
const PERSONE = 500;
const POSTI = 30;
const RITIRI = 12;
const INCONTRO = 'incontro-199';
const CON_POSTO = ['da_confermare', 'confermata'];
/** Milliseconds until somebody who was told that the service is busy comes back, and between two looks at a mailbox. */
const RITORNO = 500;

interface Riga {
  email: string;
  stato: string;
}

const righe = (nodo: Nodo) => nodo.ordina<Riga[]>({ sql: 'SELECT email, stato FROM pdz_iscrizioni ORDER BY id' });

/** Sends a registration until it is taken: who is told that the service is busy comes back with the same key. */
async function iscrivi(base: string, pronto: Awaited<ReturnType<typeof prepara>>): Promise<number> {
  for (let tentativi = 1; ; tentativi += 1) {
    const { stato, messaggio } = await spedisci(base, pronto);
    if (stato === 202) return tentativi;
    if (stato !== 503) throw new Error(`${pronto.email}: ${stato ?? 'no answer'} ${messaggio ?? ''}`);
    await pausa(RITORNO);
  }
}

/** Follows the link of the mail about a meeting whose subject begins like this, once it has come. */
async function segui(base: string, casella: Casella, email: string, oggetto: string): Promise<void> {
  for (;;) {
    const mail = casella.a(email).find(({ subject }) => subject?.startsWith(oggetto));
    if (mail) {
      const { token, percorso } = leggiInvito(mail);
      const body = new URLSearchParams({ token });
      const headers = { 'X-Forwarded-For': nuovoIndirizzo() };
      const { status } = await fetch(base + percorso, { method: 'POST', body, headers });
      if (status === 200) return;
      if (status !== 503) throw new Error(`the link of "${oggetto}" answered ${status}`);
    }
    await pausa(RITORNO);
  }
}

const conta = (tutte: readonly Riga[], stati: readonly string[]) =>
  tutte.filter(({ stato }) => stati.includes(stato)).length;

async function prova(banca: Banca, nota: Nota): Promise<void> {
  const togli = await bancaPiena(banca, 1);
  const casella = await apriCasella();
  const nodi: Nodo[] = [];
  // One after the other: the first makes the tables.
  while (nodi.length < NODI[banca]) nodi.push(await accendiPerInvii(casella.url));
  const base = (numero: number) => nodi[numero % nodi.length]?.base ?? '';
  const dove = nodi.length > 1 ? `${nodi.length} nodi` : 'un processo';
  try {
    const [primo] = nodi;
    if (!primo) throw new Error('there is no node');
    await primo.ordina({
      sql: `UPDATE pdz_incontri SET accesso = 'su_iscrizione', posti = ${POSTI} WHERE slug = '${INCONTRO}'`,
    });
    const modulo = { percorso: `incontri/${INCONTRO}/iscrizioni`, compila: (email: string) => iscrizione({ email }) };
    const pronti = [];
    for (let numero = 0; numero < PERSONE; numero += 1) pronti.push(await prepara(base(numero), 'distretto-1', modulo));
    const tentativi = await Promise.all(pronti.map((pronto, numero) => iscrivi(base(numero), pronto)));
    const prima = await righe(primo);
    const inOrdine = prima.every(({ stato }, posto) => stato === (posto < POSTI ? 'da_confermare' : 'in_attesa'));
    nota({
      guasto: `${banca}, ${dove}: ${PERSONE} iscrizioni insieme per ${POSTI} posti`,
      visto:
        `${conta(prima, CON_POSTO)} con un posto, ${conta(prima, ['in_attesa'])} in attesa ` +
        `${inOrdine ? 'in ordine di arrivo' : 'NON in ordine di arrivo'}; ` +
        `${tentativi.filter((quanti) => quanti > 1).length} hanno ripetuto perché il servizio era occupato`,
      tenuto: inOrdine && prima.length === PERSONE && conta(prima, CON_POSTO) === POSTI,
    });

    const ritirati = prima.slice(0, RITIRI).map(({ email }) => email);
    await Promise.all(ritirati.map((email, n) => segui(base(n), casella, email, 'Conferma l’iscrizione')));
    await Promise.all(ritirati.map((email, n) => segui(base(n + 1), casella, email, 'Iscrizione confermata')));
    const dopo = await righe(primo);
    const attese = prima.map(({ email }, posto) => {
      if (posto < RITIRI) return { email, stato: 'ritirata' };
      return { email, stato: posto < POSTI + RITIRI ? 'da_confermare' : 'in_attesa' };
    });
    nota({
      guasto: `${banca}, ${dove}: ${RITIRI} confermano e poi si ritirano insieme`,
      visto: `${conta(dopo, ['ritirata'])} ritirate, ${conta(dopo, CON_POSTO)} con un posto, ${conta(dopo, ['in_attesa'])} in attesa`,
      tenuto: JSON.stringify(dopo) === JSON.stringify(attese),
    });
  } finally {
    await Promise.all(nodi.map(({ processo }) => termina(processo)));
    await casella.chiudi();
    await togli();
  }
}

/** Nobody is registered beyond the places, however many come at once to however many nodes; who withdraws is replaced in order. */
export const iscrizioni: Guasto = async (nota) => {
  for (const banca of BANCHE) await prova(banca, nota);
};
