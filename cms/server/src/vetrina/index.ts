import type { Core } from '@strapi/strapi';
import type { Stanza } from '../modello/stanza';
import { servizio } from '../servizi';
import { avviaAggiornamento } from './aggiornamento';
import { createCatalogo, type Catalogo } from './catalogo';
import { createEsportazione, type Esportazione } from './esportazione/esporta';
import { rottaFile } from './file/gestore';
import { aggancia, offriMiddleware } from './http/aggancio';
import { createGestori, type Gestori } from './http/gestori';
import { createSmistatore, type Smistatore } from './http/smistatore';
import { impostazioni } from './impostazioni';
import { tieniStatistiche } from './lettura/statistiche';
import { createOfficina, type Officina } from './pdf/officina';
import { createIndirizzi, type Indirizzi } from './indirizzi';
import { rottePagine } from './pagine/rotte';
import { createRicerca, type Ricerca } from './ricerca/ricerca';
import { rotteRicerca } from './ricerca/rotte';
import { rottaSalute } from './salute';
import { conserva } from './statici/conservazione';
import { createVetrinaController } from './stato/controller';
import { rotteStato } from './stato/rotte';
import { cediIlTurno } from './turno';

declare module '../servizi' {
  interface Servizi {
    catalogo: Catalogo;
    esportazione: Esportazione;
    gestori: Gestori;
    indirizzi: Indirizzi;
    ricerca: Ricerca;
    officina: Officina;
    smistatore: Smistatore;
  }
}

/** Without it the present version is served all the same: a folder that cannot be written must not keep the CMS from starting. */
async function conservaWidgets(strapi: Core.Strapi): Promise<void> {
  const { widgets, archivioWidgets } = impostazioni(strapi);
  if (!widgets || !archivioWidgets) return;
  try {
    const diversi = await conserva(widgets, archivioWidgets);
    if (diversi.length === 0) return;
    strapi.log.warn(`Already published with other content, and served as published: ${diversi.join(', ')}`);
  } catch (errore) {
    strapi.log.error(`The widgets could not be kept in ${archivioWidgets}: ${String(errore)}`);
  }
}

const fermate = new WeakMap<object, () => Promise<void>>();

export const vetrina: Stanza = {
  services: {
    catalogo: createCatalogo,
    esportazione: createEsportazione,
    gestori: createGestori,
    indirizzi: createIndirizzi,
    ricerca: createRicerca,
    officina: createOfficina,
    smistatore: createSmistatore,
  },
  controllers: { vetrina: createVetrinaController },
  rotteAdmin: rotteStato,
  register({ strapi }) {
    offriMiddleware(strapi, () => servizio(strapi, 'smistatore'));
  },
  async bootstrap({ strapi }) {
    await conservaWidgets(strapi);
    servizio(strapi, 'gestori').registra(
      rottaSalute(strapi),
      rottaFile(strapi),
      ...rottePagine(strapi),
      ...rotteRicerca(strapi),
    );
    aggancia(strapi, servizio(strapi, 'smistatore'));
    const fermaAggiornamento = avviaAggiornamento(strapi);
    const fermaStatistiche = tieniStatistiche(strapi);
    const nonCedere = cediIlTurno(strapi);
    fermate.set(strapi, async () => {
      fermaStatistiche();
      await fermaAggiornamento();
      nonCedere();
    });
  },
  async destroy({ strapi }) {
    await fermate.get(strapi)?.();
    await servizio(strapi, 'ricerca').ferma();
    await servizio(strapi, 'officina').chiudi();
  },
};
