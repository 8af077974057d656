import { translator } from '../../../src/i18n';
import {
  broughtCard,
  caseForm,
  NO_WORDS,
  proposalCard,
  proposalForm,
  rewordForm,
  proposedCard,
  queueCard,
  sessionsCard,
  type CaseWords,
  type ProposalView,
  type QueueView,
  type SessionsView,
} from '../../../src/intervision/cards';
import type { Proposal, RoundLine } from '../../../src/intervision/rules';
import type { DeedOfRound } from '../../../src/intervision/usecases';
import { intervisionForm } from '../../../src/questions/cards';
import { anActor, aPerson, aQuestion, NOW } from '../../support/builders';
import { LONG_NAME, LONG_NETWORK, LONG_PEOPLE, nameIn, NETWORK, NEW_NETWORK, PEOPLE } from './people';
import { aRoundView } from './round-view';
import { empty, longest, sample, type Sample } from './sample';
import { manyLines, prose, TRICKY, TRICKY_NAME } from './texts';

const [an = aPerson()] = PEOPLE;
const LONG_WORDS: CaseWords = {
  about: prose(1_500),
  help: prose(300),
  works: prose(1_500),
  better: prose(1_500),
};
const WORDS: CaseWords = {
  about: 'Een kleuter komt al weken met een lege brooddoos naar de klas.',
  help: 'Hoe kan ik met de ouders praten zonder verwijt?',
  works: 'De kleuter vertelt het zelf aan de zorgjuf.',
  better: '',
};
const round = (method = 'wanda') => aRoundView({ method });
const longRound = (method = 'wanda') =>
  aRoundView({ method, network: LONG_NETWORK, name: () => LONG_NAME, people: LONG_PEOPLE });

const proposal = (change: Partial<Proposal> = {}): Proposal => ({
  id: 'p1',
  by: 'tom',
  about: WORDS.about,
  help: WORDS.help,
  proposedAt: '2026-11-20T10:00:00.000Z',
  ...change,
});

const line = (change: Partial<RoundLine> = {}): RoundLine => ({
  label: 'I-2026-0003',
  method: 'oase',
  status: 'bezig',
  isLive: true,
  facilitator: 'tom',
  people: 6,
  calledAt: '2026-11-20T10:00:00.000Z',
  session: 1,
  startedAt: '2026-11-20T10:30:00.000Z',
  ...change,
});

export const roundCaseSamples: readonly Sample[] = [...caseForms(), ...proposals(), ...sessionLists()];

function caseForms(): Sample[] {
  const state = { nonce: 'n', notice: '', isMarked: false };
  const send = { verb: 'round.bringCase.send', data: { label: 'I-2026-0003' } };
  const cancel = { verb: 'round.show', data: { label: 'I-2026-0003' } };
  const question = {
    question: aQuestion({ text: prose(3_000) }),
    network: LONG_NETWORK,
    texts: [],
    name: nameIn(LONG_PEOPLE),
    now: NOW,
  };
  return [
    empty('intervision-propose-form', (render, reader) =>
      proposalForm(render, reader, { ...state, network: NEW_NETWORK, words: NO_WORDS }),
    ),
    sample('intervision-propose-form of danger, typed in a channel', (render, reader) => {
      const t = translator(reader.language);
      const words = { ...NO_WORDS, about: 'Ik vrees dat een kind in gevaar is.' };
      const notice = t('cases.typedInShared');
      return proposalForm(render, reader, { ...state, network: NETWORK, words, notice, isMarked: true });
    }),
    sample('intervision-reword-form', (render, reader) =>
      rewordForm(render, reader, { network: NETWORK, id: 'p1', words: WORDS, notice: '', isMarked: false }),
    ),
    sample('intervision-bring-form', (render, reader) => {
      const t = translator(reader.language);
      const title = t('cases.bringTitle', { label: 'I-2026-0003' });
      const intro = [t('cases.bringIntro'), t('cases.bringProposed')];
      const form = { ...state, network: NETWORK, title, intro, words: WORDS, send, cancel };
      return caseForm(render, reader, form);
    }),
    longest('intervision-propose-form', (render, reader) => {
      const notice = translator(reader.language)('privacy.marked', { found: prose(300) });
      const form = { ...state, network: LONG_NETWORK, words: LONG_WORDS, notice, isMarked: true };
      return proposalForm(render, reader, form);
    }),
    sample('questions-intervision-form', (render, reader) =>
      intervisionForm(
        render,
        reader,
        anActor(an, NETWORK),
        { ...question, network: NETWORK, question: aQuestion() },
        { ...state, words: NO_WORDS },
      ),
    ),
    longest('questions-intervision-form', (render, reader) => {
      const notice = translator(reader.language)('privacy.marked', { found: prose(300) });
      const form = { ...state, words: LONG_WORDS, notice, isMarked: true };
      return intervisionForm(
        render,
        reader,
        anActor(aPerson('Lies', { id: 'person-0' }), LONG_NETWORK),
        question,
        form,
      );
    }),
  ];
}

