import { elenco, paragrafi } from '../blocchi';
import { ANNI, type Contesto } from '../contesto';
import { frazione, inSlug, uuidStabile } from '../identita';
import type { GruppoSchede, SchedaEsempio } from '../tipi';
import { chiaveObiettivo } from './piano';
import { idSchedaRegionale } from './regione';

interface Numerata extends Pick<GruppoSchede, 'area' | 'organo' | 'obiettivo'> {
  numero: number;
  scheda: SchedaEsempio;
}

/** The key of a scheda by its number in the piano. */
export const chiaveScheda = (numero: number): string => String(numero).padStart(2, '0');

/** All schede of a distretto, numbered through its areas. */
export function numerate(gruppi: GruppoSchede[]): Numerata[] {
  const tutte = gruppi.flatMap(({ schede, ...gruppo }) => schede.map((scheda) => ({ ...gruppo, scheda })));
  return tutte.map((voce, indice) => ({ ...voce, numero: indice + 1 }));
}

/** Whole hundreds of euro, in cents as a biginteger wants them. */
const inCentesimi = (euro: number) => String(Math.round(euro / 100) * 10_000);

function spesa({ esempio, id }: Contesto, { numero, scheda }: Numerata, anno: number) {
  return Object.entries(scheda.risorse).map(([fondo, euro]) => {
    const caso = frazione(esempio.slug, String(numero), fondo, String(anno));
    const previsto = anno === ANNI.corrente ? euro : euro * (0.86 + 0.16 * caso);
    const quota = anno === ANNI.corrente ? 0.45 + 0.35 * caso : 0.88 + 0.12 * caso;
    return {
      codice: uuidStabile(esempio.slug, String(numero), fondo, String(anno)),
      fondo: id('fondo', fondo),
      previsto: inCentesimi(previsto),
      speso: scheda.annullata && anno === ANNI.corrente ? '0' : inCentesimi(previsto * quota),
    };
  });
}

function testi(scheda: SchedaEsempio, anno: number) {
  const { sintesi, motivazione, descrizione, destinatari, azioni, politiche, attori, novita } = scheda;
  return {
    sintesi,
    motivazione: paragrafi(motivazione),
    descrizione: paragrafi(descrizione),
    destinatari: paragrafi(destinatari),
    azioniPreviste: elenco(azioni),
    politicheIntegrate: paragrafi(politiche),
    istituzioniAttori: paragrafi(attori),
    ...(anno === ANNI.corrente && { novita: paragrafi(novita) }),
  };
}

function annualita(contesto: Contesto, voce: Numerata, anno: number) {
  const { id } = contesto;
  const { numero, scheda, organo } = voce;
  const corrente = anno === ANNI.corrente;
  const territori = scheda.territori ?? [];
  return {
    titolo: `${scheda.titolo} (${anno})`,
    scheda: id('scheda', chiaveScheda(numero)),
    programma: id('programma', String(anno)),
    ...testi(scheda, anno),
    ambito: scheda.aziendale ? 'aziendale' : territori.length > 0 ? 'sub_distrettuale' : 'distrettuale',
    inContinuita: corrente && scheda.stato !== 'da_avviare',
    annullato: corrente && Boolean(scheda.annullata),
    ...(corrente && { motivoAnnullamento: scheda.annullata }),
    stato: corrente ? (scheda.stato ?? 'in_corso') : scheda.stato === 'da_avviare' ? 'da_avviare' : 'concluso',
    capofila: id('soggetto', scheda.capofila),
    referenti: [{ ufficio: contesto.esempio.ufficio, ruolo: 'Referente della scheda', email: contesto.esempio.email }],
    organi: [organo, ...(scheda.organi ?? [])].map((chiave) => id('organo', chiave)),
    territori: territori.map((nome) => id('territorio', inSlug(nome))),
    vociDiSpesa: spesa(contesto, voce, anno),
  };
}

async function scriviPartecipanti({ esempio, id, crea }: Contesto, voce: Numerata): Promise<void> {
  const scheda = chiaveScheda(voce.numero);
  const { capofila } = voce.scheda;
  const vicini = esempio.partner.filter(({ chiave, aree }) => chiave !== capofila && aree.includes(voce.area));
  const scelti = [0, 1].flatMap((passo) => vicini[(voce.numero * 2 + passo) % Math.max(vicini.length, 1)] ?? []);
  const parti = new Map([[capofila, 'promotore'], ...scelti.map(({ chiave }) => [chiave, 'partecipante'] as const)]);
  for (const [chiave, ruolo] of parti) {
    const soggetto = id('soggetto', chiave);
    await crea('partecipazione', `${chiave}/scheda-${scheda}`, {
      titolo: voce.scheda.titolo,
      soggetto,
      scheda: id('scheda', scheda),
      ruolo,
      pubblico: true,
    });
  }
}

/** Every scheda with what it says in the two programmi, its budget and who takes part in it. */
export async function scriviSchede(contesto: Contesto): Promise<void> {
  const { esempio, id, crea } = contesto;
  for (const voce of numerate(esempio.schede)) {
    const { numero, scheda, area, obiettivo } = voce;
    const chiave = chiaveScheda(numero);
    const temi = { bisogni: esempio.piano.bisogni.length, priorita: esempio.piano.priorita.length };
    await crea('scheda', chiave, {
      titolo: scheda.titolo,
      slug: inSlug(scheda.titolo),
      codice: chiave,
      codiceRegionale: `ESEMPIO-${esempio.sigla}-${chiave}`,
      tipologia: scheda.tipologia,
      ordine: numero,
      piano: id('piano', esempio.piano.chiave),
      aree: [id('area', area)],
      obiettivi: [id('obiettivo', chiaveObiettivo(obiettivo))],
      priorita: [id('priorita', `priorita-${numero % temi.priorita}`)],
      bisogni: [id('bisogno', `bisogno-${numero % temi.bisogni}`)],
      schedeRegionali: scheda.regionali.map(idSchedaRegionale),
    });
    for (const anno of [ANNI.precedente, ANNI.corrente]) {
      await crea('annualita', `${chiave}/${anno}`, annualita(contesto, voce, anno), { pubblica: true });
    }
    await scriviPartecipanti(contesto, voce);
  }
}
