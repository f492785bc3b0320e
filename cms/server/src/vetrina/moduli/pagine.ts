import type { Core } from '@strapi/strapi';
import type { RispostaInformativa } from '../../../../contracts/invii';
import { PERCORSO_PAGINE } from '../../modello/nomi';
import { html, type Html } from '../../pagine/html';
import { servizio } from '../../servizi';
import type { Modello } from '../lettura/modello';
import { corpoInformativa } from '../pagine/informativa';
import { recapiti } from '../pagine/casa';
import { siIscrive } from '../pagine/iscrizioni';
import { prefissoDi } from '../pagine/pagina';
import { sezione } from '../pagine/parti';
import { contatti as contattiUfficio } from '../voci/distretto';
import { incontroInElenco } from '../voci/incontro';
import { slugDi } from '../voci/indirizzo';
import type { Descrizione } from './descrizione';
import { adesioni, contatti, iscrizioni, proposte } from './descrizioni';
import type { ModuloSemplice } from './modulo';

/** Where a form is: its name and, of those that belong to one, the slug of the meeting. */
export interface LuogoModulo {
  modulo: string;
  incontro?: string;
}

const SENZA_LUOGO: Readonly<Record<string, (modello: Modello) => Descrizione>> = { contatti, adesioni, proposte };

/** The form of a place; undefined where there is none, or none that takes posts. */
export function descrivi(modello: Modello, { modulo, incontro }: LuogoModulo): Descrizione | undefined {
  if (incontro === undefined) return Object.hasOwn(SENZA_LUOGO, modulo) ? SENZA_LUOGO[modulo]?.(modello) : undefined;
  const riga = modello.incontriPerSlug.get(incontro);
  const voce = riga && incontroInElenco(modello, riga);
  return voce && siIscrive(modello, voce) ? iscrizioni(voce) : undefined;
}

/** The plain form of a place, empty. */
export function moduloVuoto(
  strapi: Core.Strapi,
  modello: Modello,
  { modulo, incontro }: LuogoModulo,
  informativa: RispostaInformativa['data'],
): ModuloSemplice | undefined {
  const descrizione = descrivi(modello, { modulo, incontro });
  const definito = servizio(strapi, 'moduli').chiamato(modulo);
  if (!descrizione || !definito) return undefined;
  const percorso = ['', slugDi(modello.distretto), 'moduli', modulo, ...(incontro === undefined ? [] : [incontro])];
  return {
    descrizione,
    schema: definito.schema,
    campi: new URLSearchParams(),
    azione: prefissoDi(modello.base) + PERCORSO_PAGINE + percorso.join('/'),
    informativa: informativa.versione,
    errori: [],
  };
}

/** What stands below a form: whom to ask instead, and what becomes of the data. */
export const sottoModulo = (modello: Modello, informativa: RispostaInformativa): Html =>
  html`${ufficio(modello)}
    <section id="informativa">${corpoInformativa(informativa)}</section>`;

export const ufficio = (modello: Modello) => sezione('Recapiti dell’ufficio', recapiti(contattiUfficio(modello)));
