import {
  bringerCard,
  caseCard,
  contributeForm,
  contributionsCard,
  handOverForm,
  leadCard,
  ownRoomCard,
  roomCard,
  type ContributeState,
  type RoundView,
} from '../../../src/intervision/cards';
import { METHODS, methodOf } from '../../../src/intervision/methods';
import { phaseNamed, type CaseText, type Contribution, type Round } from '../../../src/intervision/rules';
import { NOW } from '../../support/builders';
import { LONG_NAME, LONG_NETWORK, LONG_PEOPLE, PEOPLE } from './people';
import { aRoundView } from './round-view';
import { longest, sample, type Sample } from './sample';
import { prose, TRICKY } from './texts';

const inTenMinutes = new Date(NOW.getTime() + 600_000).toISOString();
const others = PEOPLE.map(({ id }) => id).filter((id) => id !== 'tom');
const [bringer = ''] = others;

/** A round in a phase, led by Tom. */
function running(method: string, phase: string, round: Partial<Round> = {}, isLong = false): RoundView {
  const phases = methodOf(method).phases.map(({ id }) => id);
  const isShared = methodOf(method).choice === 'subject';
  return aRoundView({
    method,
    round: {
      status: 'bezig',
      phases,
      at: phases.indexOf(phase),
      turn: 1,
      turns: { [phase]: 1 },
      endsAt: inTenMinutes,
      order: others,
      glasses: Object.fromEntries(others.map((person) => [person, 'child'])),
      ...(isShared ? {} : { caseBringer: bringer, caseId: bringer }),
      ...round,
    },
    ...(isLong ? { network: LONG_NETWORK, name: () => LONG_NAME, people: LONG_PEOPLE } : {}),
  });
}

const everyPhase = [...METHODS.values()].flatMap((method) =>
  method.phases.map((phase) => ({ method: method.id, phase: phase.id })),
);

const aCase: CaseText = {
  id: bringer,
  by: bringer,
  about: 'Een kleuter komt al weken met een lege brooddoos naar de klas.',
  help: 'Hoe kan ik met de ouders praten zonder verwijt?',
};
const aLongCase: CaseText = {
  ...aCase,
  about: prose(1_500),
  help: prose(300),
  works: prose(1_500),
  better: prose(1_500),
};

const written = (count: number, text: (at: number) => string): Contribution[] =>
  Array.from({ length: count }, (_, at) => ({
    id: String(at),
    phase: 'suggestions',
    turn: 1,
    by: others[at % others.length] ?? '',
    text: text(at),
  }));

export const roundRunningSamples: readonly Sample[] = [
  ...rooms(),
  ...leads(),
  ...bringers(),
  ...contents(),
  ...forms(),
];

function rooms(): Sample[] {
  return [
    sample('intervision-round call', (render, reader) => roomCard(render, reader, aRoundView(), ['29:tom'])),
    ...everyPhase.map(({ method, phase }) =>
      sample(`intervision-round ${method} ${phase}`, (render, reader) =>
        roomCard(render, reader, running(method, phase), ['29:tom']),
      ),
    ),
    sample('intervision-round without a meeting', (render, reader) =>
      roomCard(render, reader, running('oase', 'suggestions', { isLive: false }), []),
    ),
    sample('intervision-round paused', (render, reader) =>
      roomCard(render, reader, running('oase', 'questions', { status: 'gepauzeerd', leftMs: 5 }), []),
    ),
    sample('intervision-round over', (render, reader) =>
      roomCard(render, reader, running('oase', 'closing', { status: 'afgerond' }), []),
    ),
    sample('intervision-round stopped', (render, reader) =>
      roomCard(render, reader, running('oase', 'questions', { status: 'geannuleerd' }), []),
    ),
    sample('intervision-round own view with glasses', (render, reader) =>
      ownRoomCard(render, reader, running('wanda', 'perspectives'), others[1] ?? ''),
    ),
    longest('intervision-round own view', (render, reader) => {
      const view = running('wanda', 'choose', {}, true);
      return ownRoomCard(render, reader, { ...view, notice: prose(300) }, 'somebody');
    }),
  ];
}

