import type { TestiGlossario } from './it';

export const testi: TestiGlossario = {
  accordo: [
    'Accordo di programma (programme agreement)',
    'The act by which the municipalities and the health authority adopt the plan together and commit to carrying it out.',
  ],
  asp: ['ASP and IPAB', 'Public bodies that run services for people, such as care homes and care at home.'],
  atto: [
    'Atto o delibera (act or resolution)',
    'An official decision of a municipality, a union or the health authority.',
  ],
  ausl: [
    'Azienda USL (health authority)',
    'The public body for health in the territory: hospitals, clinics, doctors and vaccines.',
  ],
  capofila: [
    'Capofila (lead)',
    'Who coordinates an intervention and answers for it; for the plan, the municipality that hosts its office.',
  ],
  comitato: [
    'Comitato di distretto (district committee)',
    'The mayors of the district: they decide what comes first and approve the plan.',
  ],
  distretto: ['Distretto (district)', 'The municipalities that plan social and health services together.'],
  ets: [
    'Ente del terzo settore (third-sector organisation)',
    'A non-profit organisation: association, volunteers, foundation, social enterprise.',
  ],
  fondo: ['Fondo (fund)', 'Where the money comes from: municipalities, Region, State, Europe or private donors.'],
  frna: [
    'FRNA and FNNA',
    'The funds of the Region and of the State for people who need care: elderly people and people with severe disabilities.',
  ],
  indicatore: ['Indicatore (indicator)', 'A figure that is measured every year to see whether things get better.'],
  informale: ['Gruppo informale (informal group)', 'People who act together without having founded an association.'],
  laboratorio: [
    'Laboratorio di quartiere (neighbourhood workshop)',
    'Meetings open to those who live or work in a neighbourhood.',
  ],
  piano: [
    'Piano di zona (district plan)',
    'The document in which municipalities and health authority write, every three years, how to help those who live in the district.',
  ],
  previsto: ['Planned and spent', 'Planned is what the year is expected to take; spent is what has been used so far.'],
  programma: [
    'Programma attuativo (implementation programme)',
    'The programme of the year: which interventions are carried out and with what money.',
  ],
  resoconto: ['Resoconto (summary)', 'The short story of a meeting, written for everyone.'],
  scheda: [
    'Scheda (intervention sheet)',
    'The description of an intervention: what is done, for whom, with whom and with what money.',
  ],
  tavolo: ['Tavolo (table)', 'The group that works on a subject: offices, services, associations.'],
  ufficio: ['Ufficio di piano (plan office)', 'The office that prepares the plan and follows how it is carried out.'],
  verbale: ['Verbale (minutes)', 'The official document that says what a meeting decided.'],
};
