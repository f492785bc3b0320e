import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { servizio } from '../../servizi';
import { impostazioni } from '../impostazioni';
import { percorsiNelDistretto, percorsoUnico, slugDistretti, type Percorso } from '../risorse/percorsi';
import { prepara, type Preparata } from '../risorse/preparata';
import type { TipoRisorsa } from '../risorse/tipo';
import { filePubblici, indirizzoFile } from '../voci/file';
import { fileDi } from '../statici/conservazione';
import { scriviAlbero, type Esito, type Scrivi } from './albero';
import { nomeNellAlbero } from './nomi';

/** Endings that web servers look for beside a file, to send it compressed. */
const ACCANTO = [
  ['gzip', '.gz'],
  ['br', '.br'],
] as const;

/** The example pages belong to the demo, not to a distretto. */
const ESCLUSI = /^\/demo\//;

async function scriviPreparata(scrivi: Scrivi, nome: string, { varianti }: Preparata): Promise<void> {
  await scrivi(nome, varianti.identity.corpo);
  for (const [codifica, fine] of ACCANTO) {
    const variante = varianti[codifica];
    if (variante) await scrivi(`${nome}${fine}`, variante.corpo);
  }
}

/**
 * Writes the whole vetrina as a tree of files with the same URLs: every resource in every format, the pages, the files that
 * published content refers to, the widgets. It is made from the same resources that the server sends, one distretto after the other.
 */
export function createEsportazione({ strapi }: { strapi: Core.Strapi }) {
  const { fonti, tipi } = servizio(strapi, 'catalogo');
  const archivio = servizio(strapi, 'archivio');

  async function scriviRisorsa(scrivi: Scrivi, tipo: TipoRisorsa, { percorso, parametri }: Percorso): Promise<void> {
    const contenuto = ESCLUSI.test(percorso) ? undefined : await tipo.costruisci(fonti, parametri);
    if (contenuto) await scriviPreparata(scrivi, nomeNellAlbero(percorso), await prepara(contenuto));
  }

  async function scriviDistretto(scrivi: Scrivi, slug: string): Promise<void> {
    const modello = await fonti.modello(slug);
    if (!modello) return;
    for (const tipo of tipi) {
      for (const percorso of percorsiNelDistretto(tipo, modello)) await scriviRisorsa(scrivi, tipo, percorso);
    }
    for (const file of filePubblici(modello).values()) {
      const { pathname } = new URL(indirizzoFile(modello, file));
      const prefisso = servizio(strapi, 'indirizzi').prefisso();
      await scrivi(decodeURIComponent(pathname.slice(prefisso.length + 1)), await archivio.leggi(file));
    }
  }

  async function scriviWidgets(scrivi: Scrivi, cartelle: readonly string[]): Promise<void> {
    const scritti = new Set<string>();
    for (const cartella of cartelle) {
      for (const file of await fileDi(cartella)) {
        if (file.startsWith('demo/') || scritti.has(file)) continue;
        scritti.add(file);
        await scrivi(`widgets/${file}`, await readFile(path.join(cartella, file)));
      }
    }
  }

  return {
    /** Writes the tree to `destinazione`, which becomes a link to it. Rejects, and leaves what was there, when anything fails. */
    esporta(destinazione: string): Promise<Esito> {
      return scriviAlbero(path.resolve(destinazione), async (scrivi) => {
        for (const tipo of tipi) {
          for (const percorso of percorsoUnico(tipo)) await scriviRisorsa(scrivi, tipo, percorso);
        }
        for (const slug of slugDistretti(await fonti.indice())) await scriviDistretto(scrivi, slug);
        const { widgets, archivioWidgets } = impostazioni(strapi);
        // As the server looks for them: what was published once stays as it was.
        if (widgets) await scriviWidgets(scrivi, [...(archivioWidgets ? [archivioWidgets] : []), widgets]);
      });
    },
  };
}

export type Esportazione = ReturnType<typeof createEsportazione>;
