import { Writer, type Quad } from 'n3';
import { SPAZI } from './vocabolari';

/** Triples as Turtle, a group at a time; those of one subject must come one after the other. */
export function createTurtle() {
  const scrittore = new Writer({ prefixes: SPAZI });
  return {
    tipo: 'text/turtle; charset=utf-8',
    aggiungi: (triple: Quad[]): void => scrittore.addQuads(triple),
    chiudi(): string {
      let testo = '';
      // Without a stream of its own the writer calls back at once.
      scrittore.end((errore, risultato: string) => {
        if (errore) throw errore;
        testo = risultato;
      });
      return testo;
    },
  };
}
