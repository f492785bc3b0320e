import { widgets } from '../bench/widgets';

it('no element weighs more than its budget', async () => {
  const [pesi] = await widgets();
  expect(pesi?.righe.length).toBeGreaterThan(0);
  expect(pesi?.mancati).toEqual([]);
});
