import type { Errore, Regola, Scrittura } from '../modello/scrittura';
import { uidTipo } from '../modello/nomi';
import { testoDi, type Voce } from '../modello/voce';
import { servizio } from '../servizi';
import { nascitaRichiesta } from './invio/nascita';
import type { DistrettoModuli, TipoRichiesta } from './modulo';

/** What only the software writes: proof of what happened. A plain edit leaves it as it is. */
const CUSTODITI = ['stato', 'ricevuta', 'termine', 'versioneInformativa', 'conservaFino', 'storia', 'lingua'];

async function nascita(tipo: TipoRichiesta, scrittura: Scrittura): Promise<object> {
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
    ...(attore.utente !== null && { utente: attore.utente }),
  });
  return campi;
}

/**
 * A request that staff enter (somebody came to the counter, wrote a PEC, telephoned) is born like one of the public: with
 * receipt, term and history. Later edits change neither these nor its state, which has a road of its own.
 */
export const regolaRichiesta = (tipo: TipoRichiesta, altriCustoditi: readonly string[] = []): Regola => ({
  async deriva(scrittura) {
    const { azione, prima } = scrittura;
    const campi =
      azione === 'update' && prima
        ? Object.fromEntries([...CUSTODITI, ...altriCustoditi].map((campo) => [campo, prima[campo] ?? null]))
        : { ...Object.fromEntries(altriCustoditi.map((campo) => [campo, null])), ...(await nascita(tipo, scrittura)) };
    for (const [campo, valore] of Object.entries(campi))
      if (scrittura.modello.campi.has(campo)) scrittura.imposta(campo, valore);
  },
});

/** Only who has no e-mail may come without: at the counter or by telephone. `campo` is where the address stands. */
export const esigiEmail =
  (campo: string) =>
  (voce: Voce): Errore[] =>
    testoDi(voce[campo]) !== null || voce.canale === 'sportello' || voce.canale === 'telefono'
      ? []
      : [{ percorso: [campo], rimedio: 'scrivi a quale indirizzo rispondere' }];
