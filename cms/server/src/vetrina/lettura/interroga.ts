import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import type * as righe from './righe';

const CAPO = { select: ['id'] };
const FILE = { select: ['id', 'name', 'hash', 'ext', 'mime', 'size', 'url', 'width', 'height', 'updatedAt'] };
const ALLEGATO = { populate: { file: FILE } };
const IMMAGINI = { populate: { file: FILE } };
const DI_SERVIZIO = ['id', 'documentId', 'slug', 'updatedAt'];
const ELEMENTO = [...DI_SERVIZIO, 'nome', 'descrizione'];

interface Domanda {
  select?: string[];
  populate?: object;
  where?: object;
  orderBy?: object[];
}

/**
 * Everything that the public may see of one distretto, in one query per type and none per entry. Columns that are never
 * public (tax codes, mail addresses of members, notes) are not even read, where Strapi allows to choose.
 */
export function createInterroga({ strapi }: { strapi: Core.Strapi }) {
  const molti = <R>(tipo: string, domanda: Domanda) => strapi.db.query(uidTipo(tipo)).findMany(domanda) as Promise<R[]>;

  return {
    /** The distretti that are public, or the one of that slug, with their pages. */
    distretti: (slug?: string) =>
      molti<righe.RigaDistretto>('distretto', {
        where: { pubblico: true, slug: slug ?? { $notNull: true } },
        populate: { pagine: true },
        orderBy: [{ nome: 'asc' }],
      }),

    /** The comuni of all distretti, for their list. */
    comuni: () =>
      molti<{ nome: string; istat: string | null; distretto: righe.Capo | null }>('territorio', {
        select: ['id', 'nome', 'istat'],
        where: { pubblico: true, tipo: 'comune' },
        populate: { distretto: CAPO },
        orderBy: [{ nome: 'asc' }],
      }),

    /** All rows of one distretto, by its id. One after the other: SQLite has one connection. */
    async righe(id: number) {
      const suo = { distretto: { id } };
      const visibile = { ...suo, pubblico: true };
      const pubblicato = { ...suo, publishedAt: { $notNull: true } };
      const perOrdine = [{ ordine: 'asc' }, { nome: 'asc' }];
      const elementi = (tipo: string, extra: string[] = [], populate: object = {}) =>
        molti<righe.RigaElemento>(tipo, {
          select: [...ELEMENTO, ...extra],
          where: suo,
          populate: { piano: CAPO, ...populate },
          orderBy: perOrdine,
        });
      return {
        territori: await molti<righe.RigaTerritorio>('territorio', {
          select: [...DI_SERVIZIO, 'nome', 'tipo', 'istat'],
          where: visibile,
          populate: { padre: CAPO },
          orderBy: [{ tipo: 'asc' }, { nome: 'asc' }],
        }),
        piani: await molti<righe.RigaPiano>('piano', {
          where: visibile,
          populate: {
            pianoRegionale: { select: ['titolo'] },
            sezioni: true,
            fasi: true,
            processi: true,
            normativa: true,
          },
          orderBy: [{ inizio: 'desc' }],
        }),
        programmi: await molti<righe.RigaProgramma>('programma', {
          where: visibile,
          populate: { piano: CAPO },
          orderBy: [{ anno: 'desc' }],
        }),
        aree: await elementi('area', [], { padre: CAPO }),
        obiettivi: await elementi('obiettivo', ['regionale']),
        priorita: await elementi('priorita'),
        bisogni: await elementi('bisogno'),
        schede: await molti<righe.RigaScheda>('scheda', {
          where: suo,
          populate: {
            piano: CAPO,
            aree: CAPO,
            obiettivi: CAPO,
            schedeRegionali: { select: ['codice', 'titolo'], orderBy: [{ codice: 'asc' }] },
          },
          orderBy: [{ ordine: 'asc' }, { codice: 'asc' }, { titolo: 'asc' }],
        }),
        annualita: await molti<righe.RigaAnnualita>('annualita', {
          where: pubblicato,
          populate: {
            scheda: CAPO,
            programma: CAPO,
            capofila: CAPO,
            organi: CAPO,
            territori: CAPO,
            referenti: true,
            vociDiSpesa: { populate: { fondo: { select: ['codice', 'nome'] } } },
          },
        }),
        accordi: await molti<righe.RigaAccordo>('accordo', {
          where: pubblicato,
          populate: { piano: CAPO, firmatari: true, documenti: ALLEGATO },
          orderBy: [{ data: 'desc' }, { slug: 'asc' }],
        }),
        organi: await molti<righe.RigaOrgano>('organo', {
          where: visibile,
          populate: { padre: CAPO, territorio: CAPO },
          orderBy: perOrdine,
        }),
        componenti: await molti<righe.RigaComponente>('componente', {
          select: ['id', 'nominativo', 'ruolo', 'ufficio', 'dal', 'al', 'pubblico'],
          where: suo,
          populate: { organo: CAPO, soggetto: CAPO },
          orderBy: [{ id: 'asc' }],
        }),
        partecipazioni: await molti<righe.RigaPartecipazione>('partecipazione', {
          select: ['id', 'ruolo', 'dal', 'al'],
          where: visibile,
          populate: { soggetto: CAPO, organo: CAPO, scheda: CAPO },
          orderBy: [{ id: 'asc' }],
        }),
        soggetti: await molti<righe.RigaSoggetto>('soggetto', {
          select: [
            ...[...DI_SERVIZIO, 'nome', 'sigla', 'natura', 'sezioneRunts', 'descrizione', 'comune', 'sito'],
            ...['email', 'telefono', 'pubblicaRecapiti'],
          ],
          where: visibile,
          populate: { aree: CAPO, territori: CAPO },
          orderBy: [{ nome: 'asc' }],
        }),
        incontri: await molti<righe.RigaIncontro>('incontro', {
          where: pubblicato,
          populate: {
            organi: CAPO,
            territori: CAPO,
            luogo: true,
            ordineDelGiorno: true,
            documenti: ALLEGATO,
            verbale: ALLEGATO,
            resoconto: ALLEGATO,
            galleria: IMMAGINI,
          },
          orderBy: [{ inizio: 'asc' }, { slug: 'asc' }],
        }),
        documenti: await molti<righe.RigaDocumento>('documento', {
          where: pubblicato,
          populate: { file: FILE, organo: CAPO, scheda: CAPO, territorio: CAPO },
          orderBy: [{ data: 'desc' }, { slug: 'asc' }],
        }),
        gallerie: await molti<righe.RigaGalleria>('galleria', {
          where: pubblicato,
          populate: { piano: CAPO, immagini: IMMAGINI },
          orderBy: [{ titolo: 'asc' }],
        }),
        indicatori: await molti<righe.RigaIndicatore>('indicatore', {
          where: visibile,
          populate: { piano: CAPO, schede: CAPO },
          orderBy: [{ codice: 'asc' }, { nome: 'asc' }],
        }),
        rilevazioni: await molti<righe.RigaRilevazione>('rilevazione', {
          select: ['id', 'anno', 'valore'],
          where: visibile,
          populate: { indicatore: CAPO },
          orderBy: [{ anno: 'asc' }, { id: 'asc' }],
        }),
        monitoraggi: await molti<righe.RigaMonitoraggio>('monitoraggio', {
          select: ['id', 'data', 'avanzamento', 'stato'],
          where: visibile,
          populate: { scheda: CAPO, programma: CAPO },
          orderBy: [{ data: 'asc' }, { id: 'asc' }],
        }),
      };
    },
  };
}

export type Interroga = ReturnType<typeof createInterroga>;
export type Righe = Awaited<ReturnType<Interroga['righe']>>;
