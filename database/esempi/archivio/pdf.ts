import PDFDocument from 'pdfkit';
import sharp from 'sharp';

const MARGINE = 64;
const AVVERTENZA = 'Documento dimostrativo: non è un atto dell’ente.';

function inBuffer(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pezzi: Buffer[] = [];
    pdf.on('data', (pezzo: Buffer) => pezzi.push(pezzo));
    pdf.once('end', () => resolve(Buffer.concat(pezzi)));
    pdf.once('error', reject);
    pdf.end();
  });
}

/** A tagged PDF: title, language, heading and paragraphs that a screen reader can follow. */
export function pdfAccessibile(titolo: string, righe: string[]): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGINE,
    lang: 'it-IT',
    tagged: true,
    pdfVersion: '1.7',
    displayTitle: true,
    info: { Title: titolo, Author: 'Contenuto dimostrativo' },
  });
  const radice = pdf.struct('Document');
  pdf.addStructure(radice);
  radice.add(pdf.struct('H1', {}, () => pdf.font('Helvetica-Bold').fontSize(20).text(titolo).moveDown()));
  pdf.font('Helvetica').fontSize(12);
  for (const riga of [...righe, AVVERTENZA]) {
    radice.add(pdf.struct('P', {}, () => pdf.text(riga, { lineGap: 3 }).moveDown(0.6)));
  }
  radice.end();
  return inBuffer(pdf);
}

/** A PDF as an office scanner makes it: a picture of a page, without any text. */
export async function pdfScansione(): Promise<Buffer> {
  const righe = Array.from({ length: 26 }, (_, riga) => {
    const larghezza = 420 - ((riga * 67) % 160);
    return `<rect x="80" y="${150 + riga * 24}" width="${larghezza}" height="7" fill="#555"/>`;
  });
  const pagina = `<svg xmlns="http://www.w3.org/2000/svg" width="595" height="842"><rect width="595" height="842" fill="#f4f1ea"/>
    <rect x="80" y="90" width="240" height="16" fill="#333"/>${righe.join('')}</svg>`;
  const immagine = await sharp(Buffer.from(pagina)).jpeg({ quality: 60 }).toBuffer();
  const pdf = new PDFDocument({ size: 'A4', margin: 0 });
  pdf.image(immagine, 0, 0, { width: 595 });
  return inBuffer(pdf);
}
