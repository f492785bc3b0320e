import { PERCORSO_API } from '../../modello/nomi';
import { calendario } from '../ics/calendario';
import type { IncontroPubblico, Modello } from '../lettura/modello';
import { incontriInCalendario, incontroInElenco } from '../voci/incontro';
import { risorsa, slugDi } from '../voci/indirizzo';
import { incontriDi } from '../voci/organo';
import type { Contenuto } from './contenuto';
import { diDistretto, type TipoRisorsa } from './tipo';

const SUO = `${PERCORSO_API}/distretti/:distretto`;

function ics(modello: Modello, nome: string, file: string, incontri: readonly IncontroPubblico[]): Contenuto {
  const voci = incontri.map((riga) => incontroInElenco(modello, riga));
  return { tipo: 'text/calendar; charset=utf-8', corpo: calendario(nome, risorsa(modello, file), voci) };
}

/** The `.ics` resources of the contract: all meetings, those of one body, one meeting. */
export const risorseIcs: readonly TipoRisorsa[] = [
  diDistretto(`${SUO}/incontri.ics`, (modello) =>
    ics(modello, `Piano di Zona ${modello.distretto.nome}`, 'incontri.ics', incontriInCalendario(modello)),
  ),
  diDistretto(`${SUO}/organi/:organo.ics`, (modello, { organo: slug = '' }) => {
    const organo = modello.organiPerSlug.get(slug);
    const nome = organo && `${organo.nome} – ${modello.distretto.nome}`;
    return organo && ics(modello, nome ?? '', `organi/${slugDi(organo)}.ics`, incontriDi(modello, organo));
  }),
  diDistretto(`${SUO}/incontri/:incontro.ics`, (modello, { incontro: slug = '' }) => {
    const incontro = modello.incontriPerSlug.get(slug);
    return incontro && ics(modello, incontro.titolo, `incontri/${slugDi(incontro)}.ics`, [incontro]);
  }),
];
