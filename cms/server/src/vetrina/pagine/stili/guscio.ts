/** Header, sections, breadcrumbs, top of the page, footer, and the page inside a frame. */
export const guscio = `
.testata { background: var(--primario); color: #fff; }
.testata a { color: #fff; }
.testata :focus-visible { outline-color: #fff; }
.capo { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .5rem 2rem; padding-block: .9rem; }
.insegna { margin: 0; font-size: 1.3rem; font-weight: 700; line-height: 1.25; }
.insegna a { text-decoration: none; display: inline-block; padding-block: .15rem; }
.insegna a:hover { text-decoration: underline; }
.insegna span { display: block; font-weight: 400; font-size: 1rem; }
.cerca { display: flex; flex: 0 1 22rem; min-width: min(100%, 15rem); margin: 0; }
.cerca input { min-width: 0; border-color: #fff; border-radius: .35rem 0 0 .35rem; background: #fff; color: #17324d; }
.cerca input::placeholder { color: #4a5966; opacity: 1; }
.cerca button { border-color: #fff; border-radius: 0 .35rem .35rem 0; padding-inline: .9rem; }
.sezioni ul { list-style: none; display: flex; flex-wrap: wrap; margin: 0; padding: 0; gap: 0 1.5rem; }
.sezioni a { display: block; padding: .55rem 0 .45rem; border-bottom: 4px solid transparent; text-decoration: none; font-weight: 600; }
.sezioni a:hover { text-decoration: underline; }
.sezioni [aria-current] { border-bottom-color: #fff; }
.avvertenza { margin: 1rem 0; padding: .5rem 1rem; background: var(--avviso); border-left: .3rem solid #b36b00; }
.briciole ol { list-style: none; display: flex; flex-wrap: wrap; padding: 0; margin: .75rem 0; font-size: .9rem; }
.briciole a { display: inline-block; padding: .3rem 0; }
.briciole li { padding: .3rem 0; }
.briciole li:has(a) { padding: 0; }
.briciole li + li::before { content: "/"; padding: 0 .5rem; color: var(--tenue); }
.apertura { background: var(--velo); background: color-mix(in srgb, var(--primario) 7%, var(--sfondo)); border-block: 1px solid var(--linea); padding-block: clamp(1.5rem, 4vw, 3rem); }
.occhiello { margin: 0 0 .5rem; font-weight: 600; color: var(--accento); }
.sommario { font-size: 1.15rem; line-height: 1.5; max-width: 46rem; }
.apertura .sommario { margin: .9rem 0 0; }
.azioni { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.5rem 0 0; }
.numeri { list-style: none; display: flex; flex-wrap: wrap; gap: .75rem 2.5rem; padding: 0; margin: 1.75rem 0 0; }
.numeri a { display: block; text-decoration: none; color: var(--testo); }
.numeri a:hover { text-decoration: underline; }
.numeri b { display: block; font-size: 2rem; line-height: 1.1; color: var(--accento); font-variant-numeric: tabular-nums; }
.corpo { padding-block: .5rem 2.5rem; }
.formati { margin: 0 0 2rem; padding: .75rem 1rem; border: 1px solid var(--linea); border-radius: .5rem; font-size: .95rem; }
.formati p { margin: 0; }
.formati ul { list-style: none; display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; margin: 0; padding: 0; }
.formati a { display: inline-block; padding: .2rem 0; }
.piede { background: var(--fondo-piede); color: #fff; border-top: 4px solid var(--primario); }
.piede a { color: #fff; }
.piede :focus-visible { outline-color: #fff; }
.piede .fascia { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1.5rem 3rem; padding-block: 2rem; }
.piede p { margin: .25rem 0; }
.piede .nome-ufficio { font-weight: 700; font-size: 1.1rem; }
.piede .termine::after { content: ":"; }
.piede ul { list-style: none; padding: 0; margin: 0; }
.piede li a { display: inline-block; padding: .25rem 0; }
body.cornice { min-height: 0; display: block; background: transparent; }
.cornice main { padding: .25rem; }
`;
