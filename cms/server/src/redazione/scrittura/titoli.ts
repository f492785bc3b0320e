import type { Modelli } from '../../modello/descrittore';
import type { Regole, Scrittura, TitoloComposto } from '../../modello/scrittura';
import { testoDi, type Voce } from '../../modello/voce';

const MASSIMO_CARATTERI = 255;

const componi = ({ componi: unisci }: TitoloComposto, voce: Voce) => unisci(voce)?.slice(0, MASSIMO_CARATTERI) ?? null;

/** Writes the title that nobody types, where something that it depends on is written. */
export async function derivaTitolo(scrittura: Scrittura, { titolo }: { titolo?: TitoloComposto }): Promise<void> {
  const { modello, azione, scritti, prima } = scrittura;
  if (!titolo || azione === 'publish') return;
  if (azione === 'update' && !titolo.da.some((campo) => campo in scritti)) {
    if (modello.titolo in scritti) scrittura.imposta(modello.titolo, prima?.[modello.titolo] ?? null);
    return;
  }
  const voce: Record<string, unknown> = { ...scrittura.dopo };
  for (const campo of titolo.da) {
    if (modello.campi.get(campo)?.attributo.type === 'relation') voce[campo] = await scrittura.trova(campo);
  }
  scrittura.imposta(modello.titolo, componi(titolo, voce));
}

/** When an entry gets another name, the titles that are put together from it follow, in all versions. */
export async function propagaTitolo(
  scrittura: Scrittura,
  documentId: string,
  regole: Regole,
  modelli: Modelli,
): Promise<void> {
  const { strapi, modello, azione, prima, dopo } = scrittura;
  const nome = testoDi(dopo?.[modello.titolo]);
  if (azione !== 'update' || nome === null || nome === prima?.[modello.titolo]) return;
  for (const [uid, { titolo }] of Object.entries(regole)) {
    if (!titolo) continue;
    const dipendente = modelli(uid);
    const relazioni = titolo.da.filter((campo) => dipendente.campi.get(campo)?.attributo.type === 'relation');
    const verso = relazioni.filter((campo) => dipendente.campi.get(campo)?.attributo.target === modello.uid);
    if (verso.length === 0) continue;
    const query = strapi.db.query(uid);
    const righe: Voce[] = await query.findMany({
      where: { $or: verso.map((campo) => ({ [campo]: { documentId } })) },
      populate: Object.fromEntries(relazioni.map((campo) => [campo, true])),
    });
    for (const riga of righe) {
      await query.update({ where: { id: riga.id }, data: { [dipendente.titolo]: componi(titolo, riga) } });
    }
  }
}
