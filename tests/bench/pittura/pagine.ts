/** A calendar in a page, as its makers say to put it there. */
export interface Pagina {
  nome: string;
  /** What is in the head: styles and scripts. */
  testa: string;
  /** The calendar: it has the id `calendario`. */
  corpo: string;
}

/** With a text after the calendar, which must not move. */
export const documento = ({ testa, corpo }: Pagina): string => `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Calendario</title>
<link rel="icon" href="data:,">
${testa}
</head>
<body>
<h1>Calendario degli incontri</h1>
${corpo}
<p>Quello che segue nella pagina.</p>
</body>
</html>
`;

const nostra = (nome: string, attributi: string): Pagina => ({
  nome,
  testa: `<link rel="stylesheet" href="/widgets/v1/pdz.css">
<script type="module" src="/widgets/v1/pdz.js"></script>`,
  corpo: `<pdz-calendario id="calendario" distretto="prova"${attributi}><a href="/pdz/prova/incontri">Gli incontri</a></pdz-calendario>`,
});

export const nostre: readonly Pagina[] = [
  nostra('pdz-calendario, elenco', ' vista="elenco"'),
  nostra('pdz-calendario, mese', ' vista="mese"'),
];
