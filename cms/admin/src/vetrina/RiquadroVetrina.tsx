import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { Widget } from '@strapi/strapi/admin';
import type { Arretrato } from '../../../contracts/stato';
import { useStatoVetrina } from './useStatoVetrina';

const QUANDO = new Intl.DateTimeFormat('it-IT', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Rome' });

/** «dal 3 marzo 2026 alle ore 10:15», «dall’8 marzo»: what comes after, in Rome's time. */
function Da({ iso }: { iso: string }) {
  const quando = QUANDO.format(new Date(iso));
  return (
    <>
      {/^(?:8|11) /.test(quando) ? 'dall’' : 'dal '}
      <time dateTime={iso}>{quando}</time>
    </>
  );
}

function Regolare() {
  return (
    <Flex gap={3} alignItems="start" role="status">
      <CheckCircle width="2.4rem" height="2.4rem" fill="success600" aria-hidden />
      <Flex direction="column" alignItems="start" gap={1}>
        <Typography variant="delta" tag="p">
          La vetrina è aggiornata
        </Typography>
        <Typography textColor="neutral600">Chi legge vede l’ultima versione pubblicata.</Typography>
      </Flex>
    </Flex>
  );
}

/** Readers are served what was good last: nobody but staff is told. */
function Arretrata({ quante, da, voci }: { quante: number; da: string; voci?: readonly Arretrato[] }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={3} alignItems="start" role="status">
        <WarningCircle width="2.4rem" height="2.4rem" fill="warning600" aria-hidden style={{ flexShrink: 0 }} />
        <Typography variant="delta" tag="p">
          La vetrina mostra l’ultima versione buona:{' '}
          {quante === 1 ? 'una cosa non si aggiorna' : `${quante} cose non si aggiornano`} <Da iso={da} />
        </Typography>
      </Flex>
      {voci ? (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {voci.map((voce) => (
            <li key={voce.cosa}>
              <Typography tag="p" fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
                {voce.cosa}
              </Typography>
              <Typography tag="p" textColor="neutral600">
                In ritardo <Da iso={voce.da} />. {voce.perche}
              </Typography>
            </li>
          ))}
        </Flex>
      ) : (
        <Typography textColor="neutral600">
          Adesso non si riesce a leggere quali: succede quando la banca dati non risponde. Chi gestisce il server lo
          trova nel registro.
        </Typography>
      )}
    </Flex>
  );
}

/** On the homepage of staff: whether readers see the latest. */
export function RiquadroVetrina() {
  const letto = useStatoVetrina();
  if (!letto) return <Widget.Loading />;
  if (letto === 'errore')
    return <Widget.Error>Il server non risponde: non si sa se la vetrina è aggiornata.</Widget.Error>;
  if ('salute' in letto) {
    const { stato, guasti, daQuando } = letto.salute;
    return stato === 'regolare' ? <Regolare /> : <Arretrata quante={guasti} da={daQuando} />;
  }
  const { arretrati } = letto.stato;
  const [primo] = arretrati;
  return primo ? <Arretrata quante={arretrati.length} da={primo.da} voci={arretrati} /> : <Regolare />;
}
