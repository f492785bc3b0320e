import type { Core } from '@strapi/strapi';
import type { RispostaArea } from '../../../../contracts/area';
import { uidTipo } from '../../modello/nomi';
import { servizio } from '../../servizi';
import { mostraSoggetto, soggettoDi, type RigaSoggetto } from './soggetto';
import type { Visita } from './visite';

type Mostrati = RispostaArea['data'];

interface RigaPartecipazione extends Pick<Mostrati['organi'][number], 'ruolo' | 'dal' | 'al'> {
  organo: { documentId: string; slug: string; nome: string };
}

/** Meetings to come that are shown: more than a partner has in a year. */
const MASSIMO_INCONTRI = 50;

const iso = (istante: string): string => new Date(istante).toISOString();

/** What a visitor sees. */
export function createDati({ strapi }: { strapi: Core.Strapi }) {
  const pagina = (distretto: Visita['distretto'], percorso: string) =>
    servizio(strapi, 'indirizzi').pagina(`${distretto.slug}/${percorso}`);

  const partecipazioni = ({ id }: RigaSoggetto): Promise<RigaPartecipazione[]> =>
    strapi.db.query(uidTipo('partecipazione')).findMany({
      where: { soggetto: { id }, organo: { id: { $notNull: true } } },
      populate: { organo: true },
      orderBy: [{ dal: 'desc' }, { id: 'asc' }],
    });

  async function incontri(organi: readonly string[], distretto: Visita['distretto']): Promise<Mostrati['incontri']> {
    if (organi.length === 0) return [];
    const pubblici = servizio(strapi, 'iscrizioni').incontri;
    return (await pubblici.diOrgani(organi, MASSIMO_INCONTRI)).map((incontro) => ({
      slug: incontro.slug,
      titolo: incontro.titolo,
      inizio: iso(incontro.inizio),
      fine: incontro.fine && iso(incontro.fine),
      url: pagina(distretto, `incontri/${incontro.slug}`),
      situazione: distretto.moduloIscrizioni ? pubblici.situazione(incontro) : 'non_previste',
    }));
  }

  async function iscrizioni({ distretto, email }: Visita): Promise<Mostrati['iscrizioni']> {
    const servizioIscrizioni = servizio(strapi, 'iscrizioni');
    const voci: Mostrati['iscrizioni'] = [];
    for (const riga of await servizioIscrizioni.diIndirizzo(distretto.id, email)) {
      const incontro = await servizioIscrizioni.incontri.leggi(riga.incontro);
      const { ricevuta, stato, partecipazione, ritirabile } = riga;
      const suo = incontro && {
        titolo: incontro.titolo,
        inizio: iso(incontro.inizio),
        url: pagina(distretto, `incontri/${incontro.slug}`),
      };
      voci.push({ ricevuta, incontro: suo, stato, partecipazione, ritirabile });
    }
    return voci;
  }

  return {
    /** What there is in the area of one of the visitor's partners. Shape: `rispostaArea`. */
    async mostra(visita: Visita, slug?: string): Promise<Mostrati> {
      const { distretto, email, partner } = visita;
      const soggetto = await soggettoDi(strapi, visita, slug);
      const organi = await partecipazioni(soggetto);
      return {
        email,
        partner: partner.map((voce) => ({ slug: voce.slug, nome: voce.nome })),
        soggetto: mostraSoggetto(soggetto),
        organi: organi.map(({ organo, ruolo, dal, al }) => ({
          slug: organo.slug,
          nome: organo.nome,
          url: pagina(distretto, `organi/${organo.slug}`),
          ruolo,
          dal,
          al,
        })),
        incontri: await incontri(
          organi.map(({ organo }) => organo.documentId),
          distretto,
        ),
        iscrizioni: await iscrizioni(visita),
        proposte: await servizio(strapi, 'proposte').diIndirizzo(distretto.id, email),
      };
    },
  };
}

export type Dati = ReturnType<typeof createDati>;
