import type { Modulo } from './modulo';

/** The public forms. Rooms declare theirs in `register`. */
export function createRegistro() {
  const moduli: Modulo[] = [];
  return {
    registra(modulo: Modulo): void {
      moduli.push(modulo);
    },
    tutti: (): readonly Modulo[] => moduli,
    chiamato: (nome: string): Modulo | undefined => moduli.find((modulo) => modulo.nome === nome),
    di: (tipo: string): Modulo | undefined => moduli.find((modulo) => modulo.tipo === tipo),
  };
}

export type Registro = ReturnType<typeof createRegistro>;
