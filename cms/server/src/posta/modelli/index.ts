import type { z } from 'zod';
import { accessoArea } from './accesso-area';
import { avvisoUfficio } from './avviso-ufficio';
import { confermaAdesione, confermaContatto, confermaProposta } from './conferma';
import { confermaInvio } from './conferma-invio';
import { convocazione } from './convocazione';
import { esitoAdesione } from './esito-adesione';
import { esitoProposta } from './esito-proposta';
import { confermaIscrizione, notiziaIscrizione, ritiroIscrizione } from './iscrizione';
import { ricevutaArea } from './ricevuta-area';
import type { Modello } from './modello';
import { riconferma } from './riconferma';

/** Every message that the software sends, by the name that the outbox keeps. */
export const modelli = {
  'accesso-area': accessoArea,
  'conferma-contatto': confermaContatto,
  'conferma-invio': confermaInvio,
  'conferma-adesione': confermaAdesione,
  'conferma-proposta': confermaProposta,
  'avviso-ufficio': avvisoUfficio,
  'esito-adesione': esitoAdesione,
  'esito-proposta': esitoProposta,
  'conferma-iscrizione': confermaIscrizione,
  'notizia-iscrizione': notiziaIscrizione,
  'ricevuta-area': ricevutaArea,
  'ritiro-iscrizione': ritiroIscrizione,
  convocazione,
  riconferma,
};

export type NomeModello = keyof typeof modelli;
export type ParametriModello<N extends NomeModello> = z.infer<(typeof modelli)[N]['parametri']>;

const esisteModello = (nome: string): nome is NomeModello => Object.hasOwn(modelli, nome);

/** A template by the name that the outbox keeps. */
export function modelloDi(nome: string): Modello {
  if (!esisteModello(nome)) throw new Error(`No mail template is called "${nome}"`);
  return modelli[nome];
}
