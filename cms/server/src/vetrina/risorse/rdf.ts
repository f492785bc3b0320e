import { setImmediate as cedi } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Quad } from 'n3';
import { CONDIVISO, INDICE } from '../../modello/ambiti';
import { PERCORSO_API } from '../../modello/nomi';
import { servizio } from '../../servizi';
import { giornoRoma } from '../lettura/tempo';
import { tripleCatalogo, tripleDistretto } from '../rdf/dcat';
import { createJsonLd } from '../rdf/jsonld';
import { createTurtle } from '../rdf/turtle';
import { slugDi } from '../voci/indirizzo';
import type { TipoRisorsa } from './tipo';

interface Scrittore {
  tipo: string;
  aggiungi(triple: Quad[]): void;
  chiudi(): string;
}

/**
 * The DCAT-AP_IT catalogue of the open data, in both formats. It names the day on which each distretto changed last: it is made
 * again when such a day becomes another one or the index changes, not at every change of a distretto.
 */
export function risorseRdf(strapi: Core.Strapi): TipoRisorsa[] {
  const revisioni = servizio(strapi, 'revisioni');

  async function giorni(): Promise<(ambito: string, altrimenti: string | Date) => string> {
    const quando = await revisioni.quando();
    const condiviso = quando.get(CONDIVISO);
    return (ambito, altrimenti) => {
      const proprio = quando.get(ambito) ?? new Date(altrimenti);
      return giornoRoma(condiviso && condiviso > proprio ? condiviso : proprio);
    };
  }

  async function versione(): Promise<string> {
    const [numeri, quando] = [await revisioni.leggi(), await revisioni.quando()];
    const modifiche = [...quando].map(([ambito, data]) => `${ambito}=${giornoRoma(data)}`).toSorted();
    return `${numeri.get(INDICE) ?? 0} ${modifiche.join(' ')}`;
  }

  const catalogo = (estensione: string, createScrittore: () => Scrittore): TipoRisorsa => ({
    modello: `${PERCORSO_API}/catalogo.${estensione}`,
    ambito: () => null,
    versione,
    async costruisci(fonti) {
      const [{ base, distretti }, modificato] = [await fonti.indice(), await giorni()];
      const voci = distretti.map((voce) => ({
        ...voce,
        modificato: modificato(slugDi(voce.riga), voce.riga.updatedAt),
      }));
      const ultimo = [modificato(INDICE, new Date(0)), ...voci.map((voce) => voce.modificato)].toSorted().at(-1) ?? '';
      const scrittore = createScrittore();
      scrittore.aggiungi(tripleCatalogo(base, voci, ultimo));
      for (const voce of voci) {
        // Of hundreds of distretti it is long: requests get their turn after each.
        await cedi();
        scrittore.aggiungi(tripleDistretto(base, voce));
      }
      return { tipo: scrittore.tipo, corpo: scrittore.chiudi() };
    },
  });

  return [catalogo('ttl', createTurtle), catalogo('jsonld', createJsonLd)];
}
