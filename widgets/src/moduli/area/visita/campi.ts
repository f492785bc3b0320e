import { testoDi } from '../../pratica/lettura';
import type { Area } from './visita';

/** Without the referenti of whom nothing is written: that is how one is taken away, and the room for another left empty. */
export function senzaVuoti(dati: FormData): FormData {
  const nomi = [...dati.keys()].filter((nome) => nome.startsWith('referenti.'));
  const pieni = new Set(nomi.filter((nome) => testoDi(dati.get(nome)).trim()).map((nome) => nome.split('.')[1]));
  for (const nome of nomi) if (!pieni.has(nome.split('.')[1])) dati.delete(nome);
  return dati;
}

/** Puts what is stored into the fields, and empties the others. */
export function riempi(radice: ParentNode, { referenti, ...campi }: Area['soggetto']): void {
  const valori = new Map<string, unknown>(Object.entries(campi));
  referenti.forEach((persona, n) => {
    for (const [campo, valore] of Object.entries(persona)) valori.set(`referenti.${n}.${campo}`, valore);
  });
  for (const controllo of radice.querySelectorAll<HTMLInputElement>('form [name]')) {
    const valore = valori.get(controllo.name);
    controllo.value = typeof valore === 'string' ? valore : '';
  }
}
