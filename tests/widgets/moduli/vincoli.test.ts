import { formaEmail, tabelle } from '../../../widgets/bundle/vincoli';
import { vincoli as adesioni } from '../../../widgets/src/moduli/vincoli/adesioni';
import { vincoli as area } from '../../../widgets/src/moduli/vincoli/area';
import { vincoli as contatti } from '../../../widgets/src/moduli/vincoli/contatti';
import { vincoli as correzioni } from '../../../widgets/src/moduli/vincoli/correzioni';
import { vincoli as domande } from '../../../widgets/src/moduli/vincoli/domande';
import { formaEmail as email } from '../../../widgets/src/moduli/vincoli/email';
import { vincoli as iscrizioni } from '../../../widgets/src/moduli/vincoli/iscrizioni';
import { vincoli as proposte } from '../../../widgets/src/moduli/vincoli/proposte';

it('the constraint tables say what the contracts say: if not, npm run vincoli -w widgets', () => {
  expect({ adesioni, area, contatti, correzioni, domande, iscrizioni, proposte }).toEqual(tabelle());
  expect(email).toBe(formaEmail());
});
