import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { vetrinaAggiornata } from '../attesa';

/** In whatever must not leave: a public body that holds either has let something out. */
export const BOZZA = 'BOZZA-7f31';
export const PRIVATO = 'PRIVATO-c94e';

const GIORNO = 86_400_000;

/** ISO instant some days from now, at full minutes. */
export const fra = (giorni: number): string =>
  new Date(Math.round((Date.now() + giorni * GIORNO) / 60_000) * 60_000).toISOString();

export const testoRicco = (testo: string) => [{ type: 'paragraph', children: [{ type: 'text', text: testo }] }];

interface Voce {
  id: number;
  documentId: string;
}

/** Writes entries the way staff do, through the document service, with the system as the actor. */
export function createPenna(strapi: Core.Strapi) {
  const tipo = (nome: string) => strapi.documents(`plugin::piano-di-zona.${nome}` as 'plugin::upload.file');
  const crea = (nome: string, data: object, pubblica = false) =>
    tipo(nome).create({ data, ...(pubblica && { status: 'published' }) } as never) as Promise<Voce>;
  return {
    crea: (nome: string, data: object) => crea(nome, data),
    pubblica: (nome: string, data: object) => crea(nome, data, true),
    cambia: (nome: string, documentId: string, data: object) =>
      tipo(nome).update({ documentId, data, status: 'published' } as never) as Promise<Voce>,
    ritira: (nome: string, documentId: string) => tipo(nome).unpublish({ documentId } as never),
    /** Changes the draft only. */
    abbozza: (nome: string, documentId: string, data: object) =>
      tipo(nome).update({ documentId, data } as never) as Promise<Voce>,
  };
}

export const BYTE = '%PDF-1.7 prova';

/** A stored file, as an upload leaves it: its row and its bytes. */
async function deposita(strapi: Core.Strapi, nome: string): Promise<Voce> {
  const { cartella } = strapi.config.get<{ cartella: string }>('plugin::upload.providerOptions');
  const hash = `${nome}_${randomUUID().slice(0, 8)}`;
  await writeFile(path.join(cartella, `${hash}.pdf`), BYTE);
  return strapi.db.query('plugin::upload.file').create({
    data: {
      documentId: randomUUID(),
      name: `${nome}.pdf`,
      hash,
      ext: '.pdf',
      mime: 'application/pdf',
      size: 12.34,
      url: `/piano-di-zona/file/${hash}.pdf`,
      provider: 'local',
    },
  }) as Promise<Voce>;
}

