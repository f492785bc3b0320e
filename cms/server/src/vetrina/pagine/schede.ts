import type { SchedaInElenco } from '../../../../contracts/schede';
import { html, type Html } from '../../pagine/html';
import { somma } from '../lettura/denaro';
import { euroScritti } from '../lettura/italiano';
import type { Modello } from '../lettura/modello';
import { pagina, slugDi } from '../voci/indirizzo';
import { schedeDelProgramma } from '../voci/scheda';
import { alternative } from './alternative';
import { schedaBreve } from './corpo-scheda';
import { raggruppa } from './gruppi';
import { CARICATORE, indirizzoPagina, type Foglio, paginaDi, percorsoPagina } from './pagina';
import { carte, sezione } from './parti';

type Programma = Modello['programmi'][number];

/** The pages of the other years: that of the current programma has no year in its address. */
function scelta(modello: Modello, programma: Programma): Html | false {
  const { programmi, programmaCorrente, anni } = modello;
  const voci = programmi
    .filter(({ anno }) => anni.includes(anno))
    .map((altro) => {
      if (altro.id === programma.id) return html`<li><b aria-current="page">${altro.anno}</b></li>`;
      const corrente = altro.id === programmaCorrente?.id;
      const indirizzo = corrente ? pagina(modello, 'schede') : indirizzoAnno(modello, altro);
      return html`<li><a href="${indirizzo}">${altro.anno}</a></li>`;
    });
  return (
    voci.length > 1 &&
    html`<nav class="anni" aria-label="Anno del programma">
      <p>Anno del programma</p>
      <ul>
        ${voci}
      </ul>
    </nav>`
  );
}

/** Where the schede of a programma that is not the current one are. */
export const indirizzoAnno = (modello: Modello, { anno }: Programma): string =>
  indirizzoPagina(modello, `programmi/${anno}/schede`);

/** Under the first area of each: a scheda of two areas is told once. */
const perArea = (voci: readonly SchedaInElenco[]): (Html | false)[] =>
  raggruppa(voci, ({ aree }) => aree[0]?.nome ?? 'Altre schede').map(([area, sue]) =>
    sezione(area, carte(sue.map((voce) => schedaBreve(voce, 3)))),
  );

function sommario(programma: Programma, voci: readonly SchedaInElenco[]): Html {
  const { previsto } = somma(voci.map(({ totali }) => totali));
  const quante = voci.length === 1 ? 'Un intervento' : `${voci.length} interventi`;
  return html`<p class="sommario">
    ${quante} nel programma attuativo ${programma.anno}${previsto > 0 && `, per ${euroScritti(previsto)} previsti`}.
  </p>`;
}

/** What the pages of the current year and of the others have in common. */
function foglio(modello: Modello, programma: Programma, risorsa: string) {
  const voci = schedeDelProgramma(modello, programma);
  return {
    descrizione: `Gli interventi del piano di zona di ${modello.distretto.nome} nel ${programma.anno}, uno per uno.`,
    sezione: 'schede',
    apertura: sommario(programma, voci),
    contenuto: html`<pdz-schede distretto="${slugDi(modello.distretto)}" anno="${programma.anno}" url=""
      >${scelta(modello, programma)} ${perArea(voci)}</pdz-schede
    >`,
    alternative: [
      ...alternative(modello, `Programma ${programma.anno}`, `programmi/${programma.anno}.pdf`),
      ...alternative(
        modello,
        `Schede ${programma.anno}`,
        ...['csv', 'xlsx', 'json'].map((formato) => `${risorsa}.${formato}`),
      ),
    ],
    script: [CARICATORE],
  } satisfies Partial<Foglio>;
}

export const paginaSchede = paginaDi('/schede', (modello) => {
  const { programmaCorrente } = modello;
  const comune = {
    titolo: 'Schede intervento',
    canonico: pagina(modello, 'schede'),
    briciole: [{ testo: 'Schede' }],
  };
  return programmaCorrente
    ? { ...comune, ...foglio(modello, programmaCorrente, 'schede') }
    : {
        ...comune,
        descrizione: `Gli interventi del piano di zona di ${modello.distretto.nome}.`,
        contenuto: html`<p class="vuoto">Nessuna scheda è ancora pubblicata.</p>`,
      };
});

export const paginaSchedeAnno = paginaDi('/programmi/:anno/schede', (modello, { anno }) => {
  const { programmaCorrente } = modello;
  const programma = modello.programmi.find((riga) => String(riga.anno) === anno);
  if (!programma) return undefined;
  return {
    titolo: `Schede intervento ${programma.anno}`,
    canonico: programma.id === programmaCorrente?.id ? pagina(modello, 'schede') : indirizzoAnno(modello, programma),
    briciole: [{ testo: 'Schede', percorso: percorsoPagina(modello, 'schede') }, { testo: String(programma.anno) }],
    ...foglio(modello, programma, `programmi/${programma.anno}/schede`),
  };
});
