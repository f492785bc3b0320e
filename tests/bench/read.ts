import type { Carico, Esito } from './carico';
import { cifre, dispersione, mediana } from './cifre';
import { daMandare } from './da-mandare';
import type { Banco, Misura } from './misura';
import { figlio, risposta } from './processo';

const SCHEDE = '/api/piano-di-zona/v1/distretti/bologna/schede.json';
const FIND = '/bench/find';

const GIRI = 7;
const RISCALDAMENTO: Omit<Carico, 'url'> = { secondi: 3, connessioni: 50 };
const VELOCE: Omit<Carico, 'url'> = { secondi: 3, connessioni: 50 };
const LENTO: Omit<Carico, 'url'> = { secondi: 5, connessioni: 10 };

const MINIMO_NUDO = 0.5;
const MINIMO_FIND = 150;

function riga(cosa: string, esiti: readonly Esito[]): Misura['righe'][number] {
  const ritmi = esiti.map(({ ritmo }) => ritmo);
  return {
    cosa,
    'richieste/s (mediana)': cifre(mediana(ritmi)),
    dispersione: dispersione(ritmi),
    'p99 ms (mediana)': cifre(mediana(esiti.map(({ p99 }) => p99))),
    errori: esiti.reduce((somma, { errori }) => somma + errori, 0),
  };
}

/** `schede.json` of 48 schede: against a bare server that sends the same bytes, and against Strapi's own `find`. */
export const read: Banco = async () => {
  const [cms, nudo, carico] = [figlio('cms-di-prova'), figlio('server-nudo'), figlio('carico')];
  try {
    const base = `http://127.0.0.1:${await risposta<number>(cms)}`;
    const { data } = (await (await fetch(base + SCHEDE)).json()) as { data: unknown[] };
    const find = (await (await fetch(base + FIND)).json()) as { data: unknown[] };
    nudo.send(await daMandare(base, [SCHEDE]));
    const baseNuda = `http://127.0.0.1:${await risposta<number>(nudo)}`;

    const misura = async (url: string, quanto: Omit<Carico, 'url'>): Promise<Esito> => {
      carico.send({ url, ...quanto } satisfies Carico);
      return risposta<Esito>(carico);
    };
    for (const url of [base + SCHEDE, baseNuda + SCHEDE, base + FIND]) await misura(url, RISCALDAMENTO);

    const esiti: Record<'vetrina' | 'nudo' | 'find', Esito[]> = { vetrina: [], nudo: [], find: [] };
    for (let giro = 0; giro < GIRI; giro += 1) {
      esiti.vetrina.push(await misura(base + SCHEDE, VELOCE));
      esiti.nudo.push(await misura(baseNuda + SCHEDE, VELOCE));
      esiti.find.push(await misura(base + FIND, LENTO));
    }
    const rapporti = (altro: Esito[]) => esiti.vetrina.map(({ ritmo }, giro) => ritmo / (altro[giro]?.ritmo ?? NaN));
    const [sulNudo, suFind] = [rapporti(esiti.nudo), rapporti(esiti.find)];
    const mancati = [
      ...(mediana(sulNudo) < MINIMO_NUDO ? [`${cifre(mediana(sulNudo))} del server nudo, almeno ${MINIMO_NUDO}`] : []),
      ...(mediana(suFind) < MINIMO_FIND ? [`${cifre(mediana(suFind))} volte find, almeno ${MINIMO_FIND}`] : []),
    ];
    return [
      {
        titolo: `schede.json di ${data.length} schede (find di Strapi: ${find.data.length} voci), ${GIRI} giri alternati`,
        righe: [
          riga('vetrina', esiti.vetrina),
          riga('server Node nudo, stessi byte', esiti.nudo),
          riga('find di Strapi, stessi campi', esiti.find),
        ],
        mancati: [],
      },
      {
        titolo: 'Rapporti',
        righe: [
          {
            rapporto: 'vetrina / nudo',
            mediana: cifre(mediana(sulNudo)),
            dispersione: dispersione(sulNudo),
            minimo: MINIMO_NUDO,
          },
          {
            rapporto: 'vetrina / find',
            mediana: cifre(mediana(suFind)),
            dispersione: dispersione(suFind),
            minimo: MINIMO_FIND,
          },
        ],
        mancati,
      },
    ];
  } finally {
    for (const processo of [cms, nudo, carico]) processo.kill('SIGKILL');
  }
};
