import { z } from 'zod';
import { adesione } from './adesioni';
import { richiestaArea } from './area';
import { contatto } from './contatti';
import { rispostaErrore, rispostaInvio } from './invii';
import { iscrizione } from './iscrizioni';
import { letture, type Lettura } from './letture';
import { proposta } from './proposte';
import { visite } from './visite';
import { modulo, valori } from './vocabolario';

const SUO = '/distretti/{distretto}';

const invii = [
  { percorso: `${SUO}/contatti`, descrizione: 'Un messaggio all’Ufficio di Piano', corpo: ['InvioContatto', contatto] },
  { percorso: `${SUO}/adesioni`, descrizione: 'La richiesta di un partner', corpo: ['InvioAdesione', adesione] },
  { percorso: `${SUO}/proposte`, descrizione: 'Un bisogno o un’idea progettuale', corpo: ['InvioProposta', proposta] },
  {
    percorso: `${SUO}/incontri/{incontro}/iscrizioni`,
    descrizione:
      'L’iscrizione a un incontro: `da_confermare` tiene un posto per poco, `in_attesa` quando è al completo',
    corpo: ['InvioIscrizione', iscrizione],
  },
  {
    percorso: `${SUO}/area`,
    descrizione: 'Chiede il collegamento all’area di un partner: la risposta è la stessa per ogni indirizzo',
    corpo: ['RichiestaArea', richiestaArea],
  },
] as const;

const riferimento = (nome: string) => ({ $ref: `#/components/schemas/${nome}` });
const json = (nome: string) => ({ 'application/json': { schema: riferimento(nome) } });
const errore = (description: string) => ({ description, content: json('Errore') });

/** The schema of what goes out, or of what comes in, as JSON Schema 2020-12: the dialect of OpenAPI 3.1. */
function schema(fonte: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _dialetto, ...resto } = z.toJSONSchema(fonte, { target: 'draft-2020-12', io });
  return resto;
}

function schemi(): Record<string, object> {
  const risposte = letture.flatMap(({ risposta }) => (risposta ? [risposta] : []));
  return {
    ...Object.fromEntries(risposte.map(([nome, fonte]) => [nome, schema(fonte, 'output')])),
    ...Object.fromEntries(invii.map(({ corpo: [nome, fonte] }) => [nome, schema(fonte, 'input')])),
    ...Object.fromEntries(visite.map(({ corpo: [nome, fonte] }) => [nome, schema(fonte, 'input')])),
    ...Object.fromEntries(visite.map(({ risposta: [nome, fonte] }) => [nome, schema(fonte, 'output')])),
    Ricevuta: schema(rispostaInvio, 'output'),
    Errore: schema(rispostaErrore, 'output'),
  };
}

/** What the segments of a path that vary may hold; where nothing is said, a slug. */
const SEGMENTI: Readonly<Record<string, object>> = {
  anno: { type: 'integer' },
  id: { type: 'integer' },
  modulo: { type: 'string', enum: valori(modulo) },
};

const parametri = (percorso: string) =>
  [...percorso.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: SEGMENTI[name] ?? { type: 'string' },
  }));

const TESTO = /^text\/|\bxml$/;
const JSON_ALTRO = /\bjson$/;

/** Bytes have no schema (OpenAPI 3.1, 4.8.14.3). */
function corpo(tipo: string): Record<string, object> {
  if (JSON_ALTRO.test(tipo)) return { [tipo]: { schema: { type: 'object' } } };
  return { [tipo]: TESTO.test(tipo) ? { schema: { type: 'string' } } : {} };
}

/** What a query may say, from the schema that reads it. */
function interrogazione(richiesta: z.ZodType): object[] {
  const { properties = {}, required = [] } = z.toJSONSchema(richiesta, { target: 'draft-2020-12', io: 'input' });
  return Object.entries(properties).map(([name, sua]) => {
    const { description, example, ...forma } = sua as { description?: string; example?: string };
    return { name, in: 'query', required: required.includes(name), description, example, schema: forma };
  });
}

function lettura({ percorso, descrizione, risposta, tipo = '*/*', viva, richiesta }: Lettura) {
  const content = risposta ? json(risposta[0]) : corpo(tipo);
  return {
    summary: descrizione,
    parameters: [...parametri(percorso), ...(richiesta ? interrogazione(richiesta) : [])],
    responses: {
      200: { description: descrizione, content },
      ...(viva ? {} : { 304: { description: 'Invariato: l’ETag di If-None-Match vale ancora' } }),
      ...(richiesta && {
        400: errore('Parametri errati, uno per uno in error.details.errors'),
        429: errore('Troppe richieste: vedi Retry-After'),
        503: errore('Occupato: vedi Retry-After'),
      }),
      404: errore('Non esiste o non è pubblico'),
      503: errore('Occupato: vedi Retry-After'),
    },
  };
}

/** Why the body of a post may not be taken, whatever it says. */
const DEL_CORPO = {
  413: errore('Più di 32 KB'),
  415: errore('Non è application/json'),
  429: errore('Troppe richieste: vedi Retry-After'),
  503: errore('Occupato: vedi Retry-After'),
};

const invio = ({ percorso, descrizione, corpo: [nome] }: (typeof invii)[number]) => ({
  summary: descrizione,
  parameters: [
    ...parametri(percorso),
    { name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', format: 'uuid' } },
  ],
  requestBody: { required: true, content: json(nome) },
  responses: {
    202: { description: 'Accettato: ecco la ricevuta', content: json('Ricevuta') },
    400: errore('Campi errati, uno per uno in error.details.errors'),
    403: errore('Controllo antispam non superato'),
    404: errore('Distretto o incontro sconosciuto'),
    409: errore('Stessa chiave, altro contenuto'),
    422: errore('Il modulo non è in uso, l’avviso a cui si risponde non è aperto o l’incontro non prende iscrizioni'),
    ...DEL_CORPO,
  },
});

const passoDellaVisita = ({
  percorso,
  descrizione,
  corpo: [corpo],
  risposta: [risposta],
}: (typeof visite)[number]) => ({
  summary: descrizione,
  parameters: parametri(percorso),
  requestBody: { required: true, content: json(corpo) },
  responses: {
    200: { description: descrizione, content: json(risposta) },
    400: errore('Campi errati, uno per uno in error.details.errors'),
    403: errore('Collegamento, codice o visita non validi, scaduti o già usati'),
    404: errore('Distretto sconosciuto, o voce che non è di chi è entrato'),
    409: errore('I dati sono cambiati da quando sono stati mostrati'),
    ...DEL_CORPO,
  },
});

/**
 * The OpenAPI 3.1 document of the public interface, made from the contracts that also validate it. `radice` is the address that the
 * paths begin at.
 */
export function openapi(radice: string): object {
  const percorsi = [
    ...letture.map((voce) => [voce.percorso, { get: lettura(voce) }] as const),
    ...invii.map((voce) => [voce.percorso, { post: invio(voce) }] as const),
    ...visite.map((voce) => [voce.percorso, { post: passoDellaVisita(voce) }] as const),
  ];
  return {
    openapi: '3.1.1',
    info: {
      title: 'Piano di Zona',
      version: '1.0.0',
      description: 'Lettura pubblica dei piani di zona e moduli per cittadini e partner.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: radice }],
    security: [],
    paths: Object.fromEntries(percorsi),
    components: { schemas: schemi() },
  };
}
