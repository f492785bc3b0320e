import type { Core } from '@strapi/strapi';
import type { Scrittura } from '../../modello/scrittura';
import { eVoce, voci, type Voce } from '../../modello/voce';
import { servizio } from '../../servizi';
import { testoNelPdf } from './pdf';

/** In kilobytes, as Strapi keeps sizes. Larger files stay to be checked by a person: reading them holds up all writing. */
const MASSIMO_LETTO = 30_000;

const idFile = (voce: Voce): number | null =>
  eVoce(voce.file) && typeof voce.file.id === 'number' ? voce.file.id : null;

/** Finds the scans among the PDF files that a write brings, and marks them as not accessible (L. 4/2004). */
export function createScansioni({ strapi }: { strapi: Core.Strapi }) {
  async function senzaTesto(file: Voce | undefined): Promise<boolean> {
    if (!file || file.mime !== 'application/pdf' || Number(file.size) > MASSIMO_LETTO) return false;
    const { hash, ext } = file;
    if (typeof hash !== 'string' || typeof ext !== 'string') return false;
    try {
      return testoNelPdf(await servizio(strapi, 'archivio').leggi({ hash, ext })) === 'assente';
    } catch (errore) {
      // Not to be read now is no reason to refuse the text around it: it stays to be checked by a person.
      strapi.log.warn(`Could not read the file ${String(file.id)} to look for text`, { errore });
      return false;
    }
  }

  return {
    /** The file that the field `file` of the entry gets anew with this write, if any. */
    async nuovo(scrittura: Scrittura): Promise<Voce | undefined> {
      const id = scrittura.dopo ? idFile(scrittura.dopo) : null;
      if (id === null || (scrittura.prima && idFile(scrittura.prima) === id)) return undefined;
      return (await scrittura.file()).get(id);
    },

    senzaTesto,

    /** Marks the attached documents of the field `campo` whose file is new and a scan. A person may mark them otherwise later. */
    async segna(scrittura: Scrittura, campo: string): Promise<void> {
      const { scritti, dopo, prima } = scrittura;
      const allegati = voci(scritti[campo]);
      if (allegati.length === 0) return;
      const gia = new Set(voci(prima?.[campo]).map(idFile));
      const file = await scrittura.file();
      const blocchi = voci(dopo?.[campo]);
      const segnati = await Promise.all(
        allegati.map(async (allegato, indice) => {
          const id = idFile(blocchi[indice] ?? {});
          const scansione = id !== null && !gia.has(id) && (await senzaTesto(file.get(id)));
          return scansione ? { ...allegato, accessibile: 'no' } : allegato;
        }),
      );
      scrittura.imposta(campo, Array.isArray(scritti[campo]) ? segnati : segnati[0]);
    },
  };
}

export type Scansioni = ReturnType<typeof createScansioni>;
