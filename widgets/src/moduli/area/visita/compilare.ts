import { html, nothing, type TemplateResult } from 'lit';
import { tendina, voci } from '../../campi/scelta';
import { testo } from '../../campi/testo';
import { nomeVoce, type Quadro } from '../../nomi';
import { pannello } from '../../pratica/pannello';
import type { Visita } from './visita';

/** A referente, or after the last one the room for another. */
function persona({ quanti, testi }: Visita, quadro: Quadro, n: number): TemplateResult {
  const gruppo = `referenti.${n}`;
  const nome = n < quanti ? nomeVoce(quadro, gruppo) : testi.nuovo;
  return html`<div class="riquadro" role="group" aria-label=${nome}>
    <strong>${nome}</strong>
    <div class="griglia">
      ${Object.keys(quadro.vincoli.referenti?.campi ?? {}).map((campo) => testo(quadro, `${gruppo}.${campo}`))}
    </div>
  </div>`;
}

/** What is wrong with what was filled in, above it. */
const sbagli = ({ pratica, soglia }: Visita, { errori }: Quadro): unknown =>
  errori.size > 0 ? pannello({ titolo: pratica.sommario, errori }, soglia.livello, soglia.vai) : nothing;

/** The data that referenti correct by themselves. */
export function correzioni(visita: Visita): TemplateResult {
  const { testi, quanti } = visita;
  const quadro = visita.quadro('correzioni');
  return html`<form id="correzioni" novalidate @submit=${visita.correggi}>
    ${sbagli(visita, quadro)}
    <div class="griglia">
      ${testo(quadro, 'sigla')}${testo(quadro, 'sito', { tipo: 'url' })}${testo(quadro, 'email', { tipo: 'email' })}
      ${testo(quadro, 'telefono', { tipo: 'tel' })}${testo(quadro, 'indirizzo')}${testo(quadro, 'comune')}
      ${testo(quadro, 'descrizione', { righe: 5 })}
    </div>
    <p class="tenue">${testi.aiutoReferenti}</p>
    ${Array.from({ length: quanti + 1 }, (_, n) => persona(visita, quadro, n))}
    <div><button class="primario">${testi.salva}</button></div>
  </form>`;
}

/** What only the office can do. */
export function domande(visita: Visita): TemplateResult {
  const { testi } = visita;
  const quadro = visita.quadro('domande');
  return html`<form id="domande" novalidate @submit=${visita.domanda}>
    ${sbagli(visita, quadro)} ${tendina(quadro, 'tipo', voci(quadro, 'tipo', testi.domande))}
    ${testo(quadro, 'testo', { righe: 4, aiuto: testi.aiutoDomanda })}
    <div><button>${testi.chiedi}</button></div>
  </form>`;
}
