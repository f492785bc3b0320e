import type { Core } from '@strapi/strapi';
import { azione, type NomeAzione } from '../ruoli/azioni';
import { servizio } from '../../servizi';

/** The user of the admin on whose request the running code acts. */
export interface Attore {
  utente: number;
  /** Works on every distretto: Amministrazione and the super administrator. */
  tutti: boolean;
  /** The documentIds of the distretti that the user works for. */
  distretti: readonly string[];
  puo(nome: NomeAzione): boolean;
}

interface StatoAdmin {
  user?: { id: number };
  userAbility?: { can(azione: string): boolean };
}

/** Undefined when the software writes by itself: a job, a public form, the sample plans. */
export async function attoreCorrente(strapi: Core.Strapi): Promise<Attore | undefined> {
  // Only the admin's strategies put an ability beside the user; what is without one is not a user of the admin.
  const { user, userAbility }: StatoAdmin = strapi.requestContext.get()?.state ?? {};
  if (!user || !userAbility) return undefined;
  return {
    utente: user.id,
    tutti: userAbility.can(azione('distretti.tutti')),
    distretti: await servizio(strapi, 'assegnazioni').distrettiDi(user.id),
    puo: (nome) => userAbility.can(azione(nome)),
  };
}
