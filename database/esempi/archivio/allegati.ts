import type { ImmagineEsempio } from '../tipi';
import type { Archivio } from './archivio';
import { disegno } from './disegni';
import { pdfAccessibile } from './pdf';

const CREDITO = 'Disegno di esempio';

/** A picture block: drawn, so there is nobody to ask for a release. */
export async function immagine(archivio: Archivio, { disegno: scena, alternativo, didascalia }: ImmagineEsempio) {
  const file = await archivio.file({
    nome: `disegno-${scena}.png`,
    tipo: 'image/png',
    contenuto: () => disegno(scena),
    alternativo,
  });
  return { file, alternativo, didascalia, credito: CREDITO, liberatoria: true };
}

interface DocumentoDiIncontro {
  nome: string;
  titolo: string;
  tipo: 'resoconto' | 'verbale' | 'presentazione';
  data: string;
  righe: string[];
  pubblico: boolean;
}

/** A document block of an incontro, with its PDF. */
export async function documentoAllegato(archivio: Archivio, voce: DocumentoDiIncontro) {
  const { nome, titolo, tipo, data, righe, pubblico } = voce;
  const file = await archivio.file({
    nome: `${nome}.pdf`,
    tipo: 'application/pdf',
    contenuto: () => pdfAccessibile(titolo, righe),
  });
  return { titolo, tipo, file, data, accessibile: 'si', pubblico };
}
