import type { Core } from '@strapi/strapi';
import { PERCORSO_API } from '../../modello/nomi';
import { servizio } from '../../servizi';
import type { Parametri } from '../http/percorso';
import type { Modello } from '../lettura/modello';
import { lavoroProgramma, lavoroScheda } from '../pdf/dati';
import type { Lavoro } from '../pdf/lavoro';
import type { TipoRisorsa } from './tipo';

const SUO = `${PERCORSO_API}/distretti/:distretto`;

/** The `.pdf` resources of the contract. The data is read here, the document is made on another thread. */
export function risorsePdf(strapi: Core.Strapi): readonly TipoRisorsa[] {
  const documento = (
    modello: string,
    nome: (parametri: Parametri) => string,
    prepara: (letto: Modello, parametri: Parametri) => Lavoro | undefined,
  ): TipoRisorsa => ({
    modello,
    ambito: ({ distretto = '' }) => distretto,
    pigra: true,
    async costruisci(fonti, parametri) {
      const letto = await fonti.modello(parametri.distretto ?? '');
      const lavoro = letto && prepara(letto, parametri);
      if (!lavoro) return undefined;
      const corpo = await servizio(strapi, 'officina').stampa(lavoro);
      const file = `inline; filename*=UTF-8''${encodeURIComponent(nome(parametri))}.pdf`;
      return { tipo: 'application/pdf', corpo, intestazioni: ['Content-Disposition', file] };
    },
  });
  return [
    documento(
      `${SUO}/schede/:scheda.pdf`,
      ({ distretto, scheda }) => `${distretto}-${scheda}`,
      (letto, { scheda = '' }) => lavoroScheda(letto, scheda),
    ),
    documento(
      `${SUO}/programmi/:anno.pdf`,
      ({ distretto, anno }) => `${distretto}-programma-${anno}`,
      (letto, { anno = '' }) => lavoroProgramma(letto, anno),
    ),
  ];
}
