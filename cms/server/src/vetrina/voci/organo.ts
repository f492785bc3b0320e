import type { Organo, OrganoInElenco } from '../../../../contracts/organi';
import { ricco } from '../../pagine/ricco';
import type { IncontroPubblico, Modello } from '../lettura/modello';
import type { RigaOrgano } from '../lettura/righe';
import { istanteRoma } from '../lettura/tempo';
import { incontriInCalendario, incontroInElenco } from './incontro';
import { pagina, risorsa, slugDi } from './indirizzo';
import { rimando } from './rimando';

export function organoInElenco(modello: Modello, riga: RigaOrgano): OrganoInElenco {
  const slug = slugDi(riga);
  return {
    slug,
    url: pagina(modello, 'organo', slug),
    aggiornato: istanteRoma(riga.updatedAt),
    nome: riga.nome,
    tipo: riga.tipo,
    sintesi: riga.sintesi,
    padre: rimando(modello.organiPerId, riga.padre),
    territorio: rimando(modello.territoriPerId, riga.territorio),
    ics: risorsa(modello, `organi/${slug}.ics`),
  };
}

/**
 * Who sits in a body: the office or organisation, and the person only if her name is published. A member of whom nothing
 * could be shown but the role is left out.
 */
const componenti = (modello: Modello, organo: RigaOrgano): Organo['componenti'] =>
  modello.componenti
    .filter((riga) => riga.organo?.id === organo.id)
    .map(({ ruolo, nominativo, pubblico, ufficio, soggetto }) => ({
      ruolo,
      nome: pubblico ? nominativo : null,
      ufficio,
      soggetto: rimando(modello.soggettiPerId, soggetto),
    }))
    .filter(({ nome, ufficio, soggetto }) => nome ?? ufficio ?? soggetto);

/** The meetings of one body, in order of time. */
export const incontriDi = (modello: Modello, organo: RigaOrgano): IncontroPubblico[] =>
  incontriInCalendario(modello).filter(({ organi }) => organi.some(({ id }) => id === organo.id));

/** One body with members, the organisations that take part, and its meetings from twelve months ago on. */
export const organo = (modello: Modello, riga: RigaOrgano): Organo => ({
  ...organoInElenco(modello, riga),
  descrizione: ricco(riga.descrizione),
  componenti: componenti(modello, riga),
  partecipanti: partecipanti(modello, ({ organo: suo }) => suo?.id === riga.id),
  incontri: incontriDi(modello, riga).map((incontro) => incontroInElenco(modello, incontro)),
});

/** The public partners that take part in a body or in a scheda. */
export const partecipanti = (
  modello: Modello,
  dove: (riga: Modello['partecipazioni'][number]) => boolean,
): Organo['partecipanti'] =>
  modello.partecipazioni.filter(dove).flatMap(({ soggetto, ruolo }) => {
    const chi = rimando(modello.soggettiPerId, soggetto);
    return chi ? [{ soggetto: chi, ruolo }] : [];
  });
