import { html, type Html } from '../../pagine/html';

/** The plain form is the fallback of the element, which takes its place where scripts run. */
type Elemento = (slug: string, semplice: Html, incontro?: string) => Html;

/** The forms that have a page of their own: its heading, and the element in it. */
export const elementi: Readonly<Record<string, { titolo: string; elemento: Elemento }>> = {
  contatti: {
    titolo: 'Scrivi all’Ufficio di Piano',
    elemento: (slug, semplice) => html`<pdz-contatti distretto="${slug}" livello-titolo="2">${semplice}</pdz-contatti>`,
  },
  adesioni: {
    titolo: 'Partecipa come partner',
    elemento: (slug, semplice) => html`<pdz-adesione distretto="${slug}" livello-titolo="2">${semplice}</pdz-adesione>`,
  },
  proposte: {
    titolo: 'Fai una proposta',
    elemento: (slug, semplice) => html`<pdz-proposta distretto="${slug}" livello-titolo="2">${semplice}</pdz-proposta>`,
  },
  iscrizioni: {
    titolo: 'Iscriviti a un incontro',
    elemento: (slug, semplice, incontro) =>
      html`<pdz-iscrizione distretto="${slug}" incontro="${incontro}" livello-titolo="2">${semplice}</pdz-iscrizione>`,
  },
};
