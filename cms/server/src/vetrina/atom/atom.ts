import type { Html } from '../../pagine/html';
import { documento, xml } from '../xml';

/** An entry of a feed. */
export interface Voce {
  /** Never changes, whatever happens to the entry or to this CMS. */
  id: string;
  titolo: string;
  url: string;
  aggiornato: string;
  categorie: readonly { termine: string; etichetta: string }[];
  sommario: string | null;
  /** What a reader shows of it. */
  contenuto: Html;
  /** The same in other formats, or what it is about. */
  collegamenti?: readonly { rel: string; tipo?: string; href: string }[];
}

export interface Flusso extends Pick<Voce, 'id' | 'titolo' | 'url' | 'aggiornato'> {
  sottotitolo: string;
  /** Address of the feed itself. */
  fonte: string;
  autore: { nome: string; email: string | null; uri: string };
  voci: readonly Voce[];
}

const collegamento = (rel: string, tipo: string | undefined, href: string): Html =>
  xml`<link rel="${rel}"${tipo && xml` type="${tipo}"`} href="${href}"/>`;

const voce = ({ id, titolo, url, aggiornato, categorie, sommario, contenuto, collegamenti = [] }: Voce): Html =>
  xml`<entry>
<id>${id}</id>
<title>${titolo}</title>
<updated>${aggiornato}</updated>
${collegamento('alternate', 'text/html', url)}
${collegamenti.map(({ rel, tipo, href }) => collegamento(rel, tipo, href))}
${categorie.map(({ termine, etichetta }) => xml`<category term="${termine}" label="${etichetta}"/>`)}
${sommario && xml`<summary>${sommario}</summary>`}
<content type="html">${contenuto.testo}</content>
</entry>
`;

/** An Atom feed (RFC 4287). */
export const atom = ({ id, titolo, sottotitolo, url, fonte, aggiornato, autore, voci }: Flusso): string =>
  documento(xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="it">
<id>${id}</id>
<title>${titolo}</title>
<subtitle>${sottotitolo}</subtitle>
<updated>${aggiornato}</updated>
${collegamento('self', 'application/atom+xml', fonte)}
${collegamento('alternate', 'text/html', url)}
<author><name>${autore.nome}</name>${autore.email && xml`<email>${autore.email}</email>`}<uri>${autore.uri}</uri></author>
${voci.map(voce)}</feed>
`);
