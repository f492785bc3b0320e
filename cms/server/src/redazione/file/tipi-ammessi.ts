/**
 * The kinds of file that staff may upload: extension and type. Nothing that a browser runs (HTML, SVG, scripts) and no
 * archives, whose content nobody could check.
 */
const TIPI: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.doc': 'application/msword',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.ppt': 'application/vnd.ms-powerpoint',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.odp': 'application/vnd.oasis.opendocument.presentation',
  '.rtf': 'application/rtf',
  '.txt': 'text/plain',
  '.csv': 'text/csv',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/** What file-type calls some of them from their first bytes: old Office files and RTF share a container's name. */
const RICONOSCIUTI = ['application/x-cfb', 'text/rtf'];

/** For the upload plugin's own check, which looks at the first bytes too. */
export const tipiAmmessi: readonly string[] = [...new Set([...Object.values(TIPI), ...RICONOSCIUTI])];

/** The type by which a file is served: from its extension, never from what whoever uploaded it declared. */
export const tipoDi = (estensione: string | null): string =>
  TIPI[(estensione ?? '').toLowerCase()] ?? 'application/octet-stream';

/** Whether a file of this extension is stored at all: the upload plugin also accepts one by what its first bytes say. */
export const siDeposita = (estensione: string | null): boolean => (estensione ?? '').toLowerCase() in TIPI;
