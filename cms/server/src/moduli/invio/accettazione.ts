import type { Core } from '@strapi/strapi';
import type { RispostaInvio } from '../../../../contracts/invii';
import { uidTipo } from '../../modello/nomi';
import { distrettoPubblico } from '../distretti';
import { chiaveIndirizzo } from '../http/indirizzo-cliente';
import { impostazioniModuli } from '../impostazioni';
import type { DistrettoModuli, Invio, Luogo, Modulo } from '../modulo';
import { createDestinatari } from '../spam/destinatari';
import type { Limiti } from '../spam/limiti';
import { createSfida, type SfidaRisolta } from '../spam/sfida';
import { sospetto } from '../spam/sospetto';
import { ambitoDi, createChiavi, improntaContenuto } from './chiavi';
import { createDeposito } from './deposito';
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

/** From a validated post to a stored request: all of it in one transaction, or nothing. */
export function createAccettazione({ strapi, limiti }: { strapi: Core.Strapi; limiti: Limiti }) {
  const chiavi = createChiavi<RispostaInvio>({ strapi });
  const destinatari = createDestinatari({ strapi });
  const sfide = createSfida({ strapi });
  const deposito = createDeposito({ strapi });
  const sfideUsate = () => strapi.db.query(uidTipo('sfida-usata'));

  async function controllaSpam(distretto: DistrettoModuli, invio: Invio): Promise<SfidaRisolta> {
    const risolta = invio.trappola ? null : await sfide.verifica(invio.sfida, distretto.slug);
    if (!risolta || (await sfideUsate().count({ where: { impronta: risolta.impronta } })) > 0) throw sospetto();
    return risolta;
  }

  async function registra(arrivo: Arrivo, impronta: string): Promise<RispostaInvio> {
    const { modulo, luogo, chiave, indirizzo, invio } = arrivo;
    const distretto = await distrettoPubblico(strapi, arrivo.distretto);
    const ambito = ambitoDi(distretto, modulo, luogo);
    await chiavi.blocca(ambito, chiave);
    const precedente = await chiavi.cerca(ambito, chiave, impronta);
    if (precedente) return precedente;

    await limiti.esigi('invii', chiaveIndirizzo(indirizzo));
    const sfida = await controllaSpam(distretto, invio);
    const post = { modulo, distretto, luogo, invio };
    const ammesso = await deposito.ammetti(post);
    const casella = destinatari.impronta(invio.email);
    await destinatari.esigi(casella);

    const { risposta } = ammesso;
    await chiavi.registra({ ambito, chiave, impronta, risposta, casella });
    await sfideUsate().createMany({ data: [{ ...sfida }] });
    await deposito.conserva(post, ammesso, false);
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
