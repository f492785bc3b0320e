/**
 * Colours. The one of the distretto comes from `tema.css`; white text on it, and it on white, has a ratio of 4.5 at least. On dark
 * it is mixed with white: 45% of any such colour is light enough on `--sfondo`. Widgets get the same paper and ink.
 */
export const colori = `
:root {
  color-scheme: light dark;
  --primario: var(--pdz-colore-primario, #0059b3); --accento: var(--primario);
  --testo: #17324d; --tenue: #4a5966; --linea: #d3dae2; --sfondo: #fff; --carta: #fff; --velo: #f3f6fa;
  --allerta: #a3131f; --avviso: #fff5e0; --fondo-piede: #17324d;
  --pdz-colore-sfondo: var(--carta); --pdz-colore-testo: var(--testo);
}
@media (prefers-color-scheme: dark) {
  :root {
    --accento: color-mix(in srgb, var(--primario) 45%, #fff);
    --testo: #e4eaf1; --tenue: #adb9c5; --linea: #3a4652; --sfondo: #12181e; --carta: #1a222a; --velo: #1a222a;
    --allerta: #ffa3a9; --avviso: #3a2e14; --fondo-piede: #0b1015;
  }
}
`;
