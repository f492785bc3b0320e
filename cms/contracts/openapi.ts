import { z } from 'zod';
import { adesione } from './adesioni';
import { contatto } from './contatti';
import { rispostaDistretti, rispostaDistretto } from './distretti';
import { rispostaDocumenti } from './documenti';
import { rispostaIncontri, rispostaIncontro } from './incontri';
import { rispostaErrore, rispostaInformativa, rispostaInvio, rispostaSfida } from './invii';
import { rispostaOrgani, rispostaOrgano } from './organi';
import { rispostaPartner } from './partner';
import { rispostaPiani, rispostaPiano } from './piano';
import { rispostaScheda, rispostaSchede } from './schede';

interface Lettura {
  percorso: string;
  descrizione: string;
  /** Name and schema of the answer; none for files and calendars. */
  risposta?: [nome: string, schema: z.ZodType];
  tipo?: string;
  /** Not finished bytes: made for each request. */
  viva?: boolean;
}

const SUO = '/distretti/{distretto}';

const letture: readonly Lettura[] = [
  { percorso: '/distretti.json', descrizione: 'I distretti', risposta: ['Distretti', rispostaDistretti] },
  { percorso: `${SUO}.json`, descrizione: 'Un distretto', risposta: ['Distretto', rispostaDistretto] },
  { percorso: `${SUO}/piano.json`, descrizione: 'Il piano corrente', risposta: ['Piano', rispostaPiano] },
  { percorso: `${SUO}/piani.json`, descrizione: 'I piani nel tempo', risposta: ['Piani', rispostaPiani] },
  {
    percorso: `${SUO}/schede.json`,
    descrizione: 'Le schede del programma corrente',
    risposta: ['Schede', rispostaSchede],
  },
  {
    percorso: `${SUO}/programmi/{anno}/schede.json`,
    descrizione: 'Le schede di un altro anno',
    risposta: ['Schede', rispostaSchede],
  },
  { percorso: `${SUO}/schede/{scheda}.json`, descrizione: 'Una scheda', risposta: ['Scheda', rispostaScheda] },
  {
    percorso: `${SUO}/incontri.json`,
    descrizione: 'Gli incontri, da dodici mesi fa',
    risposta: ['Incontri', rispostaIncontri],
  },
  {
    percorso: `${SUO}/incontri-archivio.json`,
    descrizione: 'Gli incontri più vecchi',
    risposta: ['Incontri', rispostaIncontri],
  },
  { percorso: `${SUO}/incontri/{incontro}.json`, descrizione: 'Un incontro', risposta: ['Incontro', rispostaIncontro] },
  { percorso: `${SUO}/incontri.ics`, descrizione: 'Il calendario degli incontri', tipo: 'text/calendar' },
  { percorso: `${SUO}/incontri/{incontro}.ics`, descrizione: 'Un incontro per il calendario', tipo: 'text/calendar' },
  { percorso: `${SUO}/incontri.atom`, descrizione: 'Gli incontri per chi legge i feed', tipo: 'application/atom+xml' },
  { percorso: `${SUO}/documenti.atom`, descrizione: 'I documenti per chi legge i feed', tipo: 'application/atom+xml' },
  { percorso: `${SUO}/schede.html`, descrizione: 'Le schede come frammento da incorporare', tipo: 'text/html' },
  { percorso: `${SUO}/schede/{scheda}.html`, descrizione: 'Una scheda come frammento', tipo: 'text/html' },
  { percorso: `${SUO}/incontri.html`, descrizione: 'I prossimi incontri come frammento', tipo: 'text/html' },
  { percorso: `${SUO}/incontri/{incontro}.html`, descrizione: 'Un incontro come frammento', tipo: 'text/html' },
  { percorso: `${SUO}/organi.json`, descrizione: 'Tavoli e organismi', risposta: ['Organi', rispostaOrgani] },
  { percorso: `${SUO}/organi/{organo}.json`, descrizione: 'Un organismo', risposta: ['Organo', rispostaOrgano] },
  { percorso: `${SUO}/organi/{organo}.ics`, descrizione: 'Il calendario di un organismo', tipo: 'text/calendar' },
  { percorso: `${SUO}/partner.json`, descrizione: 'I partner', risposta: ['Partner', rispostaPartner] },
  { percorso: `${SUO}/documenti.json`, descrizione: 'I documenti', risposta: ['Documenti', rispostaDocumenti] },
  { percorso: `${SUO}/file/{id}/{nome}`, descrizione: 'Un file pubblicato', tipo: 'application/octet-stream' },
  {
    percorso: `${SUO}/informative/{modulo}.json`,
    descrizione: 'L’informativa in vigore di un modulo',
    risposta: ['Informativa', rispostaInformativa],
  },
  {
    percorso: `${SUO}/sfida`,
    descrizione: 'La prova antispam da risolvere prima di inviare',
    risposta: ['Sfida', rispostaSfida],
    viva: true,
  },
];

const invii = [
  { percorso: `${SUO}/contatti`, descrizione: 'Un messaggio all’Ufficio di Piano', corpo: ['InvioContatto', contatto] },
  { percorso: `${SUO}/adesioni`, descrizione: 'La richiesta di un partner', corpo: ['InvioAdesione', adesione] },
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
    Ricevuta: schema(rispostaInvio, 'output'),
    Errore: schema(rispostaErrore, 'output'),
  };
}

const parametri = (percorso: string) =>
  [...percorso.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

function lettura({ percorso, descrizione, risposta, tipo = 'application/octet-stream', viva }: Lettura) {
  const content = risposta ? json(risposta[0]) : { [tipo]: { schema: { type: 'string' } } };
  return {
    summary: descrizione,
    parameters: parametri(percorso),
    responses: {
      200: { description: descrizione, content },
      ...(viva ? {} : { 304: { description: 'Invariato: l’ETag di If-None-Match vale ancora' } }),
      404: errore('Non esiste o non è pubblico'),
    },
  };
}

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
    404: errore('Distretto sconosciuto'),
    409: errore('Stessa chiave, altro contenuto'),
    413: errore('Più di 32 KB'),
    415: errore('Non è application/json'),
    422: errore('Il modulo non è in uso'),
    429: errore('Troppe richieste: vedi Retry-After'),
    503: errore('Occupato: vedi Retry-After'),
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
