import type { AreaEsempio } from '../../tipi';

export const aree: AreaEsempio[] = [
  {
    chiave: 'domiciliarita',
    nome: 'Domiciliarità',
    descrizione: 'Cure e aiuti a casa, per anziani e persone con disabilità.',
  },
  {
    chiave: 'prossimita',
    nome: 'Prossimità e territori',
    descrizione: 'Frazioni, borgate e vicinato: i servizi che si avvicinano.',
  },
  {
    chiave: 'salute',
    nome: 'Salute, autonomia e pari opportunità',
    descrizione: 'Prevenzione, ragazzi, genitori, disuguaglianze.',
  },
  { chiave: 'qualificazione', nome: 'Qualità dei servizi', descrizione: 'Accesso, regole comuni, lavoro di cura.' },
  { chiave: 'poverta', nome: 'Povertà e vulnerabilità', descrizione: 'Reddito, casa, lavoro, integrazione.' },
];
