import { statoAdesione, statoContatto, statoIscrizione, statoProposta } from '../../cms/contracts/vocabolario';
import { transizioniIscrizione } from '../../cms/server/src/incontri/iscrizioni/stati-iscrizione';
import { transizioniContatto } from '../../cms/server/src/moduli/stati-contatto';
import type { Attore, Transizioni } from '../../cms/server/src/moduli/transizioni';
import { transizioniAdesione } from '../../cms/server/src/partner/stati-adesione';
import { transizioniProposta } from '../../cms/server/src/proposte/stati-proposta';

const UN_GIORNO = 86_400_000;
const adesso = new Date('2026-06-15T10:00:00Z');
const ieri = new Date(adesso.getTime() - UN_GIORNO);

/** `da>a` of every pair that `chi` may make a day after the last step, with a reason. */
function ammesse(transizioni: Transizioni<string>, stati: readonly string[], chi: Attore): string[] {
  return stati.flatMap((stato) =>
    stati
      .filter((a) => transizioni.controlla({ stato, dal: ieri, chi, adesso }, a, 'Perché sì') === 'ammessa')
      .map((a) => `${stato}>${a}`),
  );
}

describe('all pairs of states', () => {
  it('of a registration', () => {
    const stati = Object.keys(statoAdesione);
    expect(ammesse(transizioniAdesione, stati, 'collegamento')).toEqual([
      'ricevuta>verificata',
      'integrazione>istruttoria',
      'preavviso_rigetto>istruttoria',
    ]);
    expect(ammesse(transizioniAdesione, stati, 'ufficio')).toEqual([
      'ricevuta>istruttoria',
      'ricevuta>ritirata',
      'verificata>istruttoria',
      'verificata>accolta',
      'verificata>respinta',
      'verificata>ritirata',
      'istruttoria>integrazione',
      'istruttoria>preavviso_rigetto',
      'istruttoria>accolta',
      'istruttoria>respinta',
      'istruttoria>ritirata',
      'integrazione>istruttoria',
      'integrazione>ritirata',
      'preavviso_rigetto>istruttoria',
      'preavviso_rigetto>accolta',
      'preavviso_rigetto>ritirata',
    ]);
  });

  it('of a proposal', () => {
    const stati = Object.keys(statoProposta);
    expect(ammesse(transizioniProposta, stati, 'collegamento')).toEqual([
      'ricevuta>verificata',
      'ricevuta>ritirata',
      'verificata>ritirata',
      'in_esame>ritirata',
    ]);
    expect(ammesse(transizioniProposta, stati, 'ufficio')).toEqual([
      'ricevuta>in_esame',
      'ricevuta>ritirata',
      'verificata>in_esame',
      'verificata>accolta',
      'verificata>non_accolta',
      'verificata>ritirata',
      'in_esame>accolta',
      'in_esame>non_accolta',
      'in_esame>ritirata',
    ]);
    for (const stato of ['verificata', 'in_esame'])
      expect(transizioniProposta.controlla({ stato, dal: ieri, chi: 'ufficio', adesso }, 'non_accolta')).toBe(
        'senza motivazione',
      );
  });

  it('of a registration for a meeting', () => {
    const stati = Object.keys(statoIscrizione);
    expect(ammesse(transizioniIscrizione, stati, 'collegamento')).toEqual([
      'da_confermare>confermata',
      'da_confermare>ritirata',
      'confermata>ritirata',
      'in_attesa>ritirata',
    ]);
    expect(ammesse(transizioniIscrizione, stati, 'ufficio')).toEqual([
      'da_confermare>confermata',
      'da_confermare>ritirata',
      'confermata>ritirata',
      'confermata>presente',
      'confermata>assente',
      'in_attesa>ritirata',
      'presente>assente',
      'assente>presente',
    ]);
    expect(ammesse(transizioniIscrizione, stati, 'sistema')).toEqual([
      'da_confermare>ritirata',
      'in_attesa>da_confermare',
      'in_attesa>confermata',
      'in_attesa>ritirata',
    ]);
  });

  it('of a message', () => {
    const stati = Object.keys(statoContatto);
    expect(ammesse(transizioniContatto, stati, 'collegamento')).toEqual(['ricevuto>verificato']);
    expect(ammesse(transizioniContatto, stati, 'ufficio')).toEqual([
      'ricevuto>in_carico',
      'ricevuto>chiuso',
      'verificato>in_carico',
      'verificato>chiuso',
      'in_carico>risposto',
      'in_carico>chiuso',
      'risposto>chiuso',
      'chiuso>in_carico',
    ]);
  });
});

describe('a refusal', () => {
  const preavviso = (giorni: number) =>
    ({
      stato: 'preavviso_rigetto',
      dal: new Date(adesso.getTime() - giorni * UN_GIORNO),
      chi: 'ufficio',
      adesso,
    }) as const;

  it('comes ten days after its notice at the soonest', () => {
    expect(transizioniAdesione.controlla(preavviso(9), 'respinta', 'Perché')).toBe('troppo presto');
    expect(transizioniAdesione.controlla(preavviso(10), 'respinta', 'Perché')).toBe('ammessa');
    expect(transizioniAdesione.aperte(preavviso(9)).map(({ a }) => a)).not.toContain('respinta');
  });

  it('carries a reason', () => {
    expect(transizioniAdesione.controlla(preavviso(10), 'respinta', '  ')).toBe('senza motivazione');
    expect(transizioniAdesione.controlla(preavviso(10), 'respinta')).toBe('senza motivazione');
  });
});
