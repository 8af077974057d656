import { translator } from '../../../src/i18n';
import {
  admittedCard,
  agreementForm,
  askedCard,
  callCard,
  calledCard,
  chooseCaseForm,
  chooseMethodCard,
  joinedCard,
  letInForm,
  seatForm,
  thinkCard,
  voteForm,
  votedCard,
  waitsCard,
  type CallView,
  type ThinkView,
} from '../../../src/intervision/cards';
import { METHODS, methodOf } from '../../../src/intervision/methods';
import type { CaseText } from '../../../src/intervision/rules';
import { LONG_NAME, LONG_NETWORK, LONG_PEOPLE, NETWORK, PEOPLE } from './people';
import { aRoundView } from './round-view';
import { roundCaseSamples } from './rounds-cases';
import { empty, longest, sample, type Sample } from './sample';
import { prose, TRICKY } from './texts';

const round = (method = 'wanda') => aRoundView({ method });
const longRound = (method = 'wanda') =>
  aRoundView({ method, network: LONG_NETWORK, name: () => LONG_NAME, people: LONG_PEOPLE });

const aCase = (id: string, change: Partial<CaseText> = {}): CaseText => ({
  id,
  by: id,
  about: 'Een kleuter komt al weken met een lege brooddoos naar de klas.',
  help: 'Hoe kan ik met de ouders praten zonder verwijt?',
  ...change,
});

export const roundBeforeSamples: readonly Sample[] = [
  ...think(),
  ...calls(),
  ...joins(),
  ...votes(),
  ...guests(),
  ...roundCaseSamples,
];

function guests(): Sample[] {
  const asks = { person: 'karim', isOutsider: true };
  return [
    sample('intervision-let-in', (render, reader) => letInForm(render, reader, round(), ['karim', 'lien'])),
    longest('intervision-let-in', (render, reader) =>
      letInForm(
        render,
        reader,
        longRound(),
        LONG_PEOPLE.slice(0, 12).map(({ id }) => id),
      ),
    ),
    sample('intervision-seat', (render, reader) => seatForm(render, reader, round(), PEOPLE)),
    longest('intervision-seat', (render, reader) => seatForm(render, reader, longRound(), LONG_PEOPLE)),
    sample('intervision-asked', (render, reader) => askedCard(render, reader, round(), asks)),
    longest('intervision-asked', (render, reader) =>
      askedCard(render, reader, longRound(), { ...asks, isOutsider: false }),
    ),
    sample('intervision-waits', (render, reader) =>
      waitsCard(render, reader, round(), { isOutsider: true, isBefore: false }),
    ),
    longest('intervision-waits', (render, reader) =>
      waitsCard(render, reader, longRound(), { isOutsider: false, isBefore: true }),
    ),
    sample('intervision-admitted', (render, reader) => admittedCard(render, reader, round())),
  ];
}

function think(): Sample[] {
  const view = (change: Partial<ThinkView>): ThinkView => ({
    network: NETWORK,
    isShared: true,
    mayCall: true,
    whoMay: 'Een ronde starten kan wie coördinator of begeleider is. In jouw netwerk zijn dat: Karim.',
    ...change,
  });
  return [
    sample('intervision-think in a group', (render, reader) => thinkCard(render, reader, view({}))),
    sample('intervision-think in a group where a round goes on, member', (render, reader) =>
      thinkCard(render, reader, view({ mayCall: false, running: { label: 'I-2026-0003', method: 'wanda' } })),
    ),
    sample('intervision-think personally', (render, reader) =>
      thinkCard(render, reader, view({ isShared: false })),
    ),
    longest('intervision-think', (render, reader) =>
      thinkCard(render, reader, {
        network: LONG_NETWORK,
        isShared: false,
        mayCall: false,
        whoMay: translator(reader.language)('cases.whoMay', { names: `${LONG_NAME}, `.repeat(5) }),
      }),
    ),
  ];
}

