/** The one stylesheet of the CMS's pages: own fonts and colours only, good from 320 px to paper. Ratios of colour pairs are above 4.5. */
export const STILE = `
:root { --blu: #0059b3; --testo: #17324d; --grigio: #5a6772; --linea: #d6dce3; --fondo: #f2f6fc; color-scheme: light; }
*, *::before, *::after { box-sizing: border-box; }
html { font: 100%/1.6 "Titillium Web", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--testo); background: #fff; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; overflow-wrap: break-word; }
body > .fascia { flex: 1; width: 100%; }
.fascia { max-width: 70rem; margin: 0 auto; padding: 0 1rem; }
a { color: var(--blu); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid #ff9900; outline-offset: 2px; box-shadow: 0 0 0 2px #17324d; }
main:focus { outline: none; }
.salta { position: absolute; left: -100vw; background: #fff; padding: .75rem 1rem; z-index: 2; }
.salta:focus { left: .5rem; top: .5rem; }
.testata { background: var(--blu); color: #fff; }
.testata .fascia { padding-block: 1rem .25rem; }
.testata a { color: #fff; }
.insegna { margin: 0; font-size: 1.35rem; font-weight: 700; }
.insegna a { text-decoration: none; }
.insegna span { font-weight: 400; }
.testata ul { list-style: none; display: flex; flex-wrap: wrap; margin: .5rem 0 0; padding: 0; gap: 0 1.25rem; }
.testata li a { display: inline-block; padding: .5rem 0; }
.briciole ol { list-style: none; display: flex; flex-wrap: wrap; padding: 0; margin: 1rem 0 0; font-size: .9rem; }
.briciole a { display: inline-block; padding: .3rem 0; }
.briciole li + li::before { content: "/"; padding: 0 .5rem; color: var(--grigio); }
.avvertenza { margin: 1rem 0 0; padding: .5rem 1rem; background: #fff5e0; border-left: .3rem solid #b36b00; }
h1 { font-size: clamp(1.6rem, 5vw, 2.4rem); line-height: 1.2; margin: 1.25rem 0 1rem; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 2rem 0 .75rem; }
h3 { font-size: 1.2rem; margin: 1.5rem 0 .5rem; }
main p, main li, main dd { max-width: 44rem; }
.sommario { font-size: 1.15rem; }
.stato { display: inline-block; padding: .1rem .6rem; border: 1px solid currentColor; border-radius: 1rem; font-size: .9rem; font-weight: 600; }
.stato.fuori { color: #a3131f; }
.elenco { list-style: none; padding: 0; }
.elenco > li { border-top: 1px solid var(--linea); padding: 1rem 0; }
.elenco h2, .elenco h3 { margin: 0 0 .25rem; font-size: 1.15rem; }
.elenco p { margin: .25rem 0; }
.minore { color: var(--grigio); font-size: .95rem; }
dl { display: grid; grid-template-columns: minmax(8rem, auto) 1fr; gap: .35rem 1.5rem; }
dt { font-weight: 600; }
dd { margin: 0; }
table { border-collapse: collapse; width: 100%; max-width: 44rem; }
caption { text-align: left; font-weight: 600; padding-bottom: .5rem; }
th, td { text-align: left; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--linea); vertical-align: top; }
td.numero, th.numero { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.tabella { overflow-x: auto; }
figure { margin: 1rem 0; }
img { max-width: 100%; height: auto; }
label { font-weight: 600; display: block; }
input, select, textarea { font: inherit; color: inherit; width: 100%; max-width: 44rem; padding: .5rem .75rem; border: 1px solid var(--grigio); border-radius: 4px; background: #fff; }
input[type="checkbox"], input[type="radio"] { width: 1.25rem; height: 1.25rem; vertical-align: middle; }
button, .bottone { display: inline-block; font: inherit; font-weight: 600; color: #fff; background: var(--blu); border: 0; border-radius: 4px; padding: .6rem 1.4rem; min-height: 2.75rem; text-decoration: none; cursor: pointer; }
.errore { color: #a3131f; font-weight: 600; }
.piede { margin-top: 3rem; background: var(--testo); color: #fff; }
.piede .fascia { padding-block: 1rem; }
@media (max-width: 36rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .75rem; } }
@media print { .salta, nav, .piede { display: none; } .testata { background: none; color: #000; } .testata a { color: #000; } main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .8em; } }
`.trimStart();
