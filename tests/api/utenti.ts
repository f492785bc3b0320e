import { randomBytes, randomUUID } from 'node:crypto';
import type { Cms } from './cms';

export interface Risposta {
  stato: number;
  // What the admin's API answers is read freely: it has as many shapes as routes.
  corpo: unknown;
}

/** A logged-in user of the admin, speaking to its real HTTP API. */
export interface Utente {
  id: number;
  email: string;
  token: string;
  chiama(metodo: string, percorso: string, corpo?: object | FormData): Promise<Risposta>;
}

async function leggi(risposta: Response): Promise<Risposta> {
  const testo = await risposta.text();
  const json = risposta.headers.get('content-type')?.includes('json') ?? false;
  return { stato: risposta.status, corpo: json ? (JSON.parse(testo) as unknown) : testo };
}

const intestazioni = (token: string, corpo?: object | FormData) => ({
  Authorization: `Bearer ${token}`,
  ...(corpo && !(corpo instanceof FormData) && { 'Content-Type': 'application/json' }),
});

/** Makes a user with a role (by its code), assigned to distretti (by documentId), and logs in. */
export async function creaUtente({ strapi, url }: Cms, ruolo: string, distretti: string[]): Promise<Utente> {
  const email = `${randomUUID()}@esempio.it`;
  const password = `${randomBytes(12).toString('base64url')}aA1`;
  const { id: idRuolo } = await strapi.service('admin::role').findOne({ code: ruolo });
  const { id } = await strapi
    .service('admin::user')
    .create({ firstname: 'Prova', lastname: ruolo, email, password, isActive: true, roles: [idRuolo] });
  await strapi.plugin('piano-di-zona').service('assegnazioni').assegna(id, distretti);
  const accesso = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { data } = (await accesso.json()) as { data: { token: string } };
  return {
    id,
    email,
    token: data.token,
    async chiama(metodo, percorso, corpo) {
      return leggi(
        await fetch(`${url}${percorso}`, {
          method: metodo,
          headers: intestazioni(data.token, corpo),
          ...(corpo && { body: corpo instanceof FormData ? corpo : JSON.stringify(corpo) }),
        }),
      );
    },
  };
}
