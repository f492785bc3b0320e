import { CODIFICHE, type Codifica, type Preparata, type Variante } from '../risorse/preparata';

type Preferenze = ReadonlyMap<string, number>;

/** `gzip;q=0.8, br, *;q=0` (RFC 9110, 12.5.3). */
function preferenze(intestazione: string): Preferenze {
  return new Map(
    intestazione.split(',').map((voce): [string, number] => {
      const [nome = '', ...parametri] = voce.split(';').map((parte) => parte.trim().toLowerCase());
      const peso = parametri.find((parametro) => parametro.startsWith('q='))?.slice(2);
      return [nome === 'x-gzip' ? 'gzip' : nome, peso === undefined ? 1 : Number(peso) || 0];
    }),
  );
}

const graditi = (intestazione: string): readonly Codifica[] => {
  const voci = preferenze(intestazione);
  const peso = (codifica: Codifica) => voci.get(codifica) ?? voci.get('*') ?? (codifica === 'identity' ? 0.001 : 0);
  return CODIFICHE.filter((codifica) => peso(codifica) > 0).toSorted((a, b) => peso(b) - peso(a));
};

// Browsers send a handful of different values; others are worked out each time, so that nobody can fill this.
const MASSIMO_NOTE = 64;
const note = new Map<string, readonly Codifica[]>();

function ordine(intestazione: string): readonly Codifica[] {
  const nota = note.get(intestazione);
  if (nota) return nota;
  const calcolata = graditi(intestazione);
  if (note.size < MASSIMO_NOTE) note.set(intestazione, calcolata);
  return calcolata;
}

/** The encoding that a client likes best among those there are. Who refuses all of them gets plain bytes. */
export function scegli({ varianti }: Preparata, accettate: string | string[] | undefined): Variante {
  if (accettate === undefined || accettate.length === 0) return varianti.identity;
  for (const codifica of ordine(String(accettate))) {
    const variante = varianti[codifica];
    if (variante) return variante;
  }
  return varianti.identity;
}

/** Whether `If-None-Match` names an ETag, by weak comparison (RFC 9110, 13.1.2). */
export function corrisponde(condizione: string | undefined, etag: string): boolean {
  if (condizione === undefined) return false;
  if (condizione === etag || condizione.trim() === '*') return true;
  return condizione.split(',').some((voce) => voce.trim().replace(/^W\//, '') === etag);
}
