import type { ChildProcess } from 'node:child_process';
import { preparaAmbiente } from '../avvio/ambiente';
import { avviaPostgres } from '../avvio/postgres';
import { portaLibera } from '../avvio/porta-libera';
import type { Carico, Esito as Letture } from '../bench/carico';
import type { Pubblicato } from '../bench/cms-di-scala';
import { ordina, visibile } from '../bench/nodo';
import { figlio, risposta, termina } from '../bench/processo';
import type { Esito, Guasto } from './esito';
import { avviaNginx } from './nginx';

const DISTRETTI = 5;
const CONNESSIONI = 64;
/** Milliseconds within which every node must show what any of them published. */
const FRESCHEZZA = 2_000;
const GIRI = 6;
const ELENCHI = Array.from(
  { length: DISTRETTI },
  (_v, n) => `/api/piano-di-zona/v1/distretti/distretto-${n + 1}/schede.json`,
);

/** Two nodes over one PostgreSQL behind nginx: what is published on one, killed, switched off and on again. */
export const nodi: Guasto = async () => {
  const postgres = await avviaPostgres();
  await preparaAmbiente({
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://piano.example.it',
    DATABASE_CLIENT: 'postgres',
    DATABASE_URL: `${postgres.indirizzo}/postgres`,
    TRUSTED_PROXIES: '127.0.0.1',
    LOG_LEVEL: 'silent',
  });
  const porte: [number, number] = [await portaLibera(), await portaLibera()];
  const indirizzo = (porta: number) => `http://127.0.0.1:${porta}`;
  const accendi = async (porta: number): Promise<ChildProcess> => {
    const nodo = figlio('../bench/cms-di-scala');
    await ordina(nodo, { ascolta: { porta } });
    return nodo;
  };
  const generatore = figlio('../bench/cms-di-scala');
  await ordina(generatore, { genera: DISTRETTI });
  await termina(generatore);
  // One after the other: the first makes the tables.
  const [primo, secondo] = [await accendi(porte[0]), await accendi(porte[1])];
  const tutti = [primo, secondo];
  const nginx = await avviaNginx(porte);
  const carico = figlio('../bench/carico');
  tutti.push(carico);
  const leggi = (secondi: number, base = nginx.base): Promise<Letture> => {
    carico.send({ url: base, percorsi: ELENCHI, secondi, connessioni: CONNESSIONI } satisfies Carico);
    return risposta<Letture>(carico);
  };
  const salute = async (porta: number) =>
    ((await (await fetch(`${indirizzo(porta)}/_health`)).json()) as { stato: string }).stato;
  const esiti: Esito[] = [];
  const nota = (esito: Esito) => {
    console.log(`${esito.guasto}: ${esito.visto}`);
    esiti.push(esito);
  };
  try {
    await leggi(2);
    const attese: number[] = [];
    for (let giro = 0; giro < GIRI; giro += 1) {
      const [qui, altrove] = giro % 2 === 0 ? [primo, porte[1]] : [secondo, porte[0]];
      const fatta = await ordina<Pubblicato>(qui, { pubblica: { distretti: DISTRETTI } });
      attese.push(await visibile(indirizzo(altrove), fatta));
    }
    nota({
      guasto: 'pubblicato su un nodo, letto sull’altro',
      visto: `al massimo dopo ${Math.round(Math.max(...attese))} ms in ${GIRI} volte`,
      tenuto: Math.max(...attese) < FRESCHEZZA,
    });

    const durante = leggi(6);
    await new Promise((poi) => setTimeout(poi, 2_000));
    await termina(secondo);
    const letture = await durante;
    nota({
      guasto: 'un nodo ucciso (kill -9) mentre si legge',
      visto: `${letture.errori} richieste fallite, ${CONNESSIONI} in volo; ${Math.round(letture.ritmo)} al secondo`,
      tenuto: letture.errori <= CONNESSIONI && letture.ritmo > 0,
    });
    const rinato = await accendi(porte[1]);
    tutti.push(rinato);

    const freddo = await leggi(4, indirizzo(porte[1]));
    nota({
      guasto: 'un nodo appena acceso sotto carico, senza nulla in memoria',
      visto: `${freddo.errori} richieste fallite, ${Math.round(freddo.ritmo)} al secondo`,
      tenuto: freddo.errori === 0 && freddo.ritmo > 0,
    });

    await postgres.spegni();
    const senza = await leggi(5);
    const stati = await Promise.all(porte.map(salute));
    nota({
      guasto: 'la banca dati spenta mentre si legge',
      visto: `${senza.errori} richieste fallite, ${Math.round(senza.ritmo)} al secondo; i nodi si dicono ${stati.join(' e ')}`,
      tenuto: senza.errori === 0 && stati.every((stato) => stato === 'degradato'),
    });
    await postgres.riaccendi();
    const dopo = await ordina<Pubblicato>(primo, { pubblica: { distretti: DISTRETTI } });
    const ritorno = await visibile(indirizzo(porte[1]), dopo);
    nota({
      guasto: 'la banca dati riaccesa, poi una pubblicazione',
      visto: `visibile sull’altro nodo dopo ${Math.round(ritorno)} ms; i nodi si dicono ${(await Promise.all(porte.map(salute))).join(' e ')}`,
      tenuto: ritorno < FRESCHEZZA,
    });
  } finally {
    await Promise.all(tutti.map(termina));
    await nginx.ferma();
    await postgres.ferma();
  }
  return esiti;
};
