import type { Contesto } from '../contesto';
import { fondi } from '../dati/comuni/fondi';
import { informativa, moduliConInformativa, type ModuloConInformativa } from '../dati/comuni/informative';
import { inSlug } from '../identita';

const TERMINE = 30;
const TERMINE_PROPOSTE = 60;
const ORE_PROMEMORIA = 48;
const CONSERVAZIONE: Record<ModuloConInformativa, number> = {
  contatti: 12,
  adesioni: 60,
  iscrizioni: 12,
  proposte: 24,
  area: 12,
};

const DI: Record<ModuloConInformativa, string> = {
  contatti: 'di contatto',
  adesioni: 'di adesione',
  iscrizioni: 'di iscrizione agli incontri',
  proposte: 'delle proposte',
  area: 'dell’area dei partner',
};

async function scriviInformative({ esempio, crea }: Contesto): Promise<void> {
  for (const modulo of moduliConInformativa) {
    const mesi = CONSERVAZIONE[modulo];
    await crea('informativa', `${modulo}-1`, {
      titolo: `Informativa del modulo ${DI[modulo]}`,
      modulo,
      versione: 1,
      testo: informativa(modulo, esempio, mesi),
      conservazioneMesi: mesi,
      inVigoreDal: '2025-01-01T00:00:00.000Z',
    });
  }
}

/** The distretto with its territory, its list of funds and the privacy notices of its forms. */
export async function scriviDistretto(contesto: Contesto): Promise<void> {
  const { scrittore, esempio, id, crea } = contesto;
  await scrittore.crea('distretto', esempio.slug, {
    nome: esempio.nome,
    slug: esempio.slug,
    capofila: esempio.capofila,
    ausl: esempio.ausl,
    ufficio: esempio.ufficio,
    indirizzo: esempio.indirizzo,
    telefono: esempio.telefono,
    email: esempio.email,
    orari: esempio.orari,
    titolare: esempio.titolare,
    dpo: esempio.dpo,
    colore: esempio.colore,
    termineContatti: TERMINE,
    termineAdesioni: TERMINE,
    moduloProposte: true,
    moduloIscrizioni: true,
    moduloArea: true,
    orePromemoria: ORE_PROMEMORIA,
    termineProposte: TERMINE_PROPOSTE,
    datiDiEsempio: true,
    pubblico: true,
  });
  for (const { padre, ...territorio } of esempio.territori) {
    const slug = inSlug(territorio.nome);
    await crea('territorio', slug, { ...territorio, slug, ...(padre && { padre: id('territorio', inSlug(padre)) }) });
  }
  for (const [ordine, [codice, nome]] of Object.entries(fondi).entries()) {
    await crea('fondo', codice, { codice, nome, ordine });
  }
  await scriviInformative(contesto);
}
