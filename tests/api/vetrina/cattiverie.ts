import type { Core } from '@strapi/strapi';
import { vetrinaAggiornata } from '../attesa';
import { fra, scriviPiano, testoRicco, type PianoDiProva } from './piano-di-prova';

/** What people paste into titles, and what somebody may try. */
export const CATTIVO = '</script><img src=x onerror=alert(1)> ]]> "doppi" & l’ultimo 🎉 ș';

/** The distretto of the test, with a meeting and a document that have bad titles. */
export async function scriviPianoCattivo(strapi: Core.Strapi): Promise<PianoDiProva> {
  const piano = await scriviPiano(strapi);
  const { penna, distretto } = piano;
  const suo = { distretto: distretto.id };
  await penna.pubblica('incontro', {
    titolo: CATTIVO,
    slug: 'cattivo',
    tipo: 'seduta',
    accesso: 'aperto',
    stato: 'convocato',
    inizio: fra(5),
    dataPrecedente: fra(3),
    sintesi: CATTIVO,
    descrizione: testoRicco(CATTIVO),
    luogo: { nome: CATTIVO, indirizzo: 'Via <b>Roma</b> 1', comune: 'Prova' },
    linkRemoto: 'https://meet.example.it/sala',
    ...suo,
  });
  await penna.pubblica('documento', {
    titolo: CATTIVO,
    slug: 'documento-cattivo',
    link: 'https://www.example.it/a?b=1&c=%22',
    data: '2024-03-01',
    sintesi: CATTIVO,
    ...suo,
  });
  await vetrinaAggiornata(strapi);
  return piano;
}
