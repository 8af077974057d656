import type { Person } from '../../../src/members/rules';
import { aNetwork, aPerson } from '../../support/builders';

/** The people of the sample network, as the builders name them. */
export const PEOPLE: readonly Person[] = [
  aPerson('An Peeters'),
  aPerson('Karim El Amrani'),
  aPerson('Lien De Smet'),
  aPerson('Sofie Vandenberghe'),
  aPerson('Tom Willems'),
  aPerson('Marie-Claire Dubois', { id: 'marie' }),
];

export const NETWORK = aNetwork();

/** Sixty characters, with everything that markdown would take for its own. */
export const LONG_NAME = 'Anne-Marie *van den* [Broeck]-Vanderstraeten_de_la_Fontaine!';

/** Twelve people with the longest names there are. */
export const LONG_PEOPLE: readonly Person[] = Array.from({ length: 12 }, (_, at) =>
  aPerson(`${LONG_NAME.slice(0, 57)} ${at + 10}`, { id: `person-${at}` }),
);

export const LONG_NETWORK = aNetwork({
  name: 'Samenwerkingsverband Kind en Gezin Zuid-West-Vlaanderen (Kortrijk, Menen, Waregem)',
  emergency:
    'Politie Grensleie 056 51 01 10, Vertrouwenscentrum Kindermishandeling West-Vlaanderen 050 34 57 57, Nupraatikerover.be, Tele-Onthaal 106, Zelfmoordlijn 1813, wachtdienst van de gemeente 0477 00 00 00 op weekdagen van 17 tot 8 uur en in het weekend de hele dag, CAW 0800 13 500, JAC 0800 12 300.',
  roles: {
    coordinators: LONG_PEOPLE.slice(0, 4).map(({ id }) => id),
    pointOfContact: 'person-4',
    deputy: 'person-5',
    absentFrom: '2026-11-16',
    absentUntil: '2027-01-08',
    facilitators: LONG_PEOPLE.slice(0, 12).map(({ id }) => id),
    volunteers: LONG_PEOPLE.map(({ id }) => id),
    themeContacts: { care: 'person-6', income: 'person-7', language: 'person-8', social: 'person-9' },
  },
});

/** A network on its first day: nobody has a role but the coordinator, nothing is filled in. */
export const NEW_NETWORK = aNetwork({
  name: 'LW',
  roles: { coordinators: ['karim'], facilitators: [], volunteers: [] },
});

/** The name of a person by their id; nobody's when they left. */
export function nameIn(people: readonly Person[]): (id: string | undefined) => string | undefined {
  return (id) => people.find((person) => person.id === id)?.name;
}
