/** Lists, cards, meetings, phases, tables, and the room of the elements: what is below them must not move when they come. */
export const contenuti = `
.elenco, .carte, .incontri { list-style: none; padding: 0; margin: 1rem 0; }
.elenco > li { border-top: 1px solid var(--linea); padding: .9rem 0; }
.elenco h3 { margin: 0 0 .2rem; }
.elenco p { margin: .2rem 0; }
.carte { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 1rem; }
.carte > li { padding: 1.1rem 1.25rem; background: var(--carta); border: 1px solid var(--linea); border-radius: .6rem; }
.carte > li:target { border-color: var(--accento); box-shadow: inset .3rem 0 0 var(--accento); }
.carte h2, .carte h3 { margin: 0 0 .4rem; font-size: 1.1rem; line-height: 1.3; }
.carte p { margin: .4rem 0 0; }
.incontri > li { display: grid; grid-template-columns: 4rem 1fr; gap: 1.1rem; padding: 1rem 0; border-top: 1px solid var(--linea); }
.incontri h3, .incontri h4 { margin: 0 0 .2rem; font-size: 1.1rem; }
.incontri p { margin: .2rem 0; }
.giorno { align-self: start; text-align: center; line-height: 1.2; padding: .5rem .25rem; border-radius: .5rem; border: 1px solid var(--linea); background: var(--velo); color: var(--tenue); font-size: .9rem; }
.incontri .giorno { margin: 0; }
.giorno b { display: block; font-size: 1.5rem; color: var(--accento); }
.mese { margin: 2rem 0 .5rem; }
.mese::first-letter { text-transform: uppercase; }
.fasi { list-style: none; margin: 1rem 0; padding: 0 0 0 .6rem; }
.fasi > li { position: relative; border-left: 3px solid var(--linea); padding: 0 0 1.4rem 1.6rem; }
.fasi > li:last-child { border-color: transparent; padding-bottom: 0; }
.fasi > li::before { content: ""; position: absolute; left: -.72rem; top: .2rem; width: 1.2rem; height: 1.2rem; border-radius: 50%; border: 3px solid var(--accento); background: var(--sfondo); }
.fasi > .conclusa { border-left-color: var(--accento); }
.fasi > .conclusa::before { background: var(--accento); }
.fasi > .in_corso::before { background: radial-gradient(circle, var(--accento) 40%, var(--sfondo) 45%); }
.fasi h3 { margin: 0; }
.fasi p { margin: .2rem 0; }
.anni { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; margin-top: 1.5rem; }
.anni p { margin: 0; font-weight: 600; }
.anni ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem; margin: 0; padding: 0; }
.anni li > * { display: inline-block; padding: .3rem .9rem; border-radius: .35rem; }
.anni [aria-current] { background: var(--primario); color: #fff; }
.galleria { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: 1.5rem; }
section > figure { max-width: 46rem; margin: 1rem 0; }
.scheda > section { margin-top: 2.5rem; padding-top: .25rem; border-top: 3px solid var(--primario); }
.scheda > section > h2 { margin-top: 1rem; }
.tabella { overflow-x: auto; margin: 1.25rem 0; }
table { border-collapse: collapse; width: 100%; max-width: 46rem; }
caption { text-align: left; font-weight: 600; padding-bottom: .5rem; }
th, td { text-align: left; padding: .5rem .75rem; border-bottom: 1px solid var(--linea); vertical-align: top; }
thead th { background: var(--velo); }
tbody th { font-weight: 400; }
tfoot th, tfoot td { font-weight: 700; border-top: 2px solid var(--testo); }
td.numero, th.numero { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
pdz-calendario, pdz-schede, pdz-scheda, pdz-monitoraggio, pdz-documenti, pdz-partner { display: flow-root; margin-top: 1.5rem; min-height: 44rem; }
@media (scripting: enabled) { pdz-contatti, pdz-adesione, pdz-iscrizione, pdz-proposta, pdz-area-partner { display: block; min-height: 48rem; } }
.cornice main > * { margin: 0; min-height: 0; }
`;
