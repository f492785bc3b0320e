/** The funds of the Piani di zona in Emilia-Romagna, in the order in which the offices list them. */
export const fondi = {
  comuni: 'Risorse dei comuni',
  'fondo-sociale-locale': 'Fondo sociale locale',
  frna: 'Fondo regionale per la non autosufficienza (FRNA)',
  fnna: 'Fondo nazionale per le non autosufficienze (FNNA)',
  'fondo-poverta': 'Fondo povertà',
  'fondo-sanitario-regionale': 'Fondo sanitario regionale',
  'fse-plus': 'Fondo sociale europeo Plus (FSE+)',
  pnrr: 'Piano nazionale di ripresa e resilienza (PNRR)',
  'fondazioni-privati': 'Fondazioni e privati',
  'compartecipazione-utenti': 'Compartecipazione degli utenti',
  altro: 'Altre risorse',
} as const;

export type CodiceFondo = keyof typeof fondi;
