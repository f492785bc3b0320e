import type { Core } from '@strapi/strapi';
import { REGIMI, type ScopoPagina } from '../moduli/collegamenti/scopi';
import { PERCORSI } from '../moduli/collegamenti/script';
import type { DistrettoModuli } from '../moduli/modulo';
import { servizio } from '../servizi';
import { modelloDi, type NomeModello, type ParametriModello } from './modelli';
import { componi } from './modelli/componi';
import type { Lingua } from './modelli/modello';
import { rendi } from './modelli/rendi';
import { chiaveLettera } from './testi/lettere';

/** Stands where each reader's own code will be. */
const CODICE = '•••••-•••••';

export interface DaMostrare<N extends NomeModello> {
  modello: N;
  lingua: Lingua;
  parametri: ParametriModello<N>;
  distretto: DistrettoModuli;
  /** What its link will be good for. */
  scopo: ScopoPagina;
}

/** A message as it will be read, but for its link, which is minted for each reader when it is sent. */
export const createAnteprima =
  ({ strapi }: { strapi: Core.Strapi }) =>
  async <N extends NomeModello>({ modello, lingua, parametri, distretto, scopo }: DaMostrare<N>) => {
    const pagina = `${servizio(strapi, 'indirizzi').base()}${PERCORSI[scopo]}`;
    const invito = { indirizzo: pagina, codice: CODICE, pagina, oreValide: REGIMI[scopo].oreValide };
    const lettera = modelloDi(modello).leggi(parametri);
    const valori = lettera.valori(lingua, { distretto, invito, paginaUfficio: '' });
    const testo = await servizio(strapi, 'testi').daMandare(
      distretto.id,
      chiaveLettera(modello, lettera),
      lettera,
      lingua,
    );
    const contenuto = componi(testo, valori, lingua, invito);
    return { oggetto: contenuto.oggetto, testo: rendi(contenuto, lingua, distretto, null).text };
  };
