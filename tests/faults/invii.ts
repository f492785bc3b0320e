import { randomInt } from 'node:crypto';
import { setTimeout as pausa } from 'node:timers/promises';
import { apriCasella } from '../api/moduli/casella';
import { BANCHE, bancaPiena, type Banca } from '../bench/banca';
import { compila, spedisci, type Pronto, type Risposta } from '../bench/mittenti';
import { termina } from '../bench/processo';
import type { Guasto, Nota } from './esito';
import { accendiPerInvii, type Nodo } from './nodo';

const GIRI = Number(process.env.FAULTS_GIRI ?? 20);
const MITTENTI = 16;
/** Milliseconds of load: it ends at any moment between them. */
const CARICO = [200, 2_500] as const;

interface Spedito extends Pronto {
  esito: Risposta;
}

/** Fills in and sends, one form after the other, until there is nobody to send it to. */
async function mittente(base: string, registro: Spedito[]): Promise<void> {
  for (;;) {
    const pronto = await compila(base, 'distretto-1').catch(() => null);
    if (!pronto) return;
    const esito = await spedisci(base, pronto);
    registro.push({ ...pronto, esito });
    if (esito.stato === null) return;
  }
}

/** Every request with its mails, by the address of its author: what is there must be there once. */
const CONTI = `SELECT richieste.email AS email, richieste.ricevuta AS ricevuta, COUNT(pdz_messaggi.id) AS messaggi
  FROM (SELECT document_id, email, ricevuta FROM pdz_contatti
    UNION ALL SELECT document_id, email, ricevuta FROM pdz_proposte
    UNION ALL SELECT document_id, email_richiedente, ricevuta FROM pdz_adesioni) AS richieste
  LEFT JOIN pdz_messaggi ON pdz_messaggi.richiesta = richieste.document_id
    AND pdz_messaggi.destinatario = richieste.email AND pdz_messaggi.stato IN ('da_inviare', 'inviato')
  GROUP BY richieste.document_id, richieste.email, richieste.ricevuta`;

/** What must be there as often as requests are: keys, used challenges, mails, ties to the distretto. */
export const PEZZI = `SELECT (SELECT COUNT(*) FROM pdz_contatti) + (SELECT COUNT(*) FROM pdz_proposte)
    + (SELECT COUNT(*) FROM pdz_adesioni) AS richieste,
  (SELECT COUNT(*) FROM pdz_invii) AS chiavi, (SELECT COUNT(*) FROM pdz_sfide_usate) AS sfide,
  (SELECT COUNT(*) FROM pdz_messaggi) AS messaggi,
  (SELECT COUNT(*) FROM pdz_contatti_distretto_lnk) + (SELECT COUNT(*) FROM pdz_proposte_distretto_lnk)
    + (SELECT COUNT(*) FROM pdz_adesioni_distretto_lnk) AS distretti`;

interface Trovata {
  email: string;
  ricevuta: string;
  messaggi: number | string;
}

async function trovate(nodo: Nodo): Promise<Map<string, Trovata[]>> {
  const perEmail = new Map<string, Trovata[]>();
  for (const riga of await nodo.ordina<Trovata[]>({ sql: CONTI }))
    perEmail.set(riga.email, [...(perEmail.get(riga.email) ?? []), riga]);
  return perEmail;
}

async function prova(banca: Banca, nota: Nota): Promise<void> {
  const togli = await bancaPiena(banca, 1);
  const casella = await apriCasella();
  let nodo = await accendiPerInvii(casella.url);
  const registro: Spedito[] = [];
  const guasti: string[] = [];
  let rimasti = 0;
  let giaScritti = 0;
  try {
    for (let giro = 0; giro < GIRI; giro += 1) {
      const inizio = registro.length;
      const carico = Promise.all(Array.from({ length: MITTENTI }, () => mittente(nodo.base, registro)));
      await pausa(randomInt(...CARICO));
      await termina(nodo.processo);
      await carico;
      nodo = await accendiPerInvii(casella.url);
      const dopo = await trovate(nodo);
      for (const spedito of registro.slice(inizio)) {
        if (spedito.esito.stato !== null) continue;
        rimasti += 1;
        const scritta = dopo.get(spedito.email)?.[0];
        if (scritta) giaScritti += 1;
        spedito.esito = await spedisci(nodo.base, spedito);
        if (scritta && spedito.esito.ricevuta !== scritta.ricevuta)
          guasti.push(`${spedito.email}: un’altra ricevuta a chi ripete`);
      }
    }
    const infine = await trovate(nodo);
    for (const { email, esito } of registro) {
      const sue = infine.get(email) ?? [];
      const giusta = sue.length === 1 && sue[0]?.ricevuta === esito.ricevuta && Number(sue[0]?.messaggi) === 1;
      if (esito.stato !== 202) guasti.push(`${email}: ${esito.stato ?? 'nessuna risposta'}`);
      else if (!giusta) guasti.push(`${email}: trovata ${sue.length} volte, messaggi ${sue[0]?.messaggi ?? 0}`);
    }
    const [pezzi] = await nodo.ordina<Record<string, number | string>[]>({ sql: PEZZI });
    const numeri = Object.entries(pezzi ?? {});
    nota({
      guasto: `${banca}: ucciso (kill -9) ${GIRI} volte mentre ${MITTENTI} mittenti inviano`,
      visto:
        `${registro.length} invii, di cui ${rimasti} rimasti senza risposta (${giaScritti} già scritti) e ripetuti con la loro chiave; ` +
        `${guasti.length} perduti, doppi o senza posta${guasti.length > 0 ? `: ${guasti.slice(0, 5).join('; ')}` : ''}; ` +
        numeri.map(([nome, quanti]) => `${nome} ${quanti}`).join(', '),
      tenuto:
        guasti.length === 0 &&
        registro.length > GIRI &&
        rimasti > 0 &&
        numeri.every(([, quanti]) => Number(quanti) === registro.length),
    });
  } finally {
    await termina(nodo.processo);
    await casella.chiudi();
    await togli();
  }
}

/** What was answered 202 is there once with its mail, whenever the process dies; what was not is there once when it is sent again. */
export const invii: Guasto = async (nota) => {
  for (const banca of BANCHE) await prova(banca, nota);
};
