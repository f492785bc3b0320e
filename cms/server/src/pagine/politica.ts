/** What a page may do: own assets only, no inline script or style. `lit-html` is the widgets' policy. */
export const politica = (cornici: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${cornici.join(' ')}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** Sent with every page that is not made for a frame. */
export const CSP = politica(["'none'"]);
