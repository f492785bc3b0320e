const ENTITA: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a reader sees of the clean HTML of a contract: text that must be escaped again where it becomes HTML. */
export const testoSemplice = (html: string | null): string =>
  (html ?? '')
    .replace(/<\/?(?:strong|em|u|s|code|a)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#39|\w+);/g, (tutto, nome: string) => ENTITA[nome] ?? tutto)
    .replace(/\s+/g, ' ')
    .trim();
