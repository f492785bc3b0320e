/** Narrow screens, imposed colours, paper. */
export const mezzi = `
@media (max-width: 36rem) {
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .75rem; }
  .incontri > li { grid-template-columns: 3.25rem 1fr; gap: .8rem; }
  .sezioni ul { gap: 0 1.1rem; }
  .carte > li { padding: 1rem; }
  th, td { padding-inline: .4rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) {
  .bottone, button { border-color: ButtonText; }
  .sezioni a { border-color: Canvas; }
  .sezioni [aria-current], .anni [aria-current] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  .fasi > .conclusa::before, .fasi > .in_corso::before { forced-color-adjust: none; background: Highlight; }
}
@media print {
  :root { --testo: #000; --tenue: #333; --sfondo: #fff; --carta: #fff; --velo: #fff; --accento: #000; --linea: #999; color-scheme: light; }
  .salta, .sezioni, .cerca, .briciole, .formati, .azioni, .numeri, .anni, .seguito, .faccette, .pagine, form[role="search"], .piede nav { display: none; }
  .testata, .piede, .apertura { background: none; color: #000; }
  .testata a, .piede a { color: #000; text-decoration: none; }
  .fascia { max-width: none; padding-inline: 0; }
  .apertura { padding-block: 1rem; }
  .carte { display: block; }
  .carte > li { margin-bottom: .75rem; }
  .carte > li, .incontri > li, .fasi > li, tr, figure { break-inside: avoid; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .8em; }
  main h2 a::after, main h3 a::after, main h4 a::after { content: none !important; }
}
`;
