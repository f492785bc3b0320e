import { COMANDI } from '../../moduli/sospesi/ricezione';
import { vincoloCampo } from '../../moduli/validazione/vincolo';
import { html, type Html, type Valore } from '../../pagine/html';
import { fatti, sezione } from '../pagine/parti';
import type { Campo } from './descrizione';
import type { ModuloSemplice } from './modulo';

/** What was chosen, by the names that people know; of a text, its lines. */
function detto({ voci }: Campo, valori: readonly string[], spunta: boolean): Valore {
  if (spunta) return valori.includes('true') && 'sì';
  const nomi = valori.map((valore) => voci?.find((voce) => voce.valore === valore)?.nome ?? valore);
  return nomi
    .join(', ')
    .split(/\r?\n/)
    .flatMap((riga, indice) => (indice === 0 ? [riga] : [html`<br />`, riga]));
}

const nascosto = (nome: string, valore: string): Html => html`<input type="hidden" name="${nome}" value="${valore}" />`;

/** What is about to be sent, to look at once more (WCAG 3.3.4). Sent twice under its key it is one post. */
export function riepilogo({ descrizione, schema, campi, azione }: ModuloSemplice, chiave: string): Html {
  const voce = (campo: Campo) => {
    const { titolo, spunta } = vincoloCampo(schema, campo.nome);
    return [campo.etichetta ?? titolo, detto(campo, campi.getAll(campo.nome).filter(Boolean), spunta)] as const;
  };
  const compilati = descrizione.gruppi.filter((gruppo) => gruppo.campi.some(({ nome }) => campi.get(nome)));
  return html`${descrizione.apertura}
    ${compilati.map((gruppo) => sezione(gruppo.titolo, fatti(gruppo.campi.map(voce))))}
    <form method="post" action="${azione}">
      ${[...campi].map(([nome, valore]) => nascosto(nome, valore))} ${nascosto(COMANDI.chiave, chiave)}
      <p class="azioni">
        <button>Invia</button>
        <button name="${COMANDI.passo}" value="${COMANDI.correggi}">Correggi</button>
      </p>
    </form>`;
}
