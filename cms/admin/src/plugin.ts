/** The plugin's name, as the server has it. */
export const PLUGIN = 'piano-di-zona';
