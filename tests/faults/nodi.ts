import { preparaAmbiente } from '../avvio/ambiente';
import { avviaPostgres } from '../avvio/postgres';
import { genera } from '../bench/banca';
import { portaLibera } from '../avvio/porta-libera';
import type { Pubblicato } from '../bench/cms-di-scala';
import { visibile } from '../bench/nodo';
import { termina } from '../bench/processo';
import { fallite, type Guasto } from './esito';
import { avviaNginx, davantiA } from './nginx';
import { accendiNodo, API, apriLettori, CONNESSIONI } from './nodo';

const DISTRETTI = 5;
/** Milliseconds within which every node must show what any of them published. */
const FRESCHEZZA = 2_000;
const GIRI = 6;
const ELENCHI = Array.from({ length: DISTRETTI }, (_v, n) => `${API}/distretto-${n + 1}/schede.json`);

/** Two nodes over one PostgreSQL behind nginx: what is published on one, killed, switched off and on again. */
export const nodi: Guasto = async (nota) => {
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
  await genera(DISTRETTI);
  // One after the other: the first makes the tables.
  const [primo, secondo] = [await accendiNodo(porte[0]), await accendiNodo(porte[1])];
  const nginx = await avviaNginx(await davantiA(porte));
  const lettori = apriLettori();
  const tutti = [primo.processo, secondo.processo, lettori.processo];
  const leggi = (secondi: number, url = nginx.base) => lettori.leggi({ url, percorsi: ELENCHI, secondi });
  try {
    await leggi(2);
    const attese: number[] = [];
    for (let giro = 0; giro < GIRI; giro += 1) {
      const [qui, altrove] = giro % 2 === 0 ? [primo, secondo] : [secondo, primo];
      const fatta = await qui.ordina<Pubblicato>({ pubblica: { distretti: DISTRETTI } });
      attese.push(await visibile(altrove.base, fatta));
    }
    nota({
      guasto: 'pubblicato su un nodo, letto sull’altro',
      visto: `al massimo dopo ${Math.round(Math.max(...attese))} ms in ${GIRI} volte`,
      tenuto: Math.max(...attese) < FRESCHEZZA,
    });

    const durante = leggi(6);
    await new Promise((poi) => setTimeout(poi, 2_000));
    await termina(secondo.processo);
    const letture = await durante;
    nota({
      guasto: 'un nodo ucciso (kill -9) mentre si legge',
      visto: `${fallite(letture)}, ${CONNESSIONI} in volo; ${Math.round(letture.ritmo)} al secondo`,
      tenuto: letture.errori <= CONNESSIONI && letture.ritmo > 0,
    });
    const rinato = await accendiNodo(porte[1]);
    tutti.push(rinato.processo);

    const freddo = await leggi(4, rinato.base);
    nota({
      guasto: 'un nodo appena acceso sotto carico, senza nulla in memoria',
      visto: `${fallite(freddo)}, ${Math.round(freddo.ritmo)} al secondo`,
      tenuto: freddo.errori === 0 && freddo.ritmo > 0,
    });

    await postgres.spegni();
    const senza = await leggi(5);
    const stati = await Promise.all([primo.stato(), rinato.stato()]);
    nota({
      guasto: 'la banca dati spenta mentre si legge',
      visto: `${fallite(senza)}, ${Math.round(senza.ritmo)} al secondo; i nodi si dicono ${stati.join(' e ')}`,
      tenuto: senza.errori === 0 && stati.every((stato) => stato === 'degradato'),
    });
    await postgres.riaccendi();
    const dopo = await primo.ordina<Pubblicato>({ pubblica: { distretti: DISTRETTI } });
    const ritorno = await visibile(rinato.base, dopo);
    nota({
      guasto: 'la banca dati riaccesa, poi una pubblicazione',
      visto: `visibile sull’altro nodo dopo ${Math.round(ritorno)} ms; i nodi si dicono ${(await Promise.all([primo.stato(), rinato.stato()])).join(' e ')}`,
      tenuto: ritorno < FRESCHEZZA,
    });
  } finally {
    await Promise.all(tutti.map(termina));
    await nginx.ferma();
    await postgres.ferma();
  }
};
