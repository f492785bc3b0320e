import { avviaCms, type Cms } from './cms';

let cms: Cms;
beforeAll(async () => {
  cms = await avviaCms();
});
afterAll(() => cms.chiudi());

describe('the content model', () => {
  it('gives every field of every content type an Italian label in the Content Manager', async () => {
    const tipi = Object.values(cms.strapi.contentTypes).filter(({ plugin }) => plugin === 'piano-di-zona');
    expect(tipi.length).toBeGreaterThan(30);
    const servizio = cms.strapi.plugin('content-manager').service('content-types');
    for (const tipo of tipi) {
      const { metadatas } = await servizio.findConfiguration(tipo);
      for (const [nome, attributo] of Object.entries<object>(tipo.attributes)) {
        if (!('pluginOptions' in attributo)) continue;
        expect({ tipo: tipo.uid, nome, label: metadatas[nome].edit.label }).not.toMatchObject({ label: nome });
      }
    }
  });
});
