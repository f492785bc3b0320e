import { html, nothing, type TemplateResult } from 'lit';
import type { AnnoMonitoraggio } from 'strapi-plugin-piano-di-zona/contracts';
import { barre } from '../grafici/barre';
import type { Contesto } from './contesto';

/** How many schede are at each point, and what the last report of each said. */
export function avanzamento({ stati, avanzamenti, schede }: AnnoMonitoraggio, contesto: Contesto): TemplateResult {
  const { testi, percento, giorno, tabella } = contesto;
  const nomeDi = (stato: string) => testi.stati[stato] ?? stato;
  return html`${barre(
    stati.map(({ stato, schede: quante }) => ({
      nome: nomeDi(stato),
      lungo: schede,
      pieno: quante,
      testo: testi.quante(quante),
    })),
  )}
  ${tabella(
    testi.stato,
    [testi.statoNome, testi.schede],
    stati.map(({ stato, schede: quante }) => [nomeDi(stato), quante]),
  )}
  ${
    avanzamenti.length
      ? tabella(
          testi.avanzamenti,
          [testi.scheda, testi.avanzamento, testi.statoNome, testi.data],
          avanzamenti.map(({ scheda, avanzamento: quanto, stato, data }) => [
            html`<span lang="it">${scheda.nome}</span>`,
            percento(quanto, 100),
            nomeDi(stato),
            giorno(data),
          ]),
          testi.avanzamenti,
        )
      : nothing
  }`;
}
