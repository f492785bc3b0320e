import type { Core } from '@strapi/strapi';
import type { RispostaInvio } from '../../../../contracts/invii';
import { inserisci } from '../../modello/inserisci';
import { uidTipo } from '../../modello/nomi';
import { servizio } from '../../servizi';
import { distrettoPubblico } from '../distretti';
import { chiaveIndirizzo } from '../http/indirizzo-cliente';
import { erroreCampi, ErrorePubblico } from '../http/errore';
import { impostazioniModuli } from '../impostazioni';
import { createInformative, type Informativa } from '../informative';
import type { DistrettoModuli, Esito, Invio, Luogo, Modulo } from '../modulo';
import { createDestinatari } from '../spam/destinatari';
import type { Limiti } from '../spam/limiti';
import { createSfida, type SfidaRisolta } from '../spam/sfida';
import { createChiavi, improntaContenuto } from './chiavi';
import { nascitaRichiesta, type Nascita } from './nascita';
import { eDoppione, inTransazione } from './transazione';

/** A validated post with where it goes and where it came from. */
export interface Arrivo {
  modulo: Modulo;
  /** Slug of the distretto. */
  distretto: string;
  luogo: Luogo;
  chiave: string;
  indirizzo: string;
  invio: Invio;
}

const SOSPETTO =
  'Il controllo antispam non è riuscito: attendi qualche secondo, ricarica la pagina e invia di nuovo. Se succede ancora, scrivi all’ufficio.';

/** From a validated post to a stored request: all of it in one transaction, or nothing. */
export function createAccettazione({ strapi, limiti }: { strapi: Core.Strapi; limiti: Limiti }) {
  const chiavi = createChiavi({ strapi });
  const destinatari = createDestinatari({ strapi });
  const sfide = createSfida({ strapi });
  const informative = createInformative({ strapi });
  const sfideUsate = () => strapi.db.query(uidTipo('sfida-usata'));

  async function controllaSpam(distretto: DistrettoModuli, invio: Invio): Promise<SfidaRisolta> {
    const risolta = invio.trappola ? null : await sfide.verifica(invio.sfida, distretto.slug);
    if (!risolta || (await sfideUsate().count({ where: { impronta: risolta.impronta } })) > 0)
      throw new ErrorePubblico(403, SOSPETTO);
    return risolta;
  }

  async function controllaStato(modulo: Modulo, distretto: DistrettoModuli, invio: Invio): Promise<Informativa> {
    const accettate = modulo.inUso(distretto) ? await informative.accettate(distretto.id, modulo.nome) : [];
    if (accettate.length === 0)
      throw new ErrorePubblico(422, 'Questo modulo non è in uso: per la tua richiesta contatta l’Ufficio di Piano.');
    const mostrata = accettate.find(({ versione }) => versione === invio.informativa);
    if (!mostrata)
      throw erroreCampi([
        { path: ['informativa'], message: 'L’informativa è cambiata: ricarica la pagina, rileggila e invia di nuovo.' },
      ]);
    return mostrata;
  }

  /** Stores the request and queues the mail that confirms it. */
  async function conserva({ modulo, invio }: Arrivo, distretto: DistrettoModuli, esito: Esito, nascita: Nascita) {
    const { campi, conferma } = esito;
    const { ricevuta, termine } = nascita;
    const comuni = { canale: 'modulo', lingua: invio.lingua, distretto: distretto.id };
    const documentId = await inserisci(strapi, uidTipo(modulo.tipo), { ...campi, ...nascita, ...comuni });
    if (conferma) return conferma({ ricevuta, documentId });
    return servizio(strapi, 'posta').accoda({
      modello: modulo.conferma,
      destinatario: invio.email,
      lingua: invio.lingua,
      parametri: { ricevuta, termine },
      richiesta: { tipo: modulo.tipo, documentId },
      distretto: distretto.id,
    });
  }

  async function registra(arrivo: Arrivo, impronta: string): Promise<RispostaInvio> {
    const { modulo, luogo, chiave, indirizzo, invio } = arrivo;
    const distretto = await distrettoPubblico(strapi, arrivo.distretto);
    const ambito = [distretto.slug, modulo.nome, ...Object.values(luogo)].join('/');
    await chiavi.blocca(ambito, chiave);
    const precedente = await chiavi.cerca(ambito, chiave, impronta);
    if (precedente) return precedente;

    await limiti.esigi('invii', chiaveIndirizzo(indirizzo));
    const sfida = await controllaSpam(distretto, invio);
    const informativa = await controllaStato(modulo, distretto, invio);
    const esito = await invio.apri(distretto, luogo);
    const casella = destinatari.impronta(invio.email);
    await destinatari.esigi(casella);

    const termineGiorni = modulo.termine(distretto);
    const nascita = nascitaRichiesta(modulo, { termineGiorni, informativa, stato: esito.stato });
    const risposta: RispostaInvio = {
      data: { ricevuta: nascita.ricevuta, stato: nascita.stato, termineGiorni },
    };
    await chiavi.registra({ ambito, chiave, impronta, risposta, casella });
    await sfideUsate().createMany({ data: [{ ...sfida }] });
    await conserva(arrivo, distretto, esito, nascita);
    return risposta;
  }

  return {
    async accetta(arrivo: Arrivo): Promise<RispostaInvio> {
      const impronta = improntaContenuto(arrivo.invio.contenuto);
      const prova = () =>
        inTransazione(strapi, impostazioniModuli(strapi).attesaDatabase, () => registra(arrivo, impronta));
      try {
        return await prova();
      } catch (errore) {
        // Another post with the same key or challenge has just been stored: the second look finds it.
        if (eDoppione(errore)) return prova();
        throw errore;
      }
    },
  };
}

export type Accettazione = ReturnType<typeof createAccettazione>;
