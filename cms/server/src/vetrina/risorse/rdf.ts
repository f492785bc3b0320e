import { setImmediate as cedi } from 'node:timers/promises';
import type { Quad } from 'n3';
import { INDICE } from '../../modello/ambiti';
import { PERCORSO_API } from '../../modello/nomi';
import { tripleCatalogo, tripleDistretto } from '../rdf/dcat';
import { createJsonLd } from '../rdf/jsonld';
import { createTurtle } from '../rdf/turtle';
import type { TipoRisorsa } from './tipo';

interface Scrittore {
  tipo: string;
  aggiungi(triple: Quad[]): void;
  chiudi(): string;
}

/** The catalogue in one format. With hundreds of distretti it is long: requests get their turn after each. */
const catalogo = (estensione: string, createScrittore: () => Scrittore): TipoRisorsa => ({
  modello: `${PERCORSO_API}/catalogo.${estensione}`,
  ambito: () => INDICE,
  pigra: true,
  async costruisci(fonti) {
    const indice = await fonti.indice();
    const scrittore = createScrittore();
    scrittore.aggiungi(tripleCatalogo(indice));
    for (const voce of indice.distretti) {
      await cedi();
      scrittore.aggiungi(tripleDistretto(indice.base, voce));
    }
    return { tipo: scrittore.tipo, corpo: scrittore.chiudi() };
  },
});

/** The DCAT-AP_IT catalogue of the open data. */
export const risorseRdf: readonly TipoRisorsa[] = [catalogo('ttl', createTurtle), catalogo('jsonld', createJsonLd)];
