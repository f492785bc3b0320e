interface Voce {
  slug: string;
  nome?: string;
  titolo?: string;
}

/** Where the values of an attribute are read, and where in the answer they are. */
const FONTI: Readonly<Record<string, readonly [risorsa: string, voci: (dato: Dati) => readonly Voce[]]>> = {
  organo: ['organi.json', (dato) => dato as Voce[]],
  scheda: ['schede.json', (dato) => dato as Voce[]],
  area: ['piano.json', (dato) => (dato as { aree: Voce[] }).aree],
  territorio: ['../{distretto}.json', (dato) => (dato as { territori: Voce[] }).territori],
};

type Dati = readonly Voce[] | { aree: readonly Voce[] } | { territori: readonly Voce[] };

/** True for an attribute whose values are offered as its field is written. */
export const haSuggerimenti = (attributo: string): boolean => attributo in FONTI;

/** The id of the list with them. */
export const elencoDi = (attributo: string): string => `valori-${attributo}`;

async function valori(distretto: string, nome: string): Promise<HTMLOptionElement[]> {
  const [risorsa, voci] = FONTI[nome] ?? [];
  if (!risorsa || !voci) return [];
  const indirizzo = `/api/piano-di-zona/v1/distretti/${distretto}/${risorsa.replace('{distretto}', distretto)}`;
  const { data } = (await (await fetch(indirizzo)).json()) as { data: Dati };
  return voci(data).map(({ slug, nome: detto, titolo }) => new Option(detto ?? titolo ?? slug, slug));
}

/** Offers what the distretto has for the attributes that take a slug. A list that cannot be read leaves a plain field. */
export async function suggerisci(pagina: HTMLElement, distretto: string): Promise<void> {
  await Promise.all(
    Object.keys(FONTI).map(async (nome) => {
      const id = elencoDi(nome);
      const elenco = document.getElementById(id) ?? pagina.appendChild(document.createElement('datalist'));
      elenco.id = id;
      elenco.replaceChildren(...(await valori(distretto, nome).catch(() => [])));
    }),
  );
}
