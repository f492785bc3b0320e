/** `"togli {eccesso} caratteri"` with its values. */
export const completa = (testo: string, valori: Readonly<Record<string, string | number>>): string =>
  testo.replace(/\{(\w+)\}/g, (intero, nome: string) => String(valori[nome] ?? intero));
