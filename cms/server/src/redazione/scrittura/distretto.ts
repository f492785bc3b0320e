import type { Core } from '@strapi/strapi';
import { aMolti, type Modelli } from '../../modello/descrittore';
import { uidTipo } from '../../modello/nomi';
import type { Scrittura } from '../../modello/scrittura';
import { eVoce, type Voce } from '../../modello/voce';
import { servizio } from '../../servizi';

const documento = (voce: unknown): string | null =>
  eVoce(voce) && typeof voce.documentId === 'string' ? voce.documentId : null;

/** The distretto of the entry that this one hangs from: the first of its relations that has one. */
async function delGenitore(scrittura: Scrittura, modelli: Modelli): Promise<string | null> {
  for (const { nome, attributo } of scrittura.modello.campi.values()) {
    if (nome === 'distretto' || attributo.target === undefined || aMolti(attributo)) continue;
    if (!modelli(attributo.target).campi.has('distretto')) continue;
    const trovato = documento((await scrittura.trova(nome))?.distretto);
    if (trovato !== null) return trovato;
  }
  return null;
}

/** The distretto of who writes, if there is only one. */
async function dellUtente(strapi: Core.Strapi, utente: number | null): Promise<string | null> {
  if (utente === null) return null;
  const [primo, ...altri] = await servizio(strapi, 'assegnazioni').distrettiDi(utente);
  return altri.length === 0 ? (primo ?? null) : null;
}

/** Fills in the distretto where who writes left it empty, and names it by its document id where by its row's. */
export async function derivaDistretto(scrittura: Scrittura, modelli: Modelli): Promise<void> {
  const { modello, dopo, strapi, attore } = scrittura;
  if (!modello.campi.has('distretto') || documento(dopo?.distretto) !== null) return;
  const indicato = dopo?.distretto
    ? documento(await scrittura.trova('distretto'))
    : await delGenitore(scrittura, modelli);
  scrittura.imposta('distretto', indicato ?? (await dellUtente(strapi, attore.utente)));
}

/**
 * The slugs of the distretti whose public pages a write may change: where the entry was, and where it will be.
 * An entry of the type distretto counts for itself.
 */
export async function slugDistretti(scrittura: Scrittura): Promise<string[]> {
  const { modello, prima, dopo, pubblicata } = scrittura;
  const slug = (voce: unknown) => (eVoce(voce) && typeof voce.slug === 'string' ? [voce.slug] : []);
  if (!modello.campi.has('distretto')) return modello.uid === uidTipo('distretto') ? slug(dopo ?? prima) : [];
  const dove = (voce: Voce | null) => slug(voce?.distretto);
  const dopoSlug = dove(dopo);
  const arrivo = dopo && dopoSlug.length === 0 ? slug(await scrittura.trova('distretto')) : dopoSlug;
  return [...new Set([...arrivo, ...dove(prima), ...dove(pubblicata)])];
}
