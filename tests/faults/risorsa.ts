import { finche } from '../api/attesa';
import { bancaPiena, type Banca } from '../bench/banca';
import type { Pubblicato } from '../bench/cms-di-scala';
import { visibile } from '../bench/nodo';
import { termina } from '../bench/processo';
import { fallite, type Guasto, type Nota } from './esito';
import { accendiNodo, API, apriLettori } from './nodo';

const ROTTO = 'incontro-0';
const SANO = 'incontro-1';
const SUO = `${API}/distretto-1`;
const RISORSA = `${SUO}/incontri/${ROTTO}.json`;
/** The same meeting, but nobody has read this one while it could be made. */
const MAI_LETTA = `${SUO}/incontri/${ROTTO}.html`;
const SECONDI = 10;

/** What an import that knows nothing of rich text would leave where the public reads: JSON, but no list of blocks. */
const ROMPI = `UPDATE pdz_incontri SET descrizione = '{"html":"<p>Testo</p>"}'
  WHERE slug = '${ROTTO}' AND published_at IS NOT NULL`;

async function prova(banca: Banca, nota: Nota): Promise<void> {
  const togli = await bancaPiena(banca, 1);
  const nodo = await accendiNodo();
  const lettori = apriLettori();
  const leggi = async (percorso: string) => {
    const risposta = await fetch(nodo.base + percorso);
    return { stato: risposta.status, testo: await risposta.text() };
  };
  try {
    const buona = await leggi(RISORSA);
    const durante = lettori.leggi({
      url: nodo.base,
      percorsi: [RISORSA, `${SUO}/incontri.json`, `${SUO}/schede.json`],
      secondi: SECONDI,
    });
    await nodo.ordina({ sql: ROMPI });
    const fatta = await nodo.ordina<Pubblicato>({ pubblica: { distretti: 1, incontro: SANO } });
    const altra = await visibile(nodo.base, fatta);
    await finche(nodo.stato, (stato) => stato === 'degradato');
    const rotta = await leggi(RISORSA);
    const mai = await leggi(MAI_LETTA);
    nota({
      guasto: `${banca}: una risorsa che non si riesce a rifare`,
      visto:
        `degradato; gli stessi byte di prima: ${rotta.testo === buona.testo ? 'sì' : 'no'}; ` +
        `chi ne chiede una mai fatta ha ${mai.stato}; il resto cambia dopo ${Math.round(altra)} ms`,
      tenuto: rotta.stato === 200 && rotta.testo === buona.testo && mai.stato === 503,
    });

    const inizio = performance.now();
    const riparata = await nodo.ordina<Pubblicato>({ pubblica: { distretti: 1, incontro: ROTTO } });
    await visibile(nodo.base, riparata);
    await finche(nodo.stato, (stato) => stato === 'regolare');
    const tempo = Math.round(performance.now() - inizio);
    const { stato } = await leggi(MAI_LETTA);
    const letture = await durante;
    nota({
      guasto: `${banca}: la stessa risorsa, pubblicata di nuovo`,
      visto:
        `visibile e regolare dopo ${tempo} ms; in tutto ${fallite(letture)}, ` +
        `${Math.round(letture.ritmo)} al secondo`,
      tenuto: stato === 200 && letture.errori === 0 && letture.ritmo > 0,
    });
  } finally {
    await Promise.all([nodo.processo, lettori.processo].map(termina));
    await togli();
  }
}

/** A row that the building of one resource stumbles over, while readers read. */
export const risorsa: Guasto = async (nota) => {
  for (const banca of ['sqlite', 'postgres'] as const) await prova(banca, nota);
};
