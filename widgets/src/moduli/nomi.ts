import { completa } from './completa';
import type { TestiModulo } from './testi/it';
import type { Vincoli, Vincolo } from './vincolo';

/** What the parts of a form need to know of it in order to show themselves. */
export interface Quadro {
  readonly vincoli: Vincoli;
  readonly testi: TestiModulo & {
    /** What is still to be done once it has arrived, by state, with the place `{email}`; by default the usual words. */
    readonly seguito?: Readonly<Record<string, string>>;
  };
  /** What is wrong, by field: the message names field and remedy. */
  readonly errori: ReadonlyMap<string, string>;
}

/** The place of a field in tables, where the entries of a list are one: `referenti.2.email` is `referenti.email`. */
const posto = (campo: string) => campo.replace(/\.\d+/g, '');

/** The constraint of a field, by its path. */
export const vincoloDi = (vincoli: Vincoli, campo: string): Vincolo | undefined =>
  posto(campo)
    .split('.')
    .reduce<Vincolo | undefined>((gruppo, nome) => gruppo?.campi?.[nome], { titolo: '', campi: vincoli });

/** The label of a field or group: the contract's, unless the texts have another one. */
export const etichettaDi = ({ vincoli, testi }: Quadro, campo: string): string =>
  testi.etichette[posto(campo)] ?? vincoloDi(vincoli, campo)?.titolo ?? campo;

/** What an entry of a list is called: "Referente 2" for `referenti.1`. */
export const nomeVoce = (quadro: Quadro, voce: string): string =>
  completa(etichettaDi(quadro, `${posto(voce)}[]`), { n: Number(/\d+$/.exec(voce)) + 1 });
