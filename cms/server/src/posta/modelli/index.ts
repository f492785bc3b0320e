import type { z } from 'zod';
import type { Scopo } from '../../moduli/collegamenti/scopi';
import { accessoArea } from './accesso-area';
import { avvisoUfficio } from './avviso-ufficio';
import { confermaAdesione, confermaContatto, confermaProposta } from './conferma';
import { esitoAdesione } from './esito-adesione';
import { esitoProposta } from './esito-proposta';
import { confermaIscrizione, notiziaIscrizione, ritiroIscrizione } from './iscrizione';
import { ricevutaArea } from './ricevuta-area';
import type { Ambiente, Contenuto, Lingua, Modello } from './modello';
import { riconferma } from './riconferma';

/** Every message that the software sends, by the name that the outbox keeps. */
export const modelli = {
  'accesso-area': accessoArea,
  'conferma-contatto': confermaContatto,
  'conferma-adesione': confermaAdesione,
  'conferma-proposta': confermaProposta,
  'avviso-ufficio': avvisoUfficio,
  'esito-adesione': esitoAdesione,
  'esito-proposta': esitoProposta,
  'conferma-iscrizione': confermaIscrizione,
  'notizia-iscrizione': notiziaIscrizione,
  'ricevuta-area': ricevutaArea,
  'ritiro-iscrizione': ritiroIscrizione,
  riconferma,
};

export type NomeModello = keyof typeof modelli;
export type ParametriModello<N extends NomeModello> = z.infer<(typeof modelli)[N]['parametri']>;

const esisteModello = (nome: string): nome is NomeModello => Object.hasOwn(modelli, nome);

function trova(nome: string): Modello<z.ZodType> {
  if (!esisteModello(nome)) throw new Error(`No mail template is called "${nome}"`);
  // Parameters are parsed by the template's own schema before they reach it.
  return modelli[nome];
}

/** Checks the parameters of a message as they are queued. */
export const validaParametri = (nome: NomeModello, parametri: unknown): unknown =>
  trova(nome).parametri.parse(parametri);

/** What the link that goes with a message is good for. */
export function invitoDi(nome: string, parametri: unknown): Scopo | null {
  const modello = trova(nome);
  return modello.invito?.(modello.parametri.parse(parametri)) ?? null;
}

/** The path of the calendar file that goes with a message. */
export function calendarioDi(nome: string, parametri: unknown): string | null {
  const modello = trova(nome);
  return modello.calendario?.(modello.parametri.parse(parametri)) ?? null;
}

export function componi(nome: string, lingua: Lingua, parametri: unknown, ambiente: Ambiente): Contenuto {
  const modello = trova(nome);
  return modello.componi(lingua, modello.parametri.parse(parametri), ambiente);
}
