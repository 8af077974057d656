import type { RoundView } from '../../../src/intervision/cards';
import { methodOf } from '../../../src/intervision/methods';
import type { Round } from '../../../src/intervision/rules';
import { phasesOf } from '../../../src/intervision/rules';
import type { LoadedRound } from '../../../src/intervision/usecases';
import type { Network, Person } from '../../../src/members/rules';
import { NOW } from '../../support/builders';
import { nameIn, NETWORK, PEOPLE } from './people';

interface Given {
  readonly method?: string;
  readonly round?: Partial<Round>;
  readonly content?: Partial<LoadedRound['content']>;
  readonly network?: Network;
  readonly name?: RoundView['name'];
  readonly people?: readonly Person[];
}

/** A round that Tom called together, with the people of the sample network in it. */
export function aRoundView(given: Given = {}): RoundView {
  const { method = 'oase', network = NETWORK, people = PEOPLE, name = nameIn(people) } = given;
  const loaded = loadedOf(method, people, given);
  return { loaded, network, name, now: NOW };
}

function loadedOf(method: string, people: readonly Person[], { round, content }: Given): LoadedRound {
  const known = methodOf(method);
  const at = NOW.toISOString();
  return {
    etag: '',
    place: {
      conversation: '19:chat',
      serviceUrl: '',
      tenant: '',
      scope: 'group',
      bot: { id: '', name: '' },
    },
    room: {
      method: known,
      round: {
        label: 'I-2026-0003',
        network: NETWORK.id,
        seq: 1,
        changedAt: at,
        group: '19:chat',
        method,
        timing: 'default',
        isLive: true,
        zone: 'Europe/Brussels',
        country: 'BE',
        caseDays: 30,
        status: 'oproep',
        facilitator: 'tom',
        session: 1,
        phases: phasesOf(known, 1),
        at: -1,
        turn: 0,
        turns: {},
        isRevealed: false,
        order: [],
        speaker: 0,
        glasses: {},
        calledAt: at,
        ...round,
      },
      people: people.map(({ id }) => ({ person: id, agreedAt: at })),
      guests: [],
      cases: [],
      votes: [],
      contributions: [],
      parked: [],
      marks: [],
      hasLearningQuestion: false,
      hasDeedOfBringer: false,
    },
    content: {
      cases: [],
      contributions: [],
      parked: [],
      notes: {},
      weights: {},
      deeds: [],
      scores: [],
      signals: [],
      isErased: false,
      ...content,
    },
    cards: [],
  };
}
