import { BANCHE, bancaPiena, type Banca } from './banca';
import type { Carico, Esito } from './carico';
import { cifre, dispersione, mediana, percentile } from './cifre';
import type { Banco, Misura } from './misura';
import { compila, type Pronto } from './mittenti';
import { ordina } from './nodo';
import { chiedi, figlio, termina } from './processo';
import type { Accolti, Fila } from './sportello';

const DISTRETTO = 'distretto-1';
const SCHEDE = `/api/piano-di-zona/v1/distretti/${DISTRETTO}/schede.json`;

/** Runs without readers, as fast as may be, and with them, at the pace that is asked for, in turn; forms sent in each. */
const GIRI = 7;
const MODULI = 1_500;
const MITTENTI = 64;
const LETTORI = { secondi: 3, connessioni: 8 };

/** Forms filled in at once while they are made ready. */
const PREPARATORI = 16;

const LIMITI = { accolti: 300, p99: 500, lettura: 0.5 };

/** Forms with their challenges solved. The easy ones are as much work for who checks them. */
async function prepara(base: string, quanti: number): Promise<Pronto[]> {
  const pronti: Pronto[] = [];
  const preparatore = async (): Promise<void> => {
    while (pronti.length < quanti) pronti.push(await compila(base, DISTRETTO));
  };
  await Promise.all(Array.from({ length: PREPARATORI }, preparatore));
  return pronti;
}

const alSecondo = ({ attese, secondi }: Accolti): number => attese.length / secondi;

async function prova(banca: Banca): Promise<Misura> {
  const togli = await bancaPiena(banca, 1);
  const cms = figlio('cms-di-scala', { LOG_LEVEL: 'silent' });
  const [sportello, lettori] = [figlio('sportello'), figlio('carico')];
  try {
    const base = `http://127.0.0.1:${await ordina<number>(cms, { ascolta: { porta: 0 } })}`;
    await ordina(cms, { imposta: { stanza: 'moduli', valori: { complessita: 20 } } });
    const pronti = await prepara(base, GIRI * 2 * MODULI);
    const manda = (ritmo?: number) =>
      chiedi<Accolti>(sportello, {
        base,
        pronti: pronti.splice(0, MODULI),
        insieme: MITTENTI,
        ...(ritmo && { ritmo }),
      } satisfies Fila);
    const leggi = () => chiedi<Esito>(lettori, { url: base + SCHEDE, ...LETTORI } satisfies Carico);

    const esiti = { soli: [] as Accolti[], insieme: [] as Accolti[], letture: [] as Esito[], intanto: [] as Esito[] };
    for (let giro = 0; giro < GIRI; giro += 1) {
      esiti.letture.push(await leggi());
      esiti.soli.push(await manda());
      const [accolti, letti] = await Promise.all([manda(LIMITI.accolti), leggi()]);
      esiti.insieme.push(accolti);
      esiti.intanto.push(letti);
    }

    const ritmi = esiti.soli.map(alSecondo);
    const p99 = esiti.soli.map(({ attese }) => percentile(attese, 99));
    const letture = esiti.intanto.map(({ ritmo }, giro) => ritmo / (esiti.letture[giro]?.ritmo ?? NaN));
    const rifiutati = [...esiti.soli, ...esiti.insieme].flatMap(({ altri }) => Object.entries(altri));
    const doveri: [boolean, string][] = [
      [mediana(ritmi) >= LIMITI.accolti, `${cifre(mediana(ritmi))} accolti al secondo, almeno ${LIMITI.accolti}`],
      [mediana(p99) < LIMITI.p99, `p99 ${cifre(mediana(p99))} ms, sotto ${LIMITI.p99}`],
      [
        mediana(letture) >= LIMITI.lettura,
        `letture ${cifre(mediana(letture))} di quelle da sole, almeno ${LIMITI.lettura}`,
      ],
      [rifiutati.length === 0, `non accolti: ${JSON.stringify(rifiutati)}`],
    ];
    return {
      titolo: `Moduli inviati, ${banca}: ${GIRI} giri di ${MODULI}, ${MITTENTI} mittenti; poi ${LIMITI.accolti} al secondo con ${LETTORI.connessioni} lettori`,
      righe: [
        { cosa: 'accolti al secondo', mediana: cifre(mediana(ritmi)), dispersione: dispersione(ritmi) },
        { cosa: 'p99 ms', mediana: cifre(mediana(p99)), dispersione: dispersione(p99) },
        {
          cosa: 'accolti al secondo mentre si legge',
          mediana: cifre(mediana(esiti.insieme.map(alSecondo))),
          dispersione: dispersione(esiti.insieme.map(alSecondo)),
        },
        { cosa: 'letture, sulle letture da sole', mediana: cifre(mediana(letture)), dispersione: dispersione(letture) },
      ],
      mancati: doveri.flatMap(([tenuto, cosa]) => (tenuto ? [] : [`${banca}: ${cosa}`])),
    };
  } finally {
    await Promise.all([cms, sportello, lettori].map(termina));
    await togli();
  }
}

/** How many forms an office's CMS accepts, all protections on and the mail that confirms each in the outbox, and how much readers notice. */
export const invio: Banco = async () => {
  const misure: Misura[] = [];
  for (const banca of BANCHE) misure.push(await prova(banca));
  return misure;
};
