import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { statoVetrina } from './stato';

export const createVetrinaController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /piano-di-zona/vetrina/stato`: `{ data: StatoVetrina }`. */
  async stato(ctx: Context) {
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: await statoVetrina(strapi) };
  },
});
