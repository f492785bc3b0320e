import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { stringiHtml } from '../../widgets/bundle/modelli';
import { apriBrowser } from './browser';

const radice = path.resolve(__dirname, '../../widgets/src');
const SEGNO = '<!--valore-->';

/** The pieces of every HTML template of a source. */
function modelliDi(file: string): string[][] {
  const sorgente = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const trovati: string[][] = [];
  const cerca = (nodo: ts.Node) => {
    if (ts.isTaggedTemplateExpression(nodo) && ts.isIdentifier(nodo.tag) && nodo.tag.text === 'html') {
      const { template } = nodo;
      trovati.push(
        ts.isNoSubstitutionTemplateLiteral(template)
          ? [template.text]
          : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)],
      );
    }
    ts.forEachChild(nodo, cerca);
  };
  cerca(sorgente);
  return trovati;
}

const modelli = readdirSync(radice, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => modelliDi(path.join(radice, file)));

it('takes from the templates of the elements only what the browser supplies by itself', async () => {
  const coppie = modelli.map((pezzi) => {
    const corti = pezzi.map((pezzo, i) => stringiHtml(pezzo, i === pezzi.length - 1));
    return [pezzi, corti].map((quali) => quali.join(SEGNO).replaceAll(`=${SEGNO}`, `="${SEGNO}"`));
  });
  const browser = await apriBrowser();
  const page = await browser.contesto.newPage();
  const letti = await page.evaluate(
    (testi) =>
      testi.map((coppia) =>
        coppia.map((testo) => {
          const modello = document.createElement('template');
          modello.innerHTML = testo;
          // White space around tags is layout.
          return modello.innerHTML.replace(/\s+/g, ' ').replace(/ ?([<>]) ?/g, '$1');
        }),
      ),
    coppie,
  );
  await browser.chiudi();
  expect(letti.length).toBeGreaterThan(100);
  for (const [lungo, corto] of letti) expect(corto).toBe(lungo);
  for (const [lungo, corto] of coppie) expect(corto?.length).toBeLessThanOrEqual(lungo?.length ?? 0);
});
