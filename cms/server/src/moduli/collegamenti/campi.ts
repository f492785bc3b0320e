import { z } from 'zod';
import { paragrafo, riga } from '../../../../contracts/invii';
import { leggiCome } from '../validazione/leggi';

interface Comune {
  nome: string;
  etichetta: string;
  /** May be left empty. */
  facoltativo?: true;
}

/** A field of the page of a link: several lines, one line, or one value of a few. */
export type Campo =
  | (Comune & { tipo: 'paragrafo' | 'riga'; massimo: number })
  | (Comune & { tipo: 'scelta'; voci: Readonly<Record<string, string>> });

/** What was written in the fields of a page, by name. What was left empty is not there. */
export type Compilati = Readonly<Record<string, string>>;

function schemaDi(campo: Campo): z.ZodType<string> {
  if (campo.tipo === 'scelta') return z.enum(Object.keys(campo.voci)).meta({ title: campo.etichetta });
  return (campo.tipo === 'riga' ? riga : paragrafo)(campo.etichetta, campo.massimo);
}

/** What was written, or 400 with what is wrong with it. Looked at before the link is, so that it tells nothing of the link. */
export function esigiCampi(campi: readonly Campo[], scritti: Compilati): Compilati {
  const schema = z.object(
    Object.fromEntries(
      campi.map((campo) => [campo.nome, campo.facoltativo ? schemaDi(campo).optional() : schemaDi(campo)]),
    ),
  );
  return Object.fromEntries(
    Object.entries(leggiCome(schema, scritti)).flatMap(([nome, valore]) => (valore ? [[nome, valore]] : [])),
  );
}