function leads(): Sample[] {
  return [
    sample('intervision-round lead before', (render, reader) => leadCard(render, reader, aRoundView())),
    ...everyPhase
      .filter(({ method }) => method === 'oase' || method === 'wanda')
      .map(({ method, phase }) =>
        sample(`intervision-round lead ${method} ${phase}`, (render, reader) =>
          leadCard(render, reader, running(method, phase)),
        ),
      ),
    longest('intervision-round lead', (render, reader) =>
      leadCard(render, reader, running('oase', 'suggestions', {}, true)),
    ),
  ];
}

function bringers(): Sample[] {
  return ['telling', 'questions', 'effect', 'closing'].map((phase) =>
    sample(`intervision-round bringer ${phase}`, (render, reader) =>
      bringerCard(render, reader, running('oase', phase)),
    ),
  );
}

function contents(): Sample[] {
  const phases = (contributions: Contribution[]) => [{ phase: 'suggestions', contributions }];
  return [
    sample('intervision-contents case', (render, reader) =>
      caseCard(render, reader, running('oase', 'questions'), [aCase]),
    ),
    sample('intervision-contents nothing', (render, reader) =>
      contributionsCard(render, reader, running('oase', 'suggestions'), { phases: [], hidden: 3, page: 0 }),
    ),
    sample('intervision-contents contributions', (render, reader) =>
      contributionsCard(render, reader, running('oase', 'effect'), {
        phases: phases(written(4, (at) => `Je zou kunnen beginnen met wat lukt (${at}).`)),
        hidden: 0,
        page: 0,
      }),
    ),
    longest('intervision-contents case', (render, reader) =>
      caseCard(render, reader, running('oase', 'questions', {}, true), [aLongCase]),
    ),
    longest('intervision-contents contributions', (render, reader) =>
      contributionsCard(render, reader, running('oase', 'effect', {}, true), {
        phases: phases(written(60, (at) => (at === 0 ? TRICKY : prose(900)))),
        hidden: 60,
        page: 2,
      }),
    ),
  ];
}

function forms(): Sample[] {
  const state = (method: string, phase: string, change: Partial<ContributeState> = {}): ContributeState => ({
    phase: phaseNamed({ method: methodOf(method) }, phase) ?? fail(phase),
    turn: 1,
    nonce: 'n',
    text: '',
    code: '',
    notice: '',
    isMarked: false,
    hints: [],
    ...change,
  });
  const parked = { id: 'p', by: bringer, text: 'Samen ontbijten op school' };
  return [
    sample('intervision-contribute suggestion', (render, reader) =>
      contributeForm(render, reader, running('oase', 'suggestions'), state('oase', 'suggestions')),
    ),
    sample('intervision-contribute what was kept', (render, reader) =>
      contributeForm(
        render,
        reader,
        running('oase', 'suggestions'),
        state('oase', 'suggestions', { parked, text: parked.text }),
      ),
    ),
    sample('intervision-contribute with a hint', (render, reader) =>
      contributeForm(
        render,
        reader,
        running('oase', 'questions', { isLive: false }),
        state('oase', 'questions', { text: 'Heb je al een brief gestuurd?', hints: ['suggestion'] }),
      ),
    ),
    sample('intervision-contribute with labels', (render, reader) =>
      contributeForm(render, reader, running('chances', 'chances'), state('chances', 'chances')),
    ),
    sample('intervision-contribute for somebody', (render, reader) =>
      contributeForm(
        render,
        reader,
        running('oase', 'suggestions'),
        state('oase', 'suggestions', { choices: others }),
      ),
    ),
    longest('intervision-contribute', (render, reader) =>
      contributeForm(
        render,
        reader,
        running('chances', 'chances', {}, true),
        state('chances', 'chances', {
          text: prose(1_000),
          notice: prose(300),
          isMarked: true,
          choices: LONG_PEOPLE.map(({ id }) => id),
        }),
      ),
    ),
    sample('intervision-choose who leads', (render, reader) =>
      handOverForm(render, reader, running('oase', 'questions'), others),
    ),
    longest('intervision-choose who leads', (render, reader) =>
      handOverForm(
        render,
        reader,
        running('oase', 'questions', {}, true),
        LONG_PEOPLE.map(({ id }) => id),
      ),
    ),
  ];
}

function fail(phase: string): never {
  throw new Error(`there is no phase ${phase}`);
}
