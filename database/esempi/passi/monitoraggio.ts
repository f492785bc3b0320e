import { ANNI, type Contesto } from '../contesto';
import { frasiMonitoraggio } from '../dati/comuni/monitoraggi';
import { frazione, inSlug } from '../identita';
import type { IndicatoreEsempio } from '../tipi';
import { chiaveScheda, numerate } from './schede';

/** Every third scheda has a report on its current year. */
const OGNI = 3;

async function scriviIndicatore({ esempio, id, crea }: Contesto, indicatore: IndicatoreEsempio): Promise<void> {
  const { codice, nome, partenza, obiettivo, rilevazioni, schede, profilo = false, ...resto } = indicatore;
  await crea('indicatore', codice, {
    ...resto,
    codice,
    nome,
    slug: inSlug(nome),
    annoPartenza: partenza[0],
    valorePartenza: partenza[1],
    annoObiettivo: obiettivo[0],
    valoreObiettivo: obiettivo[1],
    profiloComunita: profilo,
    piano: id('piano', esempio.piano.chiave),
    schede: schede.map((numero) => id('scheda', chiaveScheda(numero))),
    pubblico: true,
  });
  for (const [anno, valore] of rilevazioni) {
    const titolo = `${nome} (${anno})`;
    await crea('rilevazione', `${codice}/${anno}`, { titolo, indicatore: id('indicatore', codice), anno, valore });
  }
}

/** Measures with their values, and progress reports taken in the bodies. */
export async function scriviMonitoraggio(contesto: Contesto): Promise<void> {
  const { esempio, id, crea } = contesto;
  for (const indicatore of esempio.indicatori) await scriviIndicatore(contesto, indicatore);
  const rilevate = numerate(esempio.schede).filter(({ numero, scheda }) => numero % OGNI === 0 && !scheda.annullata);
  for (const [posto, { numero, scheda, organo }] of rilevate.entries()) {
    const frasi = frasiMonitoraggio[posto % frasiMonitoraggio.length];
    const chiave = chiaveScheda(numero);
    await crea('monitoraggio', chiave, {
      titolo: scheda.titolo,
      scheda: id('scheda', chiave),
      programma: id('programma', String(ANNI.corrente)),
      data: `${ANNI.corrente}-06-${String(10 + (posto % 18))}`,
      avanzamento: 30 + Math.round(frazione(esempio.slug, chiave, 'avanzamento') * 10) * 5,
      stato: scheda.stato ?? 'in_corso',
      organo: id('organo', organo),
      pubblico: true,
      ...frasi,
    });
  }
}
