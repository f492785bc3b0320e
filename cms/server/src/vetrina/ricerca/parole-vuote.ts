/** Words that say nothing by themselves, without accents: articles, prepositions with and without article, pronouns, auxiliaries. */
export const PAROLE_VUOTE: ReadonlySet<string> = new Set(
  `a ad ai al agli alla alle allo all anche ancora avere aveva avevano c che chi ci coi col come con contro cui d da dagli
  dai dal dalla dalle dallo dall degli dei del della delle dello dell di dove e ed era erano essere fra gli ha hanno ho i il
  in io l la le lei li lo loro lui m ma mi mio mia miei mie ne negli nei nel nella nelle nello nell noi non nostra nostre
  nostri nostro o od ogni per piu po pure qual quale quali quando quanta quante quanti quanto quegli quei quella quelle
  quelli quello quell questa queste questi questo quest s se sei si sia siamo siano siete sono sta stati stata state su
  sua sue sugli sui sul sulla sulle sullo sull suo suoi t te ti tra tu tua tue tuo tuoi tutta tutte tutti tutto un una
  uno v vi voi vostra vostre vostri vostro`
    .split(/\s+/)
    .filter(Boolean),
);
