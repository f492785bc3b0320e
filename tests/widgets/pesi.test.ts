import { pesi } from '../bench/pesi';

it('no element weighs more than its budget', async () => {
  const [misura] = await pesi();
  expect(misura?.righe.length).toBeGreaterThan(0);
  expect(misura?.mancati).toEqual([]);
});
