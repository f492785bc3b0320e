import { createHash } from 'node:crypto';
import { setImmediate as cedi } from 'node:timers/promises';
import type { Rimando } from '../../../../contracts/base';
import type { TipoRicerca } from '../../../../contracts/ricerca';
import { naturaSoggetto, tipoDocumento, tipoIncontro, tipologiaScheda } from '../../../../contracts/vocabolario';
import type { Modello } from '../lettura/modello';
import { documenti } from '../voci/documento';
import { incontro } from '../voci/incontro';
import { slugDi } from '../voci/indirizzo';
import { partner } from '../voci/partner';
import { scheda } from '../voci/scheda';
import { testoSemplice } from './testo-semplice';

/** A public entry as the index keeps it. */
export interface VoceRicerca {
  distretto: string;
  tipo: TipoRicerca;
  slug: string;
  /** Without the address of the CMS, where it is of the CMS: that may change while the entry does not. */
  url: string;
  titolo: string;
  /** What is found like the title and not shown with it: codes, acronyms. */
  richiami: string;
  sintesi: string;
  testo: string;
  aree: readonly Rimando[];
  /** Day of a meeting or of a document. */
  data: string | null;
}

/** Longer texts are found by their first part: a scheda of three years has some ten thousand characters. */
const LUNGHEZZA = 50_000;
/** Entries made before the loop gets its turn. */
const A_VOLTA = 10;

type Propria = Omit<VoceRicerca, 'distretto' | 'url' | 'testo' | 'sintesi'> & {
  url: string;
  sintesi: string | null;
  testi: readonly (string | null | undefined)[];
};

/** What every kind has, with nothing where not all do. */
const comune = (tipo: TipoRicerca, { slug, url }: { slug: string; url: string }) => ({
  tipo,
  slug,
  url,
  richiami: '',
  aree: [] as readonly Rimando[],
  data: null,
});

const nomi = (rimandi: readonly (Rimando | null)[]): string => rimandi.map((voce) => voce?.nome ?? '').join(', ');

function dellaScheda(modello: Modello, riga: Modello['schede'][number]): Propria {
  const voce = scheda(modello, riga);
  return {
    ...comune('scheda', voce),
    titolo: voce.titolo,
    richiami: [voce.codice, voce.codiceRegionale].filter(Boolean).join(' '),
    sintesi: voce.annualita[0]?.sintesi ?? null,
    aree: voce.aree,
    testi: [
      ...voce.annualita.flatMap((anno) => [
        anno.sintesi,
        ...[anno.motivazione, anno.descrizione, anno.destinatari, anno.azioniPreviste].map(testoSemplice),
        ...[anno.politicheIntegrate, anno.istituzioniAttori, anno.novita].map(testoSemplice),
        nomi([anno.capofila, ...anno.organi, ...anno.territori]),
      ]),
      nomi([...voce.aree, ...voce.obiettivi, ...voce.partecipanti.map(({ soggetto }) => soggetto)]),
      tipologiaScheda[voce.tipologia].it,
      ...voce.schedeRegionali.map(({ codice, titolo }) => `Scheda regionale ${codice} ${titolo}`),
    ],
  };
}

function dellIncontro(modello: Modello, riga: Modello['incontri'][number]): Propria {
  const voce = incontro(modello, riga);
  return {
    ...comune('incontro', voce),
    titolo: voce.titolo,
    sintesi: voce.sintesi,
    data: voce.inizio.slice(0, 10),
    testi: [
      testoSemplice(voce.descrizione),
      ...voce.ordineDelGiorno.flatMap(({ titolo, descrizione }) => [titolo, descrizione]),
      testoSemplice(voce.testoResoconto),
      nomi([...voce.organi, ...voce.territori]),
      [voce.luogo?.nome, voce.luogo?.indirizzo, voce.luogo?.comune].filter(Boolean).join(', '),
      tipoIncontro[voce.tipo].it,
    ],
  };
}

const delDocumento = (voce: ReturnType<typeof documenti>[number]): Propria => ({
  ...comune('documento', voce),
  titolo: voce.titolo,
  sintesi: voce.sintesi,
  data: voce.data,
  testi: [voce.sezione, nomi([voce.organo, voce.scheda, voce.incontro, voce.territorio]), tipoDocumento[voce.tipo].it],
});

function delPartner(modello: Modello, riga: Modello['soggetti'][number]): Propria {
  const voce = partner(modello, riga);
  return {
    ...comune('partner', voce),
    titolo: voce.nome,
    richiami: voce.sigla ?? '',
    sintesi: voce.descrizione,
    aree: voce.aree,
    testi: [naturaSoggetto[voce.natura].it, voce.comune, nomi([...voce.aree, ...voce.territori, ...voce.organi])],
  };
}

function* proprie(modello: Modello): Generator<Propria> {
  for (const riga of modello.schede) yield dellaScheda(modello, riga);
  for (const riga of modello.incontri) yield dellIncontro(modello, riga);
  for (const voce of documenti(modello)) yield delDocumento(voce);
  for (const riga of modello.soggetti) yield delPartner(modello, riga);
}

/** Every public entry of a distretto that can be searched. Other work of the process runs in between. */
export async function vociRicerca(modello: Modello): Promise<VoceRicerca[]> {
  const distretto = slugDi(modello.distretto);
  const voci: VoceRicerca[] = [];
  for (const { testi, url, sintesi, ...voce } of proprie(modello)) {
    const testo = testi.filter(Boolean).join('\n').slice(0, LUNGHEZZA);
    const relativo = url.startsWith(`${modello.base}/`) ? url.slice(modello.base.length) : url;
    voci.push({ ...voce, distretto, url: relativo, sintesi: sintesi ?? '', testo });
    if (voci.length % A_VOLTA === 0) await cedi();
  }
  return voci;
}

/** Raised when the same entry should give other lexemes than before: what is stored is then written again. */
export const VERSIONE = 1;

/** Changes when what the index keeps of an entry would. */
export const improntaVoce = (voce: VoceRicerca): string =>
  createHash('sha256')
    .update(JSON.stringify([VERSIONE, voce]))
    .digest('base64url');
