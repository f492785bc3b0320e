import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { rispostaDistretto, rispostaScheda } from '../../../cms/contracts';
import { servizio } from '../../../cms/server/src/servizi';
import type { Lavoro, LavoroScheda } from '../../../cms/server/src/vetrina/pdf/lavoro';
import { finche } from '../attesa';
import { avviaCms, type Cms } from '../cms';
import { CATTIVO } from './cattiverie';
import { controPdfUa } from './pdf-ua';
import { BOZZA, PRIVATO, scriviPiano, type PianoDiProva } from './piano-di-prova';

const esegui = promisify(execFile);
const SUO = '/api/piano-di-zona/v1/distretti/prova';
const SCHEDA = 'schede/assistenza-a-casa.pdf';
const PROGRAMMA = 'programmi/2025.pdf';

/** Every kind of rich text, and more of it than one page holds. */
const RICCO = [
  { type: 'heading', level: 1, children: [{ type: 'text', text: 'Un titolo interno' }] },
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Testo con ' },
      { type: 'text', text: 'grassetto', bold: true },
      { type: 'text', text: ' e ' },
      { type: 'link', url: 'https://www.example.it/a?b=1&c=2', children: [{ type: 'text', text: 'un collegamento' }] },
      { type: 'text', text: `, € “virgolette” «così» l’età di Hadžić ${CATTIVO}` },
    ],
  },
  {
    type: 'list',
    format: 'ordered',
    children: Array.from({ length: 60 }, (_, indice) => ({
      type: 'list-item',
      children: [{ type: 'text', text: `Punto numero ${indice + 1}` }],
    })),
  },
];

let cms: Cms;
let piano: PianoDiProva;
beforeAll(async () => {
  cms = await avviaCms();
  piano = await scriviPiano(cms.strapi);
  await piano.penna.cambia('annualita', piano.annualita.documentId, { azioniPreviste: RICCO });
});
afterAll(() => cms.chiudi());

async function scarica(nome: string): Promise<{ risposta: Response; byte: Buffer }> {
  const risposta = await fetch(`${cms.url}${SUO}/${nome}`);
  return { risposta, byte: Buffer.from(await risposta.arrayBuffer()) };
}

type Comando = 'pdffonts' | 'pdfinfo' | 'pdftotext';

/** Reads the bytes of a document with poppler. */
async function leggi(comando: Comando, byte: Buffer, ...opzioni: string[]): Promise<string> {
  const file = path.join(cms.cartella, 'documento.pdf');
  await writeFile(file, byte);
  const { stdout, stderr } = await esegui(comando, [...opzioni, file, ...(comando === 'pdftotext' ? ['-'] : [])]);
  expect(stderr).toBe('');
  return stdout;
}

/** Reads a document of the distretto. */
const poppler = async (comando: Comando, nome: string, ...opzioni: string[]) =>
  leggi(comando, (await scarica(nome)).byte, ...opzioni);

const inOrdine = (testo: string, voci: readonly string[]): void => {
  const posti = voci.map((voce) => testo.indexOf(voce));
  expect(voci.filter((_voce, indice) => posti[indice] === -1)).toEqual([]);
  expect(posti).toEqual(posti.toSorted((a, b) => a - b));
};