function calls(): Sample[] {
  const view = (method: string, change: Partial<CallView> = {}): CallView => ({
    network: NETWORK,
    method: methodOf(method),
    session: 1,
    nonce: 'n',
    isLive: true,
    timing: 'default',
    subject: '',
    notice: '',
    isMarked: false,
    rota: [],
    ...change,
  });
  return [
    sample('intervision-choose-method', (render, reader) => chooseMethodCard(render, reader, NETWORK)),
    longest('intervision-choose-method', (render, reader) => chooseMethodCard(render, reader, LONG_NETWORK)),
    ...[...METHODS.keys()].map((method) =>
      sample(`intervision-call ${method}`, (render, reader) => callCard(render, reader, view(method))),
    ),
    longest('intervision-call', (render, reader) => {
      const notice = translator(reader.language)('privacy.marked', { found: prose(300) });
      const led = { name: LONG_NAME, since: 'zondag 22 november' };
      const rota = [{ name: LONG_NAME }, led, led];
      const running = { label: 'I-2026-0003', method: 'elephants' };
      const typed = { subject: prose(300), notice, isMarked: true, network: LONG_NETWORK, session: 12 };
      return callCard(render, reader, view('elephants', { ...typed, rota, running }));
    }),
    ...[...METHODS.values()].map((method) =>
      sample(`intervision-called ${method.id}`, (render, reader) =>
        calledCard(render, reader, { network: NETWORK, label: 'I-2026-0003', method, waiting: 2 }),
      ),
    ),
    sample('intervision-called before, by somebody else', (render, reader) =>
      calledCard(render, reader, {
        network: NETWORK,
        label: 'I-2026-0003',
        method: methodOf('oase'),
        waiting: 0,
        leads: 'Tom Willems',
      }),
    ),
  ];
}

function joins(): Sample[] {
  const can = { leads: false, isBefore: false, bring: true, vote: true };
  return [
    sample('intervision-agreement', (render, reader) => agreementForm(render, reader, round())),
    longest('intervision-agreement', (render, reader) => {
      const notice = translator(reader.language)('cases.agreeFirst');
      return agreementForm(render, reader, { ...longRound('elephants'), notice });
    }),
    sample('intervision-joined', (render, reader) => joinedCard(render, reader, round(), can)),
    sample('intervision-joined before', (render, reader) =>
      joinedCard(render, reader, round(), { ...can, isBefore: true, vote: false }),
    ),
    longest('intervision-joined', (render, reader) =>
      joinedCard(render, reader, longRound('elephants'), { ...can, leads: true }),
    ),
    empty('intervision-joined', (render, reader) =>
      joinedCard(render, reader, round('oase'), { ...can, bring: false, vote: false }),
    ),
  ];
}

function votes(): Sample[] {
  const few = [aCase('tom'), aCase('lien', { help: 'Hoe kan ik een tolk vinden?' })];
  const many = Array.from({ length: 12 }, (_, at) =>
    aCase(`person-${at}`, { about: prose(1_500), help: prose(300) }),
  );
  const tricky = [aCase('tom', { about: TRICKY, help: TRICKY })];
  const none = { urgent: '', valuable: '' };
  return [
    sample('intervision-vote', (render, reader) =>
      voteForm(render, reader, round(), few, { urgent: 'tom', valuable: 'lien' }),
    ),
    sample('intervision-vote with a tricky text', (render, reader) =>
      voteForm(render, reader, round(), tricky, none),
    ),
    longest('intervision-vote', (render, reader) => {
      const notice = translator(reader.language)('rounds.refusedunknownCase');
      return voteForm(render, reader, { ...longRound(), notice }, many, none);
    }),
    sample('intervision-voted', (render, reader) => votedCard(render, reader, round())),
    sample('intervision-choose-case', (render, reader) =>
      chooseCaseForm(render, reader, round('oase'), few, false),
    ),
    longest('intervision-choose-case', (render, reader) => {
      const notice = translator(reader.language)('rounds.refusedchooseCase');
      return chooseCaseForm(render, reader, { ...longRound('oase'), notice }, many, true);
    }),
  ];
}
