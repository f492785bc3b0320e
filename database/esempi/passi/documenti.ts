import { immagine } from '../archivio/allegati';
import type { Archivio } from '../archivio/archivio';
import { pdfAccessibile, pdfScansione } from '../archivio/pdf';
import type { Contesto } from '../contesto';
import { inSlug } from '../identita';
import type { DocumentoEsempio } from '../tipi';
import { chiaveScheda } from './schede';

async function fonte(archivio: Archivio, { chiave, titolo, formato, testo }: DocumentoEsempio) {
  if (typeof formato === 'object') return { link: formato.link };
  if (formato === 'txt') {
    const contenuto = () => Buffer.from(`${titolo}\n\n${testo.join('\n\n')}\n`, 'utf8');
    return { file: await archivio.file({ nome: `${chiave}.txt`, tipo: 'text/plain', contenuto }), accessibile: 'si' };
  }
  const scansione = formato === 'scansione';
  const file = await archivio.file({
    nome: `${chiave}.pdf`,
    tipo: 'application/pdf',
    contenuto: () => (scansione ? pdfScansione() : pdfAccessibile(titolo, testo)),
  });
  return { file, accessibile: scansione ? 'no' : 'si' };
}

/** Documents with their files, and the pictures of the piano. */
export async function scriviDocumenti(contesto: Contesto, archivio: Archivio): Promise<void> {
  const { esempio, id, crea } = contesto;
  for (const documento of esempio.documenti) {
    const { chiave, titolo, tipo, data, sintesi, sezione, organo, scheda } = documento;
    const valori = {
      titolo,
      slug: inSlug(titolo),
      tipo,
      data,
      sintesi,
      sezione,
      piano: id('piano', esempio.piano.chiave),
      ...(organo && { organo: id('organo', organo) }),
      ...(scheda && { scheda: id('scheda', chiaveScheda(scheda)) }),
      ...(await fonte(archivio, documento)),
    };
    await crea('documento', chiave, valori, { pubblica: true });
  }
  const { titolo, immagini } = esempio.galleria;
  const galleria = {
    titolo,
    slug: inSlug(titolo),
    immagini: await Promise.all(immagini.map((voce) => immagine(archivio, voce))),
    piano: id('piano', esempio.piano.chiave),
  };
  await crea('galleria', 'piano', galleria, { pubblica: true });
}
