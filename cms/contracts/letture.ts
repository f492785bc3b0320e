import type { z } from 'zod';
import { rispostaDistretti, rispostaDistretto } from './distretti';
import { rispostaDizionario } from './dizionario';
import { rispostaDocumenti } from './documenti';
import { rispostaIncontri, rispostaIncontro } from './incontri';
import { rispostaInformativa, rispostaSfida } from './invii';
import { rispostaPosti } from './iscrizioni';
import { rispostaMonitoraggio } from './monitoraggio';
import { rispostaOrgani, rispostaOrgano } from './organi';
import { rispostaPartner } from './partner';
import { rispostaPiani, rispostaPiano } from './piano';
import { richiestaRicerca, rispostaRicerca } from './ricerca';
import { rispostaScheda, rispostaSchede } from './schede';

/** A path of the public interface that is read. */
export interface Lettura {
  percorso: string;
  descrizione: string;
  /** Name and schema of a JSON answer. */
  risposta?: [nome: string, schema: z.ZodType];
  /** Media type of any other answer, without its charset; any where it is that of a file. */
  tipo?: string;
  /** Not finished bytes: made for each request. */
  viva?: boolean;
  /** What its query may say. */
  richiesta?: z.ZodType;
}

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const SUO = '/distretti/{distretto}';

/** Every path that is read, below the address that the interface begins at. */
export const letture: readonly Lettura[] = [
  { percorso: '/openapi.json', descrizione: 'Questo documento', tipo: 'application/json' },
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
  { percorso: `${SUO}/schede/{scheda}.pdf`, descrizione: 'Una scheda da stampare', tipo: 'application/pdf' },
  { percorso: `${SUO}/programmi/{anno}.pdf`, descrizione: 'Il programma da stampare', tipo: 'application/pdf' },
  { percorso: `${SUO}/incontri.html`, descrizione: 'I prossimi incontri come frammento', tipo: 'text/html' },
  { percorso: `${SUO}/incontri/{incontro}.html`, descrizione: 'Un incontro come frammento', tipo: 'text/html' },
  { percorso: `${SUO}/organi.json`, descrizione: 'Tavoli e organismi', risposta: ['Organi', rispostaOrgani] },
  { percorso: `${SUO}/organi/{organo}.json`, descrizione: 'Un organismo', risposta: ['Organo', rispostaOrgano] },
  { percorso: `${SUO}/organi/{organo}.ics`, descrizione: 'Il calendario di un organismo', tipo: 'text/calendar' },
  { percorso: `${SUO}/partner.json`, descrizione: 'I partner', risposta: ['Partner', rispostaPartner] },
  { percorso: `${SUO}/documenti.json`, descrizione: 'I documenti', risposta: ['Documenti', rispostaDocumenti] },
  {
    percorso: `${SUO}/monitoraggio.json`,
    descrizione: 'Spesa per fondo e per area, avanzamento e indicatori, per anno',
    risposta: ['Monitoraggio', rispostaMonitoraggio],
  },
  { percorso: `${SUO}/schede.csv`, descrizione: 'Le schede del programma corrente, come tabella', tipo: CSV },
  {
    percorso: `${SUO}/schede.xlsx`,
    descrizione: 'Le schede del programma corrente, come foglio di calcolo',
    tipo: XLSX,
  },
  {
    percorso: `${SUO}/programmi/{anno}/schede.csv`,
    descrizione: 'Le schede di un altro anno, come tabella',
    tipo: CSV,
  },
  {
    percorso: `${SUO}/programmi/{anno}/schede.xlsx`,
    descrizione: 'Le schede di un altro anno, come foglio di calcolo',
    tipo: XLSX,
  },
  { percorso: `${SUO}/incontri.csv`, descrizione: 'Gli incontri, come tabella', tipo: CSV },
  { percorso: `${SUO}/partner.csv`, descrizione: 'I partner, come tabella', tipo: CSV },
  { percorso: `${SUO}/monitoraggio.csv`, descrizione: 'Spesa, avanzamento e indicatori, come tabella', tipo: CSV },
  { percorso: `${SUO}/file/{id}/{nome}`, descrizione: 'Un file pubblicato', tipo: '*/*' },
  {
    percorso: `${SUO}/informative/{modulo}.json`,
    descrizione: 'L’informativa in vigore di un modulo',
    risposta: ['Informativa', rispostaInformativa],
  },
  {
    percorso: '/dizionario.json',
    descrizione: 'Che cosa significano le colonne delle tabelle',
    risposta: ['Dizionario', rispostaDizionario],
  },
  { percorso: '/dizionario.csv', descrizione: 'Che cosa significano le colonne, come tabella', tipo: CSV },
  {
    percorso: '/catalogo.jsonld',
    descrizione: 'Il catalogo DCAT-AP_IT dei dati aperti, in JSON-LD',
    tipo: 'application/ld+json',
  },
  { percorso: '/catalogo.ttl', descrizione: 'Il catalogo DCAT-AP_IT dei dati aperti, in Turtle', tipo: 'text/turtle' },
  {
    percorso: `${SUO}/sfida`,
    descrizione: 'La prova antispam da risolvere prima di inviare',
    risposta: ['Sfida', rispostaSfida],
    viva: true,
  },
  {
    percorso: `${SUO}/incontri/{incontro}/iscrizioni`,
    descrizione: 'Se un incontro prende iscrizioni, e quanti posti ha adesso',
    risposta: ['Posti', rispostaPosti],
    viva: true,
  },
  {
    percorso: '/ricerca',
    descrizione: 'Ricerca fra schede, incontri, documenti e partner pubblicati',
    risposta: ['Ricerca', rispostaRicerca],
    viva: true,
    richiesta: richiestaRicerca,
  },
];
