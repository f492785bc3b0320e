import { PERCORSO_API } from '../../../cms/server/src/modello/nomi';
import type { Scopo } from '../../../cms/server/src/moduli/collegamenti/scopi';
import type { NomeModello, ParametriModello } from '../../../cms/server/src/posta/modelli';

/** A message to prove: what it is made of, the link and the file that must go with it. */
export interface Caso<N extends NomeModello> {
  parametri: ParametriModello<N>;
  collegamento?: Scopo;
  allegato?: true;
  /** Not due: it says how to have no more of it. */
  facoltativo?: true;
}

/** Every template has its cases: without them a new one does not compile. */
export type Casi = { [N in NomeModello]: Caso<N>[] };

const ricevuta = 'PRV-12345-ABCDE';
const conTermine = [null, '2026-12-31'].map((termine) => ({ ricevuta, termine }));
const motivazioni = [null, 'Prima riga.\nSeconda riga, con <segni> & «virgolette».'];
const nome = 'Pane & Rose <prova>';

const conferma = conTermine.flatMap((parametri) =>
  [false, true].flatMap((formale) => [
    { parametri: { ...parametri, formale, verificata: false }, collegamento: 'conferma' as const },
    { parametri: { ...parametri, formale, verificata: true } },
  ]),
);

const incontro = (luogo: string | null) => ({
  ricevuta,
  incontro: {
    titolo: nome,
    inizio: '2026-10-25T09:00:00.000Z',
    luogo,
    url: 'https://cms.esempio.it/pdz/prova/incontri/laboratorio?a=1&b=2',
    ics: `${PERCORSO_API}/distretti/prova/incontri.ics`,
  },
});
const incontri = [null, 'Sala prove, Bologna'].map(incontro);
const tenutoFino = '2026-10-20T10:00:00.000Z';

const senzaRitiro = ['annullato', 'verbale'];

const adesioni = 'https://cms.esempio.it/pdz/prova/moduli/adesioni';

export const casi: Casi = {
  'accesso-area': [
    { parametri: { nota: true, adesioni }, collegamento: 'area' },
    { parametri: { nota: false, adesioni } },
  ],
  'conferma-contatto': conferma,
  'conferma-adesione': conferma,
  'conferma-invio': (['contatto', 'adesione', 'iscrizione', 'proposta'] as const).map((tipo) => ({
    parametri: { tipo },
    collegamento: 'conferma' as const,
  })),
  'conferma-proposta': conferma,
  'avviso-ufficio': conTermine.flatMap((parametri) => [
    ...(['contatto', 'adesione', 'proposta', 'iscrizione'] as const).map((tipo) => ({
      parametri: { ...parametri, tipo, novita: 'richiesta' as const },
    })),
    ...(['integrazione', 'osservazioni', 'nota'] as const).map((novita) => ({
      parametri: { ...parametri, tipo: 'adesione' as const, novita },
    })),
  ]),
  'esito-adesione': motivazioni.flatMap((motivazione) => {
    const comuni = { ricevuta, denominazione: nome, motivazione };
    return [
      ...(['accolta', 'respinta'] as const).map((esito) => ({ parametri: { ...comuni, esito } })),
      ...(['integrazione', 'preavviso_rigetto'] as const).map((esito) => ({
        parametri: { ...comuni, esito },
        collegamento: 'integrazione' as const,
      })),
    ];
  }),
  'esito-proposta': motivazioni.flatMap((motivazione) =>
    (['in_esame', 'accolta', 'non_accolta'] as const).map((esito) => ({
      parametri: { ricevuta, titolo: nome, motivazione, esito },
    })),
  ),
  'conferma-iscrizione': incontri.flatMap((parametri) =>
    (['posto', 'attesa', 'liberato'] as const).map((caso) => ({
      parametri: { ...parametri, caso, tenutoFino: caso === 'attesa' ? null : tenutoFino },
      collegamento: 'conferma' as const,
    })),
  ),
  'notizia-iscrizione': [null, 'https://video.esempio.it/stanza'].flatMap((online) =>
    (['confermata', 'promossa', 'attesa', 'spostato', 'annullato', 'rinviato', 'promemoria', 'verbale'] as const).map(
      (caso) => ({
        parametri: { ...incontro(online && 'Sala prove, Bologna'), caso, online },
        ...(!senzaRitiro.includes(caso) && { collegamento: 'ritiro' as const }),
        ...(caso !== 'verbale' && { allegato: true as const }),
        ...(['promemoria', 'verbale'].includes(caso) && { facoltativo: true as const }),
      }),
    ),
  ),
  convocazione: [null, 'Buongiorno a tutte e tutti,\nportate i <documenti>.\nA presto.'].flatMap((messaggio) =>
    (['invito', 'spostato', 'rinviato', 'annullato'] as const).map((caso) => ({
      parametri: {
        ...{ caso, messaggio, incontro: incontro(messaggio && 'Sala prove, Bologna').incontro },
        organi: messaggio ? ['Tavolo anziani', nome] : [],
        ordineDelGiorno: messaggio ? ['Approvazione del verbale', nome] : [],
        online: messaggio && 'https://video.esempio.it/stanza',
      },
      ...(['invito', 'spostato'].includes(caso) && { collegamento: 'convocazione' as const }),
      allegato: true as const,
    })),
  ),
  riconferma: [null, 'https://cms.esempio.it/pdz/prova/partner'].flatMap((elenco) =>
    (['richiesta', 'promemoria'] as const).map((caso) => ({
      parametri: { caso, elenco, denominazione: nome },
      collegamento: 'riconferma' as const,
      ...(caso === 'promemoria' && { facoltativo: true as const }),
    })),
  ),
  'ricevuta-area': conTermine.flatMap((parametri) =>
    (['variazione', 'cancellazione'] as const).map((tipo) => ({ parametri: { ...parametri, tipo } })),
  ),
  'ritiro-iscrizione': incontri.map((parametri) => ({ parametri })),
};