describe.each([
  [SCHEDA, '1.1 Assistenza a casa'],
  [PROGRAMMA, 'Programma attuativo 2025 – Distretto prova'],
])('%s', (nome, titolo) => {
  it('is a tagged PDF with a title', async () => {
    const { risposta } = await scarica(nome);
    expect(risposta.status).toBe(200);
    expect(risposta.headers.get('content-type')).toBe('application/pdf');
    expect(risposta.headers.get('content-disposition')).toMatch(/^inline; filename\*=UTF-8''prova-.+\.pdf$/);
    const info = await poppler('pdfinfo', nome);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(new RegExp(`^Title: +${titolo}$`, 'm'));
    expect(info).toMatch(/^Author: +Ufficio di Piano/m);
    expect((await scarica(nome)).byte.toString('latin1')).toContain('/Lang (it-IT)');
  });

  it('brings its typeface along', async () => {
    const [, , ...font] = (await poppler('pdffonts', nome)).trim().split('\n');
    expect(font.length).toBeGreaterThan(1);
    for (const riga of font) expect(riga).toMatch(/^[A-Z]{6}\+TitilliumWeb-.+ yes yes yes /);
  });

  it('holds nothing that is not public', async () => {
    expect(await poppler('pdftotext', nome)).not.toMatch(new RegExp(`${BOZZA}|${PRIVATO}`, 'i'));
  });

  it('has headings, lists, links and tables whose headers say what they are headers of', async () => {
    const struttura = await poppler('pdfinfo', nome, '-struct');
    for (const elemento of [
      'Document',
      'H1',
      'H2',
      'L ',
      'LI',
      'Lbl',
      'LBody',
      'Link',
      'Table',
      'Caption',
      'TR',
      'TD',
    ]) {
      expect(struttura).toMatch(new RegExp(`^ *${elemento}`, 'm'));
    }
    expect(struttura).toMatch(/TH:\s+\/Scope \/Column/);
    expect(struttura).toMatch(/TH:\s+\/Scope \/Row/);
  });

  it('keeps to PDF/UA, as far as a program can tell, and skips no level of its headings', async () => {
    expect(controPdfUa((await scarica(nome)).byte)).toEqual([]);
    const struttura = await poppler('pdfinfo', nome, '-struct');
    const livelli = [...struttura.matchAll(/^ *H(\d)/gm)].map(([, livello]) => Number(livello));
    expect(livelli[0]).toBe(1);
    expect(livelli.filter((livello, posto) => livello > (livelli[posto - 1] ?? 0) + 1)).toEqual([]);
  });

  it('numbers its pages, and keeps the numbers out of what is read aloud', async () => {
    const pagine = Number(/^Pages: +(\d+)$/m.exec(await poppler('pdfinfo', nome))?.[1]);
    expect(pagine).toBeGreaterThan(1);
    expect(await poppler('pdftotext', nome)).toContain(`pagina ${pagine} di ${pagine}`);
    expect(await poppler('pdfinfo', nome, '-struct-text')).not.toContain('pagina ');
  });

  it('writes rich text, euro and quotes, and no markup', async () => {
    const testo = (await poppler('pdftotext', nome)).replace(/\s+/g, ' ');
    expect(testo).toContain('Testo con grassetto e un collegamento, € “virgolette” «così» l’età di Hadžić');
    expect(testo).toContain('</script><img src=x onerror=alert(1)>');
    expect(testo).toContain('30.000.000,01');
    expect((await scarica(nome)).byte.toString('latin1')).toContain('/URI (https://www.example.it/a?b=1&c=2)');
  });
});

describe('what is read, and in which order', () => {
  it('is, of a scheda, its title, facts, texts and budget', async () => {
    const testo = await poppler('pdfinfo', SCHEDA, '-struct-text');
    inOrdine(testo, [
      'Assistenza a casa',
      'Aiuto a chi vive a casa.',
      'Tipologia',
      'Che cosa si fa',
      'Azioni previste',
    ]);
    inOrdine(testo, [
      'Azioni previste',
      'Punto numero 1"',
      'Punto numero 60',
      'Risorse 2025',
      'FRNA',
      'Totale',
      'Delibera',
    ]);
  });

  it('is, of a programma, cover, contents, schede by area and the budget', async () => {
    const testo = await poppler('pdfinfo', PROGRAMMA, '-struct-text');
    inOrdine(testo, ['Distretto prova', 'Programma attuativo 2025', 'Indice', 'Anziani', 'Risorse 2025 per fondo']);
    inOrdine(testo, ['Risorse 2025 per fondo', 'Risorse 2025 per area', 'Risorse 2025 per scheda']);
    const indice = testo.slice(testo.indexOf('Indice'), testo.indexOf('Sect', testo.indexOf('Indice')));
    expect(indice).toMatch(/"1\.1 Assistenza a casa"\s+Object \d+ \d+\s+Span \(inline\)\s+"3"/);
    expect(await poppler('pdfinfo', PROGRAMMA, '-dests')).toMatch(/^ +3 .*"scheda-assistenza-a-casa"/m);
  });
});