/** One distretto with everything that the vetrina shows, and a marked private or draft twin of each. */
export async function scriviPiano(strapi: Core.Strapi, slug = 'prova') {
  const penna = createPenna(strapi);
  const { crea, pubblica } = penna;
  const distretto = await crea('distretto', {
    nome: `Distretto ${slug}`,
    slug,
    capofila: 'Comune di Prova',
    email: `ufficio@${slug}.example.it`,
    titolare: 'Comune di Prova',
    moduloAdesioni: true,
    moduloContatti: true,
  });
  const suo = { distretto: distretto.id };
  const comune = await crea('territorio', { nome: 'Prova', slug: 'prova', tipo: 'comune', ...suo });
  await crea('territorio', { nome: `Nascosto ${PRIVATO}`, slug: 'nascosto', tipo: 'comune', pubblico: false, ...suo });
  const regionale = await crea('piano-regionale', {
    titolo: 'Piano regionale',
    regione: 'Emilia-Romagna',
    inizio: '2017-01-01',
  });
  const piano = await crea('piano', {
    titolo: 'Piano di zona 2024-2026',
    slug: 'piano-2024-2026',
    inizio: '2024-01-01',
    fine: '2026-12-31',
    corrente: true,
    pianoRegionale: regionale.id,
    sezioni: [{ titolo: 'Che cos’è', testo: testoRicco('Il piano unisce sociale e sanità.') }],
    fasi: [{ nome: 'Avvio', stato: 'conclusa', inizio: '2024-01-10' }],
    processi: [{ nome: 'Bilancio partecipativo', url: 'https://www.example.it/bilancio' }],
    normativa: [{ nome: 'L. 328/2000', url: 'https://www.example.it/328' }],
    ...suo,
  });
  await crea('piano', {
    titolo: `Piano ${PRIVATO}`,
    slug: 'nascosto',
    inizio: '2030-01-01',
    fine: '2032-12-31',
    pubblico: false,
    ...suo,
  });
  const delPiano = { piano: piano.id, ...suo };
  const area = await crea('area', { nome: 'Anziani', slug: 'anziani', ...delPiano });
  const obiettivo = await crea('obiettivo', {
    nome: 'Domiciliarità',
    slug: 'domiciliarita',
    regionale: true,
    ...delPiano,
  });
  await crea('priorita', { nome: 'Prossimità', slug: 'prossimita', ...delPiano });
  await crea('bisogno', { nome: 'Solitudine', slug: 'solitudine', ...delPiano });
  const programma = await crea('programma', {
    titolo: 'Programma 2025',
    slug: 'programma-2025',
    anno: 2025,
    ...delPiano,
  });
  await crea('programma', {
    titolo: `Programma ${PRIVATO}`,
    slug: 'programma-2026',
    anno: 2026,
    pubblico: false,
    ...delPiano,
  });
  const soggetto = await crea('soggetto', {
    nome: 'Cooperativa Alba',
    slug: 'cooperativa-alba',
    natura: 'gruppo_informale',
    email: `${PRIVATO.toLowerCase()}@example.it`,
    telefono: '051 1234567',
    indirizzo: `Via ${PRIVATO} 1`,
    referenti: [{ nome: PRIVATO, cognome: PRIVATO, email: `${PRIVATO.toLowerCase()}@example.it` }],
    aree: [area.id],
    territori: [comune.id],
    ...suo,
  });
  await crea('soggetto', {
    nome: `Nascosto ${PRIVATO}`,
    slug: 'nascosto',
    natura: 'gruppo_informale',
    pubblico: false,
    ...suo,
  });
  const organo = await crea('organo', {
    nome: 'Tavolo anziani',
    slug: 'tavolo-anziani',
    tipo: 'tavolo_tecnico',
    descrizione: testoRicco('Si parla di anziani.'),
    territorio: comune.id,
    ...suo,
  });
  await crea('organo', {
    nome: `Nascosto ${PRIVATO}`,
    slug: 'nascosto',
    tipo: 'coordinamento',
    pubblico: false,
    ...suo,
  });
  await crea('componente', {
    nominativo: `Nome ${PRIVATO}`,
    email: `${PRIVATO.toLowerCase()}@example.it`,
    ruolo: 'componente',
    organo: organo.id,
    soggetto: soggetto.id,
    ...suo,
  });
  await crea('componente', {
    nominativo: 'Ada Pubblica',
    ruolo: 'presidente',
    organo: organo.id,
    pubblico: true,
    ...suo,
  });
  await crea('componente', {
    nominativo: `Scaduto ${PRIVATO}`,
    ruolo: 'componente',
    organo: organo.id,
    pubblico: true,
    al: '2020-01-01',
    ...suo,
  });
  await crea('partecipazione', { soggetto: soggetto.id, organo: organo.id, ruolo: 'gestore', ...suo });
  const fondo = await crea('fondo', { nome: 'FRNA', codice: 'frna', ...suo });
  const scheda = await crea('scheda', {
    titolo: 'Assistenza a casa',
    slug: 'assistenza-a-casa',
    codice: '1.1',
    tipologia: 'domiciliare',
    aree: [area.id],
    obiettivi: [obiettivo.id],
    ...delPiano,
  });
  const soloBozza = await crea('scheda', {
    titolo: `Scheda ${BOZZA}`,
    slug: 'scheda-bozza',
    codice: '9.9',
    tipologia: 'iniziativa',
    ...delPiano,
  });
  const annualita = {
    scheda: scheda.id,
    programma: programma.id,
    sintesi: 'Aiuto a chi vive a casa.',
    descrizione: testoRicco('<script>alert(1)</script> Servizio & cura'),
    capofila: soggetto.id,
    organi: [organo.id],
    territori: [comune.id],
    referenti: [
      {
        ufficio: 'Ufficio di Piano',
        ruolo: 'Referente',
        nome: PRIVATO,
        email: `${PRIVATO.toLowerCase()}@example.it`,
        pubblico: true,
      },
      { ufficio: `Ufficio ${PRIVATO}`, pubblico: false },
    ],
    vociDiSpesa: [{ codice: randomUUID(), fondo: fondo.id, previsto: '3000000001', speso: '5', nota: PRIVATO }],
    ...suo,
  };
  const pubblicata = await pubblica('annualita', annualita);
  await crea('annualita', { ...annualita, scheda: soloBozza.id, sintesi: BOZZA });
  const [file, fileBozza, fileInterno] = [
    await deposita(strapi, 'delibera'),
    await deposita(strapi, 'segreto'),
    await deposita(strapi, 'verbale'),
  ];
  await pubblica('accordo', {
    titolo: 'Accordo di programma',
    slug: 'accordo',
    organoAdottante: 'Comitato di distretto',
    data: '2024-03-01',
    firmatari: [{ nome: 'Comune di Prova', atto: 'Delibera 1/2024' }],
    documenti: [{ titolo: 'Testo dell’accordo', tipo: 'atto', link: 'https://www.example.it/accordo.pdf' }],
    ...delPiano,
  });
  const documento = await pubblica('documento', {
    titolo: 'Delibera',
    slug: 'delibera',
    tipo: 'atto',
    file: file.id,
    data: '2024-02-01',
    scheda: scheda.id,
    ...suo,
  });
  await pubblica('documento', {
    titolo: `Scaduto ${PRIVATO}`,
    slug: 'scaduto',
    link: 'https://www.example.it/x',
    pubblicatoFino: '2020-01-01',
    ...suo,
  });
  await crea('documento', { titolo: `Documento ${BOZZA}`, slug: 'documento-bozza', file: fileBozza.id, ...suo });
  const seduta = {
    titolo: 'Seduta del tavolo',
    slug: 'seduta',
    tipo: 'seduta',
    accesso: 'riservato',
    stato: 'convocato',
    inizio: fra(10),
    fine: fra(10.1),
    linkRemoto: `https://meet.example.it/${PRIVATO}`,
    organi: [organo.id],
    luogo: { nome: 'Sala riunioni', comune: 'Prova' },
    ordineDelGiorno: [{ titolo: 'Bilancio', descrizione: PRIVATO }],
    documenti: [{ titolo: 'Ordine del giorno', tipo: 'materiale', link: 'https://www.example.it/odg' }],
    verbale: { titolo: `Verbale ${PRIVATO}`, tipo: 'verbale', file: fileInterno.id, pubblico: false },
    uid: 'seduta-1@example.it',
    sequenza: 3,
    ...suo,
  };
  const incontro = await pubblica('incontro', seduta);
  await penna.abbozza('incontro', incontro.documentId, { sintesi: BOZZA });
  await pubblica('incontro', {
    titolo: 'Festa, annullata',
    slug: 'festa',
    tipo: 'evento_pubblico',
    accesso: 'aperto',
    stato: 'annullato',
    inizio: '2026-03-29T08:00:00.000Z',
    fine: '2026-03-29T10:00:00.000Z',
    linkRemoto: 'https://meet.example.it/festa',
    ...suo,
  });
  await pubblica('incontro', {
    titolo: 'Laboratorio d’autunno',
    slug: 'laboratorio',
    tipo: 'laboratorio',
    accesso: 'su_iscrizione',
    stato: 'programmato',
    inizio: '2026-10-25T00:30:00.000Z',
    fine: '2026-10-25T03:00:00.000Z',
    posti: 20,
    ...suo,
  });
  await pubblica('incontro', {
    titolo: 'Convegno rinviato',
    slug: 'convegno',
    tipo: 'seminario_convegno',
    accesso: 'aperto',
    stato: 'rinviato',
    inizio: fra(30),
    ...suo,
  });
  await pubblica('incontro', {
    titolo: 'Vecchia seduta',
    slug: 'vecchia-seduta',
    accesso: 'aperto',
    stato: 'svolto',
    inizio: fra(-800),
    testoResoconto: testoRicco('Com’è andata.'),
    ...suo,
  });
  await crea('incontro', {
    ...seduta,
    titolo: `Incontro ${BOZZA}`,
    slug: 'incontro-bozza',
    uid: 'bozza@example.it',
    verbale: null,
  });
  const indicatore = await crea('indicatore', {
    nome: 'Persone seguite a casa',
    slug: 'persone-seguite-a-casa',
    codice: 'I1',
    unita: 'persone',
    valorePartenza: 120.5,
    annoPartenza: 2023,
    schede: [scheda.id, soloBozza.id],
    ...delPiano,
  });
  const delProgramma = { scheda: scheda.id, programma: programma.id, ...suo };
  for (const [anno, valore] of [
    [2025, -3.25],
    [2024, 130],
  ]) {
    await crea('rilevazione', { indicatore: indicatore.id, anno, valore, nota: PRIVATO, ...suo });
  }
  await crea('rilevazione', { indicatore: indicatore.id, anno: 2026, valore: 1, pubblico: false, ...suo });
  await crea('indicatore', { nome: PRIVATO, slug: 'nascosto', unita: 'n.', pubblico: false, ...suo });
  await crea('monitoraggio', {
    data: '2025-06-01',
    avanzamento: 40,
    stato: 'in_corso',
    risultati: PRIVATO,
    ...delProgramma,
  });
  await crea('monitoraggio', {
    data: '2025-09-01',
    avanzamento: 99,
    stato: 'concluso',
    pubblico: false,
    ...delProgramma,
  });
  await crea('contatto', { oggetto: PRIVATO, nome: PRIVATO, messaggio: PRIVATO, email: 'privato@example.it', ...suo });
  await vetrinaAggiornata(strapi);
  return {
    slug,
    distretto,
    incontro,
    annualita: pubblicata,
    scheda,
    file,
    fileBozza,
    fileInterno,
    organo,
    penna,
    documento,
  };
}

export type PianoDiProva = Awaited<ReturnType<typeof scriviPiano>>;
