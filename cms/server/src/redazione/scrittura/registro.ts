import type { Core } from '@strapi/strapi';
import type { Modelli, Modello } from '../../modello/descrittore';
import { uidTipo } from '../../modello/nomi';
import type { Attore, Azione, Dati } from '../../modello/scrittura';
import { elenco, eVoce, type Voce } from '../../modello/voce';

const AZIONI: Readonly<Record<Azione, string>> = {
  create: 'crea',
  clone: 'crea',
  update: 'modifica',
  publish: 'pubblica',
  unpublish: 'ritira',
  discardDraft: 'scarta bozza',
  delete: 'elimina',
};

/** One value longer than this is kept as its beginning only: the log must not outgrow what it describes. */
const MASSIMO_CARATTERI = 20_000;

function contenuto(valore: unknown): unknown {
  if (valore instanceof Date) return valore.toISOString();
  const testo = typeof valore === 'string' ? valore : JSON.stringify(valore);
  if (testo === undefined || testo.length <= MASSIMO_CARATTERI) return valore;
  return { inizio: testo.slice(0, MASSIMO_CARATTERI), caratteri: testo.length };
}

/** An entry for the log: blocks whole, relations by document id and name, files by id, name and content hash. */
export function istantanea(modelli: Modelli, modello: Modello, voce: Voce): Dati {
  const foto: Dati = {};
  for (const { nome, attributo } of modello.campi.values()) {
    const valori = elenco(voce[nome]).filter(eVoce);
    if (attributo.component !== undefined) {
      const interno = modelli(attributo.component);
      foto[nome] = valori.map((blocco) => istantanea(modelli, interno, blocco));
    } else if (attributo.type === 'relation' && attributo.target) {
      const { titolo } = modelli(attributo.target);
      foto[nome] = valori.map(({ documentId, [titolo]: nomeVoce }) => ({ documentId, titolo: nomeVoce ?? null }));
    } else if (attributo.type === 'media') {
      foto[nome] = valori.map(({ id, name, hash }) => ({ id, name, hash }));
    } else {
      foto[nome] = contenuto(voce[nome] ?? null);
    }
  }
  return foto;
}

/** Keeps the fields in which two snapshots differ. */
function differenze(prima: Dati, dopo: Dati): { prima: Dati; dopo: Dati } {
  const diversi = Object.keys(dopo).filter((nome) => JSON.stringify(prima[nome]) !== JSON.stringify(dopo[nome]));
  const solo = (dati: Dati) => Object.fromEntries(diversi.map((nome) => [nome, dati[nome]]));
  return { prima: solo(prima), dopo: solo(dopo) };
}

export interface Passaggio {
  azione: Azione;
  modello: Modello;
  documento: string;
  distretto: string | null;
  attore: Attore;
  prima: Voce | null;
  dopo: Voce | null;
}

/** The change log: append-only, written in the transaction of what it tells. */
export function createRegistro({ strapi }: { strapi: Core.Strapi }, modelli: Modelli) {
  /**
   * Requests hold personal data that is erased on a date: the log tells which fields changed, and not what they say.
   */
  function stati(modello: Modello, prima: Voce | null, dopo: Voce | null) {
    const foto = (voce: Voce | null) => (voce ? istantanea(modelli, modello, voce) : null);
    const [fotoPrima, fotoDopo] = [foto(prima), foto(dopo)];
    const tenuti = fotoPrima && fotoDopo ? differenze(fotoPrima, fotoDopo) : { prima: fotoPrima, dopo: fotoDopo };
    if (!modello.riservato) return tenuti;
    const { prima: vecchi, dopo: nuovi } = tenuti;
    const solo = (dati: Dati | null) =>
      dati && { campi: Object.keys(dati), ...('stato' in dati && { stato: dati.stato }) };
    return { prima: solo(vecchi), dopo: solo(nuovi) };
  }

  return {
    async annota({ azione, modello, documento, distretto, attore, prima, dopo }: Passaggio): Promise<void> {
      const titolo = (dopo ?? prima)?.[modello.titolo];
      const { prima: vecchi, dopo: nuovi } = stati(modello, prima, dopo);
      await strapi.db.query(uidTipo('modifica')).createMany({
        data: [
          {
            quando: new Date(),
            utente: attore.utente,
            attore: attore.nome,
            azione: AZIONI[azione],
            tipo: modello.nome,
            documento,
            titolo: !modello.riservato && typeof titolo === 'string' ? titolo.slice(0, 255) : null,
            distretto,
            prima: vecchi,
            dopo: nuovi,
          },
        ],
      });
    },
  };
}

export type Registro = ReturnType<typeof createRegistro>;
