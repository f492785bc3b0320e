import { PLUGIN } from './plugin';

interface App {
  registerPlugin(plugin: { id: string; name: string }): void;
}

export default {
  register(app: App) {
    app.registerPlugin({ id: PLUGIN, name: 'Piano di Zona' });
  },
};
