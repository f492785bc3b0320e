import { pesi, TETTI } from '../bench/pesi';

it('no element weighs more than its budget, nor those that are above it more than they did', async () => {
  const [misura] = await pesi();
  expect(misura?.righe.length).toBeGreaterThan(0);
  for (const { elemento, limite, 'KB gzip in pagina': peso } of misura?.righe ?? []) {
    const massimo = TETTI[String(elemento)] ?? limite;
    expect({ elemento, dentro: Number(peso) <= Number(massimo) }).toEqual({ elemento, dentro: true });
  }
});
