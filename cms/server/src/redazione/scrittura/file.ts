import type { Errore, Scrittura } from '../../modello/scrittura';
import { UID_FILE } from './proposta';

const GENERI: readonly { ammesso: string; mime: RegExp; nome: string }[] = [
  { ammesso: 'images', mime: /^image\//, nome: 'un’immagine' },
  { ammesso: 'videos', mime: /^video\//, nome: 'un video' },
  { ammesso: 'audios', mime: /^audio\//, nome: 'un audio' },
];

const genere = (mime: unknown) =>
  GENERI.find((voce) => typeof mime === 'string' && voce.mime.test(mime))?.ammesso ?? 'files';

const nomi = (ammessi: readonly string[]) =>
  ammessi.map((ammesso) => GENERI.find((voce) => voce.ammesso === ammesso)?.nome ?? 'un documento').join(' o ');

/** The kinds of file that a field takes are only a filter of the admin's media picker: here they hold. */
export async function fileAmmessi(scrittura: Scrittura): Promise<Errore[]> {
  const indicati = scrittura.riferimenti.filter(({ tipo }) => tipo === UID_FILE);
  if (indicati.length === 0) return [];
  const file = await scrittura.file();
  return indicati.flatMap(({ percorso, id, ammessi = [] }) => {
    const trovato = id === undefined ? undefined : file.get(id);
    if (!trovato) return [{ percorso, rimedio: 'il file non c’è più: caricalo di nuovo' }];
    return ammessi.length === 0 || ammessi.includes(genere(trovato.mime))
      ? []
      : [{ percorso, rimedio: `carica ${nomi(ammessi)}` }];
  });
}
