/** Whether a step turns the request down: its button is red. */
export const respinge = (stato: string): boolean => ['respinta', 'preavviso_rigetto', 'non_accolta'].includes(stato);
