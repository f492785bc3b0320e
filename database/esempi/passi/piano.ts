import { paragrafi } from '../blocchi';
import { ANNI, type Contesto } from '../contesto';
import { obiettiviRegionali } from '../dati/regione/obiettivi';
import { inSlug } from '../identita';
import type { VoceEsempio } from '../tipi';
import { idPianoRegionale } from './regione';

/** Key of the obiettivo at a place of the list: the region's three come first. */
export const chiaveObiettivo = (indice: number): string => `obiettivo-${indice}`;

async function scriviVoci(contesto: Contesto, tipo: string, prefisso: string, voci: VoceEsempio[]): Promise<void> {
  const { esempio, id, crea } = contesto;
  const piano = id('piano', esempio.piano.chiave);
  for (const [ordine, voce] of voci.entries()) {
    await crea(tipo, `${prefisso}-${ordine}`, { ...voce, slug: inSlug(voce.nome), ordine, piano });
  }
}

async function scriviAree({ esempio, id, crea }: Contesto): Promise<void> {
  const piano = id('piano', esempio.piano.chiave);
  for (const [ordine, { chiave, nome, descrizione, padre }] of esempio.aree.entries()) {
    const superiore = padre && { padre: id('area', padre) };
    await crea('area', chiave, { nome, slug: chiave, descrizione, ordine, piano, ...superiore });
  }
}

async function scriviProgrammi({ esempio, id, crea }: Contesto): Promise<void> {
  for (const anno of [ANNI.precedente, ANNI.corrente]) {
    await crea('programma', String(anno), {
      titolo: `Programma attuativo ${anno}`,
      slug: `programma-attuativo-${anno}`,
      anno,
      corrente: anno === ANNI.corrente,
      piano: id('piano', esempio.piano.chiave),
      pubblico: true,
    });
  }
}

/** The piano with what it aims at, its programmi and the act that adopts it. */
export async function scriviPiano(contesto: Contesto): Promise<void> {
  const { esempio, id, crea } = contesto;
  const { chiave, sezioni, priorita, bisogni, obiettiviLocali, accordo, ...piano } = esempio.piano;
  await crea('piano', chiave, {
    ...piano,
    slug: chiave,
    corrente: true,
    pubblico: true,
    pianoRegionale: idPianoRegionale,
    sezioni: sezioni.map(({ titolo, testo }) => ({ titolo, testo: paragrafi(...testo) })),
  });
  const obiettivi = [
    ...obiettiviRegionali.map((voce) => ({ ...voce, regionale: true })),
    ...obiettiviLocali.map((voce) => ({ ...voce, regionale: false })),
  ];
  await scriviVoci(contesto, 'obiettivo', 'obiettivo', obiettivi);
  await scriviVoci(contesto, 'priorita', 'priorita', priorita);
  await scriviVoci(contesto, 'bisogno', 'bisogno', bisogni);
  await scriviAree(contesto);
  await scriviProgrammi(contesto);
  const adozione = { ...accordo, slug: inSlug(accordo.titolo), tipo: 'accordo', piano: id('piano', chiave) };
  await crea('accordo', 'adozione', adozione, { pubblica: true });
}
