import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { avviaCms, type Cms } from './cms';

let cms: Cms;
beforeAll(async () => {
  cms = await avviaCms();
});
afterAll(() => cms.chiudi());

it('keeps uploads in a private folder', async () => {
  expect(cms.strapi.plugin('upload').provider.isPrivate).toBeDefined();
  expect(await readdir(path.join(cms.cartella, 'file'))).toEqual([]);
});
