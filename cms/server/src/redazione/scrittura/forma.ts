import type { CampoDescritto, Modelli, Modello } from '../../modello/descrittore';
import type { Dati, Errore, Percorso } from '../../modello/scrittura';
import { elenco, eVoce, type Voce } from '../../modello/voce';
import { verifica } from '../formati';
import { conCaratteriVietati, normalizza, RIMEDIO_CARATTERI } from '../formati/testo';
import { testoRicco } from './blocchi';
import { centesimi, decimale, intero, type EsitoValore } from './numeri';
import { giorno, istante } from './tempi';

function testo(valore: unknown, { attributo, vincoli }: CampoDescritto): EsitoValore {
  if (typeof valore !== 'string') return { rimedio: 'scrivi un testo' };
  const normale = normalizza(valore);
  if (normale === '') return { valore: null };
  if (conCaratteriVietati(normale, attributo.type === 'text')) return { rimedio: RIMEDIO_CARATTERI };
  const esito = vincoli.formato ? verifica(vincoli.formato, normale) : { valore: normale };
  if ('rimedio' in esito) return esito;
  const massimo = attributo.maxLength ?? Infinity;
  return esito.valore.length <= massimo
    ? esito
    : { rimedio: `accorcia a ${massimo} caratteri: adesso sono ${esito.valore.length}` };
}

function valore(scritto: unknown, campo: CampoDescritto): EsitoValore {
  const { attributo } = campo;
  if (scritto === null || scritto === undefined || scritto === '') return { valore: null };
  switch (attributo.type) {
    case 'string':
    case 'text':
      return testo(scritto, campo);
    case 'integer':
      return intero(scritto, attributo);
    case 'decimal':
      return decimale(scritto);
    case 'biginteger':
      return centesimi(scritto);
    case 'date':
      return giorno(scritto);
    case 'datetime':
      return istante(scritto);
    case 'blocks':
      return testoRicco(scritto);
    case 'boolean':
      return typeof scritto === 'boolean' ? { valore: scritto } : { rimedio: 'scegli sì o no' };
    case 'enumeration':
      return attributo.enum?.some((voce) => voce === scritto)
        ? { valore: scritto }
        : { rimedio: 'scegli una delle voci dell’elenco' };
    default:
      return { valore: scritto };
  }
}

export interface Esame {
  /** The written values in their normal form. Keys that are not fields of the model pass as they are. */
  dati: Dati;
  errori: Errore[];
}

/** Normalises what is written, blocks included, and says what is wrong in it. */
export function esamina(modelli: Modelli, modello: Modello, scritti: Voce, percorso: Percorso = []): Esame {
  const dati: Dati = { ...scritti };
  const errori: Errore[] = [];
  for (const campo of modello.campi.values()) {
    const { nome, attributo } = campo;
    const scritto = scritti[nome];
    if (scritto === undefined || attributo.type === 'relation' || attributo.type === 'media') continue;
    const qui = [...percorso, nome];
    if (attributo.component !== undefined) {
      const interno = modelli(attributo.component);
      const esami = elenco(scritto)
        .filter(eVoce)
        .map((blocco, indice) => esamina(modelli, interno, blocco, attributo.repeatable ? [...qui, indice] : qui));
      const blocchi = esami.map((esame) => esame.dati);
      dati[nome] = attributo.repeatable ? blocchi : (blocchi[0] ?? null);
      errori.push(...esami.flatMap((esame) => esame.errori));
      continue;
    }
    const esito = valore(scritto, campo);
    if ('rimedio' in esito) errori.push({ percorso: qui, rimedio: esito.rimedio });
    else dati[nome] = esito.valore;
  }
  return { dati, errori };
}
