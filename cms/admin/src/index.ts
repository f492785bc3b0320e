import type { StrapiApp } from '@strapi/strapi/admin';
import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import { Eye, Mail, User } from '@strapi/icons';
import { colonneConEtichette } from './etichette/colonne';
import { PannelloIncontro } from './incontro/PannelloIncontro';
import { PannelloAnnualita } from './pannelli/PannelloAnnualita';
import { PannelloDecisione } from './pannelli/PannelloDecisione';
import { PLUGIN } from './plugin';
import { italiano } from './traduzioni/italiano';

/** Where the admin keeps the language that a browser last chose. */
const LINGUA_SCELTA = 'strapi-admin-language';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN, name: 'Piano di Zona' });
    app.configurations.locales = [...new Set([...app.configurations.locales, 'it'])];
    app.configurations.tutorials = false;
    // The office reads Italian: also the login page, until somebody chooses otherwise in this browser.
    if (!localStorage.getItem(LINGUA_SCELTA)) localStorage.setItem(LINGUA_SCELTA, 'it');
    app.addMenuLink({
      to: `plugins/${PLUGIN}/assegnazioni`,
      icon: User,
      intlLabel: { id: `${PLUGIN}.assegnazioni.titolo`, defaultMessage: 'Assegnazioni' },
      permissions: [{ action: `plugin::${PLUGIN}.assegnazioni.gestisci`, subject: null }],
      Component: () => import('./assegnazioni/Assegnazioni'),
    });
    app.addMenuLink({
      to: `plugins/${PLUGIN}/testi-posta`,
      icon: Mail,
      intlLabel: { id: `${PLUGIN}.testi-posta.titolo`, defaultMessage: 'Testi della posta' },
      permissions: [{ action: `plugin::${PLUGIN}.posta.testi`, subject: null }],
      Component: () => import('./posta/TestiPosta'),
    });
    // Before the others: it is short, and what it says when it has something to say should not be missed.
    app.widgets.register((altri) => [
      {
        id: 'vetrina',
        pluginId: PLUGIN,
        icon: Eye,
        title: { id: `${PLUGIN}.vetrina.titolo`, defaultMessage: 'La vetrina' },
        component: async () => (await import('./vetrina/RiquadroVetrina')).RiquadroVetrina,
        permissions: [{ action: `plugin::${PLUGIN}.vetrina.stato` }],
      },
      ...altri,
    ]);
  },

  bootstrap(app: StrapiApp) {
    const contenuti = app.getPlugin('content-manager').apis as unknown as ContentManagerPlugin['config']['apis'];
    contenuti.addEditViewSidePanel((pannelli) => [...pannelli, PannelloDecisione, PannelloAnnualita, PannelloIncontro]);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', colonneConEtichette);
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.resolve(locales.map((locale) => ({ locale, data: locale === 'it' ? italiano : {} }))),
};