describe('a document', () => {
  const lavoro = async (): Promise<LavoroScheda> => {
    const json = async (percorso: string) => (await fetch(`${cms.url}${percorso}`)).json();
    const { data: distretto } = rispostaDistretto.parse(await json(`${SUO}.json`));
    const { data: scheda } = rispostaScheda.parse(await json(`${SUO}/schede/assistenza-a-casa.json`));
    return { tipo: 'scheda', distretto, scheda, aggiornato: scheda.aggiornato, colore: null };
  };
  const officina = () => servizio(cms.strapi, 'officina');

  it('has the same bytes for the same content', async () => {
    const [uno, due] = [await officina().stampa(await lavoro()), await officina().stampa(await lavoro())];
    expect(uno.subarray(0, 5).toString()).toBe('%PDF-');
    expect(uno.equals(due)).toBe(true);
  });

  it('writes the names of people from all of Europe, in every font, and of other letters the nearest', async () => {
    const NOMI = ['Živko Hadžić', 'Ștefan Țăranu', 'Győző Őry', 'Łucja Wałęsa', 'Đorđe', 'Ğülay İnan', 'Jānis Ķēniņš'];
    const dati = await lavoro();
    const [anno] = dati.scheda.annualita;
    if (!anno) throw new Error('a scheda without years');
    for (const nome of NOMI) {
      const azioniPreviste = `<p>${nome}, <strong>${nome}</strong>, <em>${nome}</em>, <strong><em>${nome}</em></strong></p>`;
      const annualita = [{ ...anno, sintesi: 'Nguyễn, Ivan 😀', azioniPreviste }];
      const byte = await officina().stampa({ ...dati, scheda: { ...dati.scheda, titolo: nome, annualita } });
      const testo = (await leggi('pdftotext', byte)).replace(/\s+/g, ' ');
      expect({ nome, testo }).toEqual({ nome, testo: expect.stringContaining(Array(4).fill(nome).join(', ')) });
      expect(testo).toMatch(new RegExp(`^Piano di Zona .* 1\\.1 ${nome} Nguyên, Ivan `));
    }
  });

  it('has the colour of its distretto, where white can be read on it', async () => {
    const colorato = async (colore: string | null) => officina().stampa({ ...(await lavoro()), colore });
    const [solito, suo, chiaro] = [await colorato(null), await colorato('#a6192e'), await colorato('#ffd500')];
    expect(suo.equals(solito)).toBe(false);
    expect(chiaro.equals(solito)).toBe(true);
  });

  it('that cannot be made is refused, and the next one is made', async () => {
    await expect(officina().stampa({ tipo: 'scheda' } as Lavoro)).rejects.toThrow('codice');
    expect((await officina().stampa(await lavoro())).length).toBeGreaterThan(1000);
  });

  it('that was being made when the thread ended is refused, and the next one is made on a new thread', async () => {
    const dati = await lavoro();
    const iniziato = expect(officina().stampa(dati)).rejects.toThrow('Terminating');
    await officina().chiudi();
    await iniziato;
    expect((await officina().stampa(dati)).length).toBeGreaterThan(1000);
  });

  it('follows what it says', async () => {
    await piano.penna.cambia('annualita', piano.annualita.documentId, { sintesi: 'Una sintesi nuova.' });
    const testo = await finche(
      () => poppler('pdftotext', SCHEDA),
      (letto) => letto.includes('Una sintesi nuova.'),
    );
    expect(testo).not.toContain('Aiuto a chi vive a casa.');
  });

  it.each(['schede/scheda-bozza.pdf', 'programmi/2026.pdf', 'programmi/duemila.pdf'])(
    '%s is not there',
    async (nome) => {
      expect((await scarica(nome)).risposta.status).toBe(404);
    },
  );
});
