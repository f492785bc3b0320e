import type { Core, UID } from '@strapi/strapi';
import type { StatoVetrina } from '../../../../contracts/stato';
import { uidTipo } from '../../modello/nomi';
import { servizio } from '../../servizi';
import type { Causa } from '../risorse/causa';
import type { Guasto } from '../risorse/guasti';

const DISTRETTO = uidTipo('distretto') as UID.ContentType;

const PERCHE: Readonly<Record<Causa, string>> = {
  'banca dati':
    'La banca dati non risponde o non si lascia leggere. Si aggiorna da sé appena torna: se dura, avvisa chi gestisce il server.',
  programma:
    'Il programma non riesce a comporla con i contenuti di adesso. Controlla che cosa è stato pubblicato da allora; se non basta, avvisa chi gestisce il server: nel registro c’è l’errore.',
};

const PERCHE_RICERCA =
  'Riguarda solo chi cerca, che può non trovare le ultime modifiche. Il programma ci riprova ogni secondo: se dura, avvisa chi gestisce il server: nel registro c’è l’errore.';

const cosa = ({ tipo, nome, distretto }: Guasto, nomi: ReadonlyMap<string, string>): string =>
  ({
    modifiche: 'Le ultime modifiche di tutti i distretti',
    elenco: 'L’elenco dei distretti',
    distretto: `Tutto ciò che è pubblico di ${nomi.get(distretto ?? '')}`,
    risorsa: `L’indirizzo ${nome}`,
    ricerca: distretto === null ? 'La ricerca' : `La ricerca di ${nomi.get(distretto)}`,
  })[tipo];

/** Through the document service, which shows staff only their own distretti. */
async function leggiPropri(strapi: Core.Strapi, slug: string[]): Promise<{ slug: string; nome: string }[]> {
  const trovati = await strapi
    .documents(DISTRETTO)
    .findMany({ filters: { slug: { $in: slug } }, fields: ['slug', 'nome'] } as never);
  return trovati as unknown as { slug: string; nome: string }[];
}

/** The state of the vetrina on this node, as far as the user who asks works with it. */
export async function statoVetrina(strapi: Core.Strapi): Promise<StatoVetrina> {
  const guasti = servizio(strapi, 'catalogo').guasti.elenco();
  const slug = guasti.flatMap(({ distretto }) => distretto ?? []);
  const propri = slug.length > 0 ? await leggiPropri(strapi, slug) : [];
  const nomi = new Map(propri.map((distretto) => [distretto.slug, distretto.nome]));
  const suoi = guasti.filter(({ distretto }) => distretto === null || nomi.has(distretto));
  return {
    aggiornata: suoi.length === 0,
    arretrati: suoi
      .map((guasto) => ({
        cosa: cosa(guasto, nomi),
        perche: guasto.tipo === 'ricerca' ? PERCHE_RICERCA : PERCHE[guasto.causa],
        da: guasto.da,
      }))
      .toSorted((a, b) => a.da.localeCompare(b.da)),
  };
}
