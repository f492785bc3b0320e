import type { Dati, Errore, Regola, Scrittura } from '../modello/scrittura';
import { uidTipo } from '../modello/nomi';
import { testoDi, type Voce } from '../modello/voce';
import { servizio } from '../servizi';
import { nascitaRichiesta } from './invio/nascita';
import type { DistrettoModuli, TipoRichiesta } from './modulo';

/** What only the software writes: proof of what happened. A plain edit leaves it as it is. */
const CUSTODITI = [
  'stato',
  'ricevuta',
  'termine',
  'versioneInformativa',
  'conservaFino',
  'anonimizzata',
  'storia',
  'lingua',
];

async function nascita(tipo: TipoRichiesta, scrittura: Scrittura, stato: string | undefined): Promise<object> {
  const { strapi, attore } = scrittura;
  const modulo = servizio(strapi, 'moduli').di(tipo);
  const scelto = await scrittura.trova('distretto');
  if (!modulo || !scelto) return {};
  const distretto: DistrettoModuli | null = await strapi.db
    .query(uidTipo('distretto'))
    .findOne({ where: { documentId: scelto.documentId } });
  if (!distretto) return {};
  const { publishedAt: _diStrapi, ...campi } = nascitaRichiesta(modulo, {
    termineGiorni: modulo.termine(distretto),
    informativa: await servizio(strapi, 'informative').inVigore(distretto.id, modulo.nome),
    stato,
    ...(attore.utente !== null && { utente: attore.utente }),
  });
  return campi;
}

/** Who enters what somebody said or wrote says how it came, and how its author got the privacy notice. */
export function diChiInserisce({ azione, attore, modello, dopo }: Scrittura): Errore[] {
  if (!['create', 'clone'].includes(azione) || attore.utente === null) return [];
  const errori: Errore[] = [];
  if (dopo?.canale === 'modulo')
    errori.push({ percorso: ['canale'], rimedio: 'scegli come è arrivata: i moduli del sito si inseriscono da sé' });
  if (modello.campi.has('resaInformativa') && testoDi(dopo?.resaInformativa) === null)
    errori.push({ percorso: ['resaInformativa'], rimedio: 'scegli come l’ha avuta, o daglila prima di inserire' });
  return errori;
}

/** What is particular to one type of request. */
interface Particolari {
  /** What nobody edits, beside the fields that all requests have. Empty at birth, unless `allaNascita` says otherwise. */
  custoditi?: readonly string[];
  /** What a request that staff enter is born with: its state, where that is not the form's usual one, and other fields. */
  allaNascita?: (scrittura: Scrittura) => Promise<Dati & { stato?: string }>;
}

/**
 * A request that staff enter (somebody came to the counter, wrote a PEC, telephoned) is born like one of the public: with
 * receipt, term and history. Later edits change neither these nor its state, which has a road of its own.
 */
export function regolaRichiesta(tipo: TipoRichiesta, { custoditi = [], allaNascita }: Particolari = {}): Regola {
  async function nati(scrittura: Scrittura): Promise<Dati> {
    const { stato, ...propri } = (await allaNascita?.(scrittura)) ?? {};
    const vuoti = Object.fromEntries(custoditi.map((campo) => [campo, null]));
    return { ...vuoti, ...(await nascita(tipo, scrittura, stato)), ...propri };
  }
  const come = (prima: Voce): Dati =>
    Object.fromEntries([...CUSTODITI, ...custoditi].map((campo) => [campo, prima[campo] ?? null]));
  return {
    controlla: diChiInserisce,
    async deriva(scrittura) {
      const { azione, prima } = scrittura;
      const campi = azione === 'update' && prima ? come(prima) : await nati(scrittura);
      for (const [campo, valore] of Object.entries(campi))
        if (scrittura.modello.campi.has(campo)) scrittura.imposta(campo, valore);
    },
  };
}

const SENZA_EMAIL: readonly unknown[] = ['sportello', 'telefono', 'posta'];

/** Only who has no e-mail may come without: at the counter, by telephone or by letter. `campo` is where the address stands. */
export const esigiEmail =
  (campo: string) =>
  (voce: Voce): Errore[] =>
    testoDi(voce[campo]) !== null || SENZA_EMAIL.includes(voce.canale)
      ? []
      : [{ percorso: [campo], rimedio: 'scrivi a quale indirizzo rispondere' }];