function proposals(): Sample[] {
  const view = (change: Partial<ProposalView> = {}): ProposalView => ({
    network: NETWORK,
    proposal: proposal(),
    name: 'Tom Willems',
    isMine: true,
    seesAll: true,
    now: NOW,
    ...change,
  });
  const queue = (change: Partial<QueueView> = {}): QueueView => ({
    proposals: [proposal(), proposal({ id: 'p2', by: 'lien', help: 'Hoe kan ik een tolk vinden?' })],
    name: nameIn(PEOPLE),
    page: 0,
    hasNext: false,
    now: NOW,
    ...change,
  });
  const long = { network: LONG_NETWORK, name: LONG_NAME, proposal: proposal({ ...LONG_WORDS }) };
  const lines = { about: manyLines(1_500), help: manyLines(300), works: manyLines(1_500) };
  return [
    sample('intervision-proposed', (render, reader) => proposedCard(render, reader, view())),
    longest('intervision-proposed', (render, reader) =>
      proposedCard(render, reader, view({ ...long, proposal: proposal({ about: 'Een kind in gevaar.' }) })),
    ),
    sample('intervision-proposal', (render, reader) => proposalCard(render, reader, view({ isMine: false }))),
    sample('intervision-proposal with a tricky text', (render, reader) =>
      proposalCard(
        render,
        reader,
        view({ name: TRICKY_NAME, proposal: proposal({ about: TRICKY, help: TRICKY }) }),
      ),
    ),
    longest('intervision-proposal', (render, reader) => proposalCard(render, reader, view(long))),
    longest('intervision-proposal of many lines', (render, reader) =>
      proposalCard(render, reader, view({ ...long, proposal: proposal(lines) })),
    ),
    sample('intervision-brought', (render, reader) => broughtCard(render, reader, round(), WORDS)),
    longest('intervision-brought', (render, reader) =>
      broughtCard(render, reader, longRound(), { ...LONG_WORDS, better: 'Een kind in gevaar.' }),
    ),
    sample('intervision-queue', (render, reader) => queueCard(render, reader, queue())),
    longest('intervision-queue', (render, reader) =>
      queueCard(
        render,
        reader,
        queue({
          proposals: Array.from({ length: 5 }, (_, at) => proposal({ id: `p${at}`, help: prose(300) })),
          name: () => LONG_NAME,
          page: 1,
          hasNext: true,
        }),
      ),
    ),
    empty('intervision-queue', (render, reader) => queueCard(render, reader, queue({ proposals: [] }))),
  ];
}

function sessionLists(): Sample[] {
  const deed = (id: string, what: string): DeedOfRound => ({
    label: 'I-2026-0002',
    deed: { id, by: 'tom', what, due: '2026-12-04', status: 'open' },
  });
  const view = (change: Partial<SessionsView> = {}): SessionsView => ({
    shown: 'mine',
    maySeeAll: true,
    lines: [
      line(),
      line({ label: 'I-2026-0002', method: 'wanda', status: 'afgerond', nextDate: '2026-12-20' }),
      line({
        label: 'I-2025-0011',
        method: 'chances',
        status: 'geannuleerd',
        calledAt: '2025-11-20T10:00:00.000Z',
      }),
    ],
    page: 0,
    hasNext: false,
    deeds: [deed('d1', 'Ik bel de zorgjuf.')],
    proposals: [proposal()],
    name: nameIn(PEOPLE),
    notice: '',
    said: '',
    now: NOW,
    ...change,
  });
  return [
    sample('intervision-sessions', (render, reader) => sessionsCard(render, reader, view())),
    sample('intervision-sessions of the network', (render, reader) =>
      sessionsCard(render, reader, view({ shown: 'all', page: 1, hasNext: true })),
    ),
    longest('intervision-sessions', (render, reader) =>
      sessionsCard(
        render,
        reader,
        view({
          lines: Array.from({ length: 5 }, () =>
            line({ method: 'elephants', status: 'verslag_goedgekeurd', nextDate: '2027-09-24' }),
          ),
          deeds: Array.from({ length: 9 }, (_, at) => deed(`d${at}`, prose(300))),
          proposals: Array.from({ length: 12 }, (_, at) => proposal({ id: `p${at}`, help: prose(300) })),
          hasNext: true,
          name: () => LONG_NAME,
          notice: translator(reader.language)('cases.withdrawn'),
        }),
      ),
    ),
    empty('intervision-sessions', (render, reader) =>
      sessionsCard(render, reader, view({ lines: [], deeds: [], proposals: [], maySeeAll: false })),
    ),
  ];
}
