import type { Formato } from '../../cms/server/src/modello/campo';
import { verifica } from '../../cms/server/src/redazione/formati';
import { slugDa } from '../../cms/server/src/redazione/formati/slug';
import { conCaratteriVietati, normalizza } from '../../cms/server/src/redazione/formati/testo';

/** By format: what people write and how it is kept, then what is refused. */
const casi: Record<Formato, { buoni: [string, string][]; cattivi: string[] }> = {
  slug: {
    buoni: [
      ['piano-2018-2020', 'piano-2018-2020'],
      ['Navile', 'navile'],
    ],
    cattivi: ['à-casa', 'due parole', '-inizio', 'fine-', 'due--trattini', '../su', 'a_b'],
  },
  codiceFiscale: {
    buoni: [
      ['01232710374', '01232710374'],
      [' 0123 2710 374 ', '01232710374'],
      ['rssmra80a01a944i', 'RSSMRA80A01A944I'],
    ],
    cattivi: ['01232710375', '0123271037', 'RSSMRA80A01A944X', 'RSSMRA80A01A944', 'ABCDEFGHIJK', '0123271037400000'],
  },
  partitaIva: {
    buoni: [
      ['01232710374', '01232710374'],
      ['IT01232710374', '01232710374'],
    ],
    cattivi: ['01232710375', '1234', 'RSSMRA80A01A944I', 'FR01232710374'],
  },
  istat: { buoni: [['037006', '037006']], cattivi: ['37006', '0370061', 'A37006'] },
  catastale: { buoni: [['a944', 'A944']], cattivi: ['A94', '9944', 'AA44'] },
  ipa: {
    buoni: [
      ['C_A944', 'c_a944'],
      ['aspcb', 'aspcb'],
      ['istsc_boic812001', 'istsc_boic812001'],
    ],
    cattivi: ['c à', '_a944', 'è_uno', 'c/../a', 'x'],
  },
  pec: {
    buoni: [['protocollo@PEC.example.it', 'protocollo@pec.example.it']],
    cattivi: ['protocollo', 'a@b', '@pec.example.it', 'a b@pec.example.it'],
  },
  email: {
    buoni: [['Ufficio.Piano+x@Example.IT', 'Ufficio.Piano+x@example.it']],
    cattivi: [
      'ufficio@',
      'ufficio@example',
      'a@b@example.it',
      'a@example.it\nBcc: x@example.it',
      `${'a'.repeat(250)}@b.it`,
    ],
  },
  telefono: {
    buoni: [
      ['051 219  1234', '051 219 1234'],
      ['+39 051 2191234', '+39 051 2191234'],
      ['0039 335 1234567', '+39 335 1234567'],
      ['800 123456', '800 123456'],
      ['112 99', '112 99'],
      ['+44 20 7946 0958', '+44 20 7946 0958'],
    ],
    cattivi: ['12', 'chiamare', '051 abc', '999999', '+39', '+123456789012345678', '051219123456789'],
  },
  sitoWeb: {
    buoni: [
      ['https://www.example.it/a?b=c#d', 'https://www.example.it/a?b=c#d'],
      ['http://example.it', 'http://example.it'],
    ],
    cattivi: [
      'www.example.it',
      'javascript:alert(1)',
      'JaVaScript://example.it/%0aalert(1)',
      'data:text/html,x',
      'ftp://example.it',
      'https://utente:segreto@example.it',
      'https://esempio',
      'https://example.it/con spazio',
      '//example.it',
    ],
  },
  cap: { buoni: [['40121', '40121']], cattivi: ['4012', '401211', 'I4012'] },
  colore: {
    buoni: [
      ['#0066CC', '#0066cc'],
      ['#767676', '#767676'],
      ['#000000', '#000000'],
    ],
    // The first grey whose contrast with white is under 4.5, and colours that look strong and are not.
    cattivi: ['0066cc', '#06c', 'red', '#0066cg', '#0066cc;}', '#777777', '#ffffff', '#ff0000', '#00aa00'],
  },
  modelloPagina: {
    buoni: [
      ['https://www.example.it/incontri?id={slug}', 'https://www.example.it/incontri?id={slug}'],
      ['https://www.example.it/incontri', 'https://www.example.it/incontri'],
    ],
    cattivi: [
      'http://www.example.it/{slug}',
      'https://{slug}.example.it/',
      'https://www.example.it/{slug}/{slug}',
      'https://www.example.it/{id}',
      'https://www.example.it/{slug',
      'javascript:{slug}',
      '/incontri/{slug}',
    ],
  },
};

describe.each(Object.entries(casi) as [Formato, (typeof casi)[Formato]][])(
  'the format %s',
  (formato, { buoni, cattivi }) => {
    it.each(buoni)('takes %j as %j', (scritto, tenuto) => {
      expect(verifica(formato, scritto)).toEqual({ valore: tenuto });
    });

    it.each(cattivi)('refuses %j and says in Italian what to write', (scritto) => {
      expect(verifica(formato, scritto)).toEqual({ rimedio: expect.stringMatching(/^[a-zàèéìòù][^.]{10,}/) as string });
    });
  },
);

describe('a text', () => {
  it('is kept with composed letters, without spaces around, with one kind of line end', () => {
    expect(normalizza('  perche\u0301\r\nno\r ')).toBe('perché\nno');
  });

  it.each(['a\u0000b', 'a\u001bb', 'a\u007fb', 'a\u202eb', 'a\u2066b', 'a\ud800b'])('may not hold %j', (testo) => {
    expect(conCaratteriVietati(testo, true)).toBe(true);
    expect(conCaratteriVietati(testo, false)).toBe(true);
  });

  it('has line ends and tabs only where it may have several lines', () => {
    expect(conCaratteriVietati('a\n\tb', true)).toBe(false);
    expect(conCaratteriVietati('a\nb', false)).toBe(true);
  });

  it.each(['Città è perché', '«Tavolo» n. 1 – 50 € 👩🏽‍🦽', 'שלום', '日本語'])('may hold %j', (testo) => {
    expect(conCaratteriVietati(testo, false)).toBe(false);
  });
});

describe('a slug from a title', () => {
  it.each([
    ['Piano di zona – 2018/2020', 'piano-di-zona-2018-2020'],
    ['L’annualità è così', 'l-annualita-e-cosi'],
    ['«»', ''],
  ])('%j becomes %j', (titolo, slug) => expect(slugDa(titolo)).toBe(slug));

  it('is cut between words', () => {
    const slug = slugDa(`${'parola '.repeat(30)}`);
    expect(slug.length).toBeLessThanOrEqual(120);
    expect(slug.endsWith('-parola')).toBe(true);
  });
});
