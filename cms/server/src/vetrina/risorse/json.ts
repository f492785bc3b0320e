import type { Rimando } from '../../../../contracts/base';
import type { RispostaDistretti, RispostaDistretto } from '../../../../contracts/distretti';
import type { RispostaDocumenti } from '../../../../contracts/documenti';
import type { RispostaIncontri, RispostaIncontro } from '../../../../contracts/incontri';
import type { RispostaMonitoraggio } from '../../../../contracts/monitoraggio';
import type { RispostaOrgani, RispostaOrgano } from '../../../../contracts/organi';
import type { RispostaPartner } from '../../../../contracts/partner';
import type { RispostaPiani, RispostaPiano } from '../../../../contracts/piano';
import type { RispostaScheda, RispostaSchede } from '../../../../contracts/schede';
import { PERCORSO_API } from '../../modello/nomi';
import { somma } from '../lettura/denaro';
import type { Modello } from '../lettura/modello';
import { distretto, distrettoInElenco } from '../voci/distretto';
import { documenti } from '../voci/documento';
import {
  incontriInArchivio,
  incontriInCalendario,
  incontro,
  incontroInElenco,
  inizioCalendario,
} from '../voci/incontro';
import { monitoraggio } from '../voci/monitoraggio';
import { organo, organoInElenco } from '../voci/organo';
import { partner } from '../voci/partner';
import { piano, pianoInElenco } from '../voci/piano';
import { rimandoA } from '../voci/rimando';
import { schedeDelProgramma, scheda } from '../voci/scheda';
import { json } from './contenuto';
import { diDistretto, diTutti, type TipoRisorsa } from './tipo';

const SUO = `${PERCORSO_API}/distretti/:distretto`;

const meta = (modello: Modello): { distretto: Rimando } => ({ distretto: rimandoA(modello.distretto) });

const elenco = <T>(modello: Modello, data: T[]) => ({ data, meta: { ...meta(modello), totale: data.length } });

function schede(modello: Modello, programma: Modello['programmaCorrente']): RispostaSchede {
  const data = programma ? schedeDelProgramma(modello, programma) : [];
  const { meta: comune } = elenco(modello, data);
  return {
    data,
    meta: {
      ...comune,
      anno: programma?.anno ?? null,
      anni: modello.anni,
      totali: somma(data.map(({ totali }) => totali)),
    },
  };
}

/** The `.json` resources of the contract. */
export const risorseJson: readonly TipoRisorsa[] = [
  diTutti(`${PERCORSO_API}/distretti.json`, ({ base, distretti }) => {
    const data = distretti.map(({ riga, comuni }) => distrettoInElenco({ base, distretto: riga }, comuni));
    return json({ data, meta: { totale: data.length } } satisfies RispostaDistretti);
  }),
  diDistretto(`${SUO}.json`, (modello) => json({ data: distretto(modello), meta: {} } satisfies RispostaDistretto)),
  diDistretto(`${SUO}/piano.json`, (modello) => {
    const { pianoCorrente } = modello;
    return pianoCorrente && json({ data: piano(modello, pianoCorrente), meta: meta(modello) } satisfies RispostaPiano);
  }),
  diDistretto(`${SUO}/piani.json`, (modello) => {
    const piani = modello.piani.map((riga) => pianoInElenco(modello, riga));
    return json(elenco(modello, piani) satisfies RispostaPiani);
  }),
  diDistretto(`${SUO}/schede.json`, (modello) => json(schede(modello, modello.programmaCorrente))),
  diDistretto(`${SUO}/programmi/:anno/schede.json`, (modello, { anno }) => {
    const programma = modello.programmi.find((riga) => String(riga.anno) === anno);
    return programma && json(schede(modello, programma));
  }),
  diDistretto(`${SUO}/schede/:scheda.json`, (modello, { scheda: slug = '' }) => {
    const riga = modello.schedePerSlug.get(slug);
    return riga && json({ data: scheda(modello, riga), meta: meta(modello) } satisfies RispostaScheda);
  }),
  diDistretto(`${SUO}/incontri.json`, (modello) => {
    const incontri = elenco(
      modello,
      incontriInCalendario(modello).map((riga) => incontroInElenco(modello, riga)),
    );
    const risposta = { ...incontri, meta: { ...incontri.meta, dal: inizioCalendario(modello) } };
    return json(risposta satisfies RispostaIncontri);
  }),
  diDistretto(`${SUO}/incontri-archivio.json`, (modello) => {
    const incontri = elenco(
      modello,
      incontriInArchivio(modello).map((riga) => incontroInElenco(modello, riga)),
    );
    return json({ ...incontri, meta: { ...incontri.meta, dal: null } } satisfies RispostaIncontri);
  }),
  diDistretto(`${SUO}/incontri/:incontro.json`, (modello, { incontro: slug = '' }) => {
    const riga = modello.incontriPerSlug.get(slug);
    return riga && json({ data: incontro(modello, riga), meta: meta(modello) } satisfies RispostaIncontro);
  }),
  diDistretto(`${SUO}/organi.json`, (modello) => {
    const organi = modello.organi.map((riga) => organoInElenco(modello, riga));
    return json(elenco(modello, organi) satisfies RispostaOrgani);
  }),
  diDistretto(`${SUO}/organi/:organo.json`, (modello, { organo: slug = '' }) => {
    const riga = modello.organiPerSlug.get(slug);
    return riga && json({ data: organo(modello, riga), meta: meta(modello) } satisfies RispostaOrgano);
  }),
  diDistretto(`${SUO}/partner.json`, (modello) => {
    const partners = modello.soggetti.map((riga) => partner(modello, riga));
    return json(elenco(modello, partners) satisfies RispostaPartner);
  }),
  diDistretto(`${SUO}/documenti.json`, (modello) =>
    json(elenco(modello, documenti(modello)) satisfies RispostaDocumenti),
  ),
  diDistretto(`${SUO}/monitoraggio.json`, (modello) =>
    json({ data: monitoraggio(modello), meta: meta(modello) } satisfies RispostaMonitoraggio),
  ),
];
