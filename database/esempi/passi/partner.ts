import { codiceFiscaleEsempio, runtsEsempio } from '../codici';
import type { Contesto } from '../contesto';
import { inSlug } from '../identita';
import type { PartnerEsempio } from '../tipi';

const DAL = '2025-01-15';

/** Public bodies exist, so nothing is made up for them; an informal group has no code at all. */
const senzaCodice = ({ natura, ipa }: PartnerEsempio) => Boolean(ipa) || natura === 'gruppo_informale';

function dati(partner: PartnerEsempio, serie: number, numero: number) {
  const sito = `https://${inSlug(partner.chiave)}.example.org`;
  if (senzaCodice(partner)) return { codiceIpa: partner.ipa };
  return {
    codiceFiscale: codiceFiscaleEsempio(serie, numero),
    sezioneRunts: partner.sezioneRunts,
    ...(partner.sezioneRunts && { numeroRunts: runtsEsempio(serie, numero) }),
    email: `info@${inSlug(partner.chiave)}.example.org`,
    pubblicaRecapiti: numero % 3 !== 0,
    sito,
  };
}

/** The partners and the bodies in which they take part. */
export async function scriviPartner({ esempio, id, crea }: Contesto): Promise<void> {
  const comuni = esempio.territori.filter(({ tipo }) => tipo === 'comune').map(({ nome }) => nome);
  for (const [numero, partner] of esempio.partner.entries()) {
    const { chiave, nome, natura, sigla, descrizione, comune, aree, organi } = partner;
    await crea('soggetto', chiave, {
      nome,
      slug: inSlug(nome),
      natura,
      sigla,
      descrizione,
      comune,
      ...dati(partner, esempio.serie, numero + 1),
      aree: aree.map((area) => id('area', area)),
      territori: comuni.includes(comune) ? [id('territorio', inSlug(comune))] : [],
      pubblico: true,
    });
    for (const organo of organi) {
      await crea('partecipazione', `${chiave}/${organo}`, {
        titolo: nome,
        soggetto: id('soggetto', chiave),
        organo: id('organo', organo),
        ruolo: 'partecipante',
        dal: DAL,
        pubblico: true,
      });
    }
  }
}
