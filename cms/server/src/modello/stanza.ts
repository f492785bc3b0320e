import type { Core } from '@strapi/strapi';
import type { Controllo, Regole } from './scrittura';
import type { Componente } from './tipo';

export interface Contesto {
  strapi: Core.Strapi;
}

/** A room: one capability with everything that it brings to the plugin. `server/src/index.ts` assembles them. */
export interface Stanza {
  contentTypes?: Record<string, object>;
  componenti?: Componente[];
  /** What writes of this room's types and blocks must obey beside what their fields declare. */
  regole?: Regole;
  /** What every write of every type must pass. */
  controlli?: (contesto: Contesto) => Controllo[];
  services?: Record<string, (contesto: Contesto) => object>;
  controllers?: Record<string, (contesto: Contesto) => object>;
  policies?: Record<string, Core.PolicyHandler>;
  /** Routes of the admin's own API, under `/piano-di-zona`. Public routes are answered before Koa. */
  rotteAdmin?: Core.RouteInput[];
  register?(contesto: Contesto): void | Promise<void>;
  bootstrap?(contesto: Contesto): void | Promise<void>;
  destroy?(contesto: Contesto): void | Promise<void>;
}
