/**
 * The people, team and channel of the local playground. The one place that names them: the launcher writes them into
 * the playground's settings and hands them to the bot as the sample network; the browser tests use the same.
 */
export type SampleRole = 'coordinator' | 'pointOfContact' | 'deputy' | 'member';

export interface Person {
  /** What one types: `npm run person -- karim`. */
  readonly key: string;
  /** The Teams user id. */
  readonly id: string;
  /** The Entra object id. */
  readonly aadObjectId: string;
  readonly givenName: string;
  readonly surname: string;
  readonly name: string;
  readonly email: string;
  readonly role: SampleRole;
  /** What they do in the network, in Dutch, as shown when somebody picks a person to play. */
  readonly work: string;
  readonly organisation: string;
}

/** Who and where a playground plays: exactly six people, a group chat, and a team with one channel beside the general one. */
export interface Village {
  readonly people: readonly Person[];
  readonly groupChat: { readonly id: string; readonly name: string };
  readonly team: {
    readonly id: string;
    readonly name: string;
    readonly aadGroupId: string;
    readonly channels: readonly { readonly id: string; readonly name: string }[];
  };
}

export const TENANT_ID = '5b0c6c1e-3d0f-4a55-9a43-0f3d2f6b7a10';
export const BOT = { id: '28:signaalpunt', name: 'Signaalpunt' } as const;
export const GROUP_CHAT = { id: '19:groep-testdorp@thread.v2', name: 'Groepschat Testdorp' } as const;
export const TEAM = {
  id: '19:team-testdorp@thread.tacv2',
  name: 'Huis van het Kind Testdorp',
  aadGroupId: '7d9a2b64-8c1e-4f0b-b1d5-5c2a9e6f4a31',
  // The playground adds a general channel of its own and refuses more than one other.
  channels: [{ id: '19:signalen-testdorp@thread.tacv2', name: 'Signalen' }],
} as const;

/** Exactly six, the playground takes no other number. The first one signs in with `npm start`. */
export const PEOPLE: readonly [Person, ...Person[]] = [
  person('Sofie', 'Peeters', 1, 'coordinator', 'coördinator', 'Huis van het Kind'),
  person('Karim', 'El Amrani', 2, 'pointOfContact', 'aanspreekpunt', 'CLB Testdorp'),
  person('Lies', 'Vermeulen', 3, 'deputy', 'plaatsvervanger van het aanspreekpunt', 'OCMW Testdorp'),
  person('Tom', 'Janssens', 4, 'member', 'leerkracht', 'Basisschool De Regenboog'),
  person('Fatima', 'Bouzid', 5, 'member', 'brugfiguur', 'Basisschool De Regenboog'),
  person('Jan', 'De Smet', 6, 'member', 'vrijwilliger', 'Vzw De Speelvogel'),
];

export const TESTDORP: Village = { people: PEOPLE, groupChat: GROUP_CHAT, team: TEAM };

export function findPerson(key: string): Person | undefined {
  return PEOPLE.find((candidate) => candidate.key === key.toLowerCase());
}

export function personalChatOf(someone: Person): string {
  return `a:personal-${someone.key}`;
}

function person(
  givenName: string,
  surname: string,
  n: number,
  role: SampleRole,
  work: string,
  organisation: string,
): Person {
  const key = givenName.toLowerCase();
  return {
    key,
    id: `29:${key}`,
    aadObjectId: `c0ffee00-0000-4000-8000-00000000000${n}`,
    givenName,
    surname,
    name: `${givenName} ${surname}`,
    email: `${key}@testdorp.example`,
    role,
    work,
    organisation,
  };
}
