import { coloreLeggibile } from '../../pagine/colore';
import { documento, xml } from '../xml';
import { FONT } from './caratteri';
import { DocumentoInParti } from './parti';
import { ACCENTO, COLORI, MARGINI } from './stile';

export type Elemento = PDFKit.PDFStructureElement;

/** What pdfkit has and its types leave out. */
interface Riferimento {
  data: Record<string, unknown>;
  end(): void;
}
const dizionario = (elemento: Elemento): Riferimento => (elemento as unknown as { dictionary: Riferimento }).dictionary;

/** Which element an area or a piece of text belongs to. */
const albero = (pdf: PDFKit.PDFDocument): { add(chiave: number, elemento: Riferimento): void } =>
  (pdf as unknown as { getStructParentTree(): ReturnType<typeof albero> }).getStructParentTree();

interface Annotazione {
  oggetto: unknown;
  pagina: unknown;
}

/** A link that is being drawn. */
interface Collegamento {
  testo: string;
  aree: Annotazione[];
}

export interface Identita {
  titolo: string;
  autore: string;
  argomento: string;
  /** The last change of what it says: it stands where a clock would, so that the same content has the same bytes. */
  aggiornato: string;
  /** The distretto's. Written before colours were checked, it may be anything. */
  colore: string | null;
}

/**
 * Says that the document keeps to PDF/UA-1. Not by pdfkit's own option for it, with which fonts also say that they have
 * letters that they have not, and the document keeps to it no more.
 */
const PDF_UA = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`;

/** A tagged PDF in Italian, whose links are part of its structure, as readers of the screen need them. */
export class Documento extends DocumentoInParti {
  readonly radice: Elemento;
  /** The colour of headings and rules: white on it, and it on white, can be read. */
  readonly accento: string;
  #aperto: Collegamento | undefined;
  #chiave = 0;
  readonly #byte: Buffer[] = [];

  constructor({ titolo, autore, argomento, aggiornato, colore }: Identita) {
    const quando = new Date(aggiornato);
    super({
      size: 'A4',
      font: '',
      margins: MARGINI,
      bufferPages: true,
      lang: 'it-IT',
      tagged: true,
      pdfVersion: '1.7',
      displayTitle: true,
      info: {
        Title: titolo,
        Author: autore,
        Subject: argomento,
        Creator: 'Piano di Zona',
        CreationDate: quando,
        ModDate: quando,
      },
    });
    this.accento = colore !== null && coloreLeggibile(colore) ? colore : ACCENTO;
    this.registraFont();
    this.font(FONT.testo);
    this.radice = this.struct('Document');
    this.addStructure(this.radice);
    this.fillColor(COLORI.testo);
    this.on('data', (pezzo: Buffer) => this.#byte.push(pezzo));
  }

  /** The bytes, once the document is finished. */
  byte(): Promise<Buffer> {
    return new Promise((risolvi, rifiuta) => {
      this.once('end', () => risolvi(Buffer.concat(this.#byte)));
      this.once('error', rifiuta);
      this.radice.end();
      this.end();
    });
  }

  /** pdfkit writes titles into the XML of the metadata as they are. */
  override endMetadata(): void {
    for (const nome of ['Title', 'Author', 'Subject'] as const) this.info[nome] = documento(xml`${this.info[nome]}`);
    this.appendXML(PDF_UA);
    super.endMetadata();
  }

  /** An element of the structure with what `scrivi` draws. */
  parte(padre: Elemento, tipo: string, scrivi: () => void): Elemento {
    const elemento = this.struct(tipo, {}, scrivi);
    padre.add(elemento);
    return elemento;
  }

  /** An element that holds others. It ends with the document. */
  gruppo(padre: Elemento, tipo: string, attributi?: Record<string, unknown>): Elemento {
    const elemento = this.struct(tipo);
    if (attributi) dizionario(elemento).data.A = attributi;
    padre.add(elemento);
    return elemento;
  }

  /** What is drawn for the eye alone. */
  artificio(scrivi: () => void): void {
    this.markContent('Artifact', { type: 'Pagination' });
    scrivi();
    this.endMarkedContent();
  }

  /** A link: what `scrivi` draws with `link` or `goTo` becomes one element with its active areas, which say the same as the text. */
  collegamento(padre: Elemento, testo: string, scrivi: () => void): Elemento {
    const aree: Annotazione[] = [];
    const elemento = this.struct('Link', {}, () => {
      this.#aperto = { testo, aree };
      this.#chiave = this.createStructParentTreeNextKey();
      albero(this).add(this.#chiave, dizionario(elemento));
      scrivi();
      this.#aperto = undefined;
    });
    const suo = dizionario(elemento);
    const scriviOggetto = suo.end.bind(suo);
    // The library writes the children that it knows: marked content. The areas are added as it does so.
    suo.end = () => {
      const figli = suo.data.K as unknown[];
      figli.push(...aree.map(({ oggetto, pagina }) => ({ Type: 'OBJR', Obj: oggetto, Pg: pagina })));
      scriviOggetto();
    };
    padre.add(elemento);
    return elemento;
  }

  override annotate(x: number, y: number, w: number, h: number, opzioni: PDFKit.Mixins.AnnotationOption): this {
    const aperto = this.#aperto;
    // As an object, so that it is not taken for a name.
    const sue = aperto && { StructParent: this.#chiave, Contents: Object(aperto.testo) as string };
    super.annotate(x, y, w, h, { ...opzioni, ...sue });
    const pagina = this.page as unknown as { annotations: unknown[]; dictionary: unknown };
    aperto?.aree.push({ oggetto: pagina.annotations.at(-1), pagina: pagina.dictionary });
    return this;
  }

  /** Goes to a new page. A page begins without colours of its own. */
  nuovaPagina(): void {
    this.addPage();
    this.fillColor(COLORI.testo);
  }

  /** Goes to a new page unless this much is left on the current one. */
  spazio(altezza: number): void {
    if (this.y + altezza > this.page.maxY()) this.nuovaPagina();
  }

  /** Width between the margins. */
  get larghezza(): number {
    return this.page.width - MARGINI.left - MARGINI.right;
  }
}
