/**
 * Text, links, focus, forms: what holds on every page. No font of our own, so that nothing is asked of anybody. Who has script does not begin
 * to fill in the plain form that an element is about to replace: it shows after four seconds, if the script has not come.
 */
export const base = `
*, *::before, *::after { box-sizing: border-box; }
html { font: 100%/1.6 "Titillium Web", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--testo); background: var(--sfondo); scroll-padding-top: 1rem; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; overflow-wrap: break-word; }
main { flex: 1; }
.fascia { width: 100%; max-width: 72rem; margin-inline: auto; padding-inline: clamp(.75rem, 3vw, 1.5rem); }
a { color: var(--accento); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accento); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
:target { scroll-margin-top: 1rem; }
.nascosto { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.salta { position: absolute; left: -100vw; background: var(--sfondo); padding: .75rem 1rem; z-index: 2; }
.salta:focus { left: .5rem; top: .5rem; }
h1 { font-size: clamp(1.7rem, 1.2rem + 2.2vw, 2.75rem); line-height: 1.15; margin: 0; max-width: 24ch; text-wrap: balance; }
h2 { font-size: clamp(1.3rem, 1.1rem + .8vw, 1.7rem); line-height: 1.25; margin: 2.5rem 0 1rem; }
h3 { font-size: 1.15rem; line-height: 1.3; margin: 1.5rem 0 .5rem; }
h4 { font-size: 1.05rem; line-height: 1.3; margin: 1.25rem 0 .35rem; }
p { margin: .75rem 0; }
.corpo p, .corpo li, .corpo dd { max-width: 46rem; }
.minore { color: var(--tenue); font-size: .95rem; }
.vuoto { color: var(--tenue); padding: 1rem 1.25rem; background: var(--velo); border-radius: .5rem; }
.seguito { font-weight: 600; }
.stato { display: inline-block; padding: .05rem .6rem; border: 1px solid currentColor; border-radius: 1rem; font-size: .875rem; font-weight: 600; }
.fuori, .errore { color: var(--allerta); }
.errore { font-weight: 600; }
dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .4rem 1.5rem; margin: 1rem 0; }
dt { font-weight: 600; }
dd { margin: 0; }
dd ul { margin: 0; padding-left: 1.1rem; }
figure { margin: 0; }
figcaption { color: var(--tenue); font-size: .95rem; padding-top: .35rem; }
img { display: block; max-width: 100%; height: auto; border-radius: .5rem; }
label { font-weight: 600; display: block; }
input, select, textarea { font: inherit; color: inherit; width: 100%; max-width: 46rem; padding: .5rem .75rem; border: 1px solid var(--tenue); border-radius: .35rem; background: var(--carta); }
input[type="checkbox"], input[type="radio"] { width: 1.5rem; height: 1.5rem; vertical-align: middle; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend { font-weight: 600; padding: 0; }
.gruppo { margin-top: 2rem; max-width: 46rem; }
.gruppo > legend { font-size: 1.3rem; line-height: 1.25; }
.campo { margin: 1.1rem 0; max-width: 46rem; }
.nota { display: block; margin: .15rem 0; }
.casella { display: flex; gap: .6rem; align-items: flex-start; font-weight: 400; padding: .3rem 0; }
.casella input { flex: none; }
.sommario-errori { margin: 1rem 0; padding: .5rem 1.25rem; border: 2px solid var(--allerta); border-radius: .5rem; max-width: 46rem; }
[aria-invalid="true"] { border-color: var(--allerta); border-width: 2px; }
button, .bottone { display: inline-block; font: inherit; font-weight: 600; color: #fff; background: var(--primario); border: 2px solid transparent; border-radius: .35rem; padding: .5rem 1.25rem; min-height: 2.75rem; text-decoration: none; cursor: pointer; }
button:hover, .bottone:hover { text-decoration: underline; }
@media (scripting: enabled) { [distretto] form { visibility: hidden; animation: compare 0s 4s forwards; } }
@keyframes compare { to { visibility: visible; } }
mark { background: var(--avviso); color: inherit; font-weight: 600; }
`;
