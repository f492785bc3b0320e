import type { Core } from '@strapi/strapi';
import { PLUGIN } from './modello/nomi';
import type { Collegamenti } from './moduli/collegamenti/collegamenti';
import type { Informative } from './moduli/informative';
import type { Registro } from './moduli/registro';
import type { Richieste } from './moduli/richieste';
import type { Posta } from './posta/posta';
import type { Scansioni } from './piano/documenti/scansioni';
import type { Archivio } from './redazione/file/archivio';
import type { Formati } from './redazione/formati';
import type { Revisioni } from './redazione/revisioni';
import type { Assegnazioni } from './redazione/ruoli/assegnazioni';
import type { Redazione } from './redazione/scrittura';
import type { Catalogo } from './vetrina/catalogo';
import type { Gestori } from './vetrina/http/gestori';
import type { Smistatore } from './vetrina/http/smistatore';
import type { Indirizzi } from './vetrina/indirizzi';

/** What the rooms offer each other, by name. Rooms call each other through this, never through each other's files. */
export interface Servizi {
  archivio: Archivio;
  assegnazioni: Assegnazioni;
  catalogo: Catalogo;
  collegamenti: Collegamenti;
  formati: Formati;
  gestori: Gestori;
  indirizzi: Indirizzi;
  informative: Informative;
  moduli: Registro;
  posta: Posta;
  redazione: Redazione;
  revisioni: Revisioni;
  richieste: Richieste;
  scansioni: Scansioni;
  smistatore: Smistatore;
}

/** The typed accessor of a room's service. */
export const servizio = <N extends keyof Servizi>(strapi: Core.Strapi, nome: N): Servizi[N] =>
  strapi.plugin(PLUGIN).service<Servizi[N]>(nome);
