import type { Core } from '@strapi/strapi';
import { createFonti } from './lettura/fonti';
import { impostazioni } from './impostazioni';
import { risorsaInformativa } from './risorse/informativa';
import { risorseJson } from './risorse/json';
import { createMagazzino } from './risorse/magazzino';

/** All that the vetrina answers with finished bytes. */
export function createCatalogo({ strapi }: { strapi: Core.Strapi }) {
  const fonti = createFonti({ strapi });
  const { memoria } = impostazioni(strapi);
  const magazzino = createMagazzino({ strapi, fonti, memoria, tipi: [...risorseJson, risorsaInformativa(strapi)] });
  return { fonti, magazzino };
}

export type Catalogo = ReturnType<typeof createCatalogo>;
