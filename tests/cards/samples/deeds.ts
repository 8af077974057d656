import {
  deedCard,
  deedForm,
  deedsCard,
  nextDateForm,
  reasonForm,
  scoreForm,
  weighedCard,
  weighForm,
  type DeedFormState,
} from '../../../src/intervision/cards';
import type { DeedStatus } from '../../../src/intervision/rules';
import { translator } from '../../../src/i18n';
import { aDeed, aView, CONTENT, LONG, LONG_VIEW, TRICKY_VIEW } from './after-round';
import { empty, longest, sample, type Sample } from './sample';
import { manyLines, prose, TRICKY } from './texts';

const STATUSES: readonly DeedStatus[] = ['open', 'bezig', 'gedaan', 'anders_opgelost', 'losgelaten'];

const FORM: DeedFormState = {
  nonce: 'n',
  what: '',
  due: '2026-12-06',
  noticed: '',
  behalfOf: '',
  notice: '',
  isMarked: false,
  me: 'tom',
  others: [],
  today: '2026-11-22',
};
const EVERYONE = ['lien', 'karim', 'sofie', 'an'];
const MANY = Array.from({ length: 30 }, (_, at) => `person-${at}`);

export const deedSamples: readonly Sample[] = [
  sample('intervision-deed', (render, reader) => deedForm(render, reader, aView(), FORM)),
  sample('intervision-deed of who leads', (render, reader) =>
    deedForm(render, reader, aView(), { ...FORM, others: EVERYONE, behalfOf: 'karim' }),
  ),
  longest('intervision-deed', (render, reader) =>
    deedForm(render, reader, aView(LONG_VIEW), {
      ...FORM,
      what: prose(300),
      noticed: manyLines(300),
      notice: translator(reader.language)('deeds.refuseddate'),
      isMarked: true,
      others: MANY,
    }),
  ),
  ...STATUSES.map((status) =>
    sample(`intervision-own-deed ${status}`, (render, reader) =>
      deedCard(render, reader, aView(), aDeed('d0', { status }), { maySettle: true, isMine: true }),
    ),
  ),
  sample('intervision-own-deed reminder', (render, reader) =>
    deedCard(render, reader, aView(), aDeed('d0'), { maySettle: true, isMine: true, isReminder: true }),
  ),
  sample('intervision-own-deed tricky, of somebody else', (render, reader) =>
    deedCard(
      render,
      reader,
      {
        ...aView(TRICKY_VIEW),
        said: translator(reader.language)('deeds.settled', { status: 'losgelaten' }),
      },
      aDeed('d0', { what: TRICKY, status: 'losgelaten', reason: TRICKY }),
      { maySettle: false, isMine: false },
    ),
  ),
  longest('intervision-own-deed', (render, reader) =>
    deedCard(render, reader, aView(LONG_VIEW), aDeed('d0', { what: manyLines(300), noticed: prose(300) }), {
      maySettle: true,
      isMine: true,
      isReminder: true,
    }),
  ),
  sample('intervision-deeds', (render, reader) =>
    deedsCard(
      render,
      reader,
      aView(),
      [
        { label: 'I-2026-0001', deed: aDeed('d0'), maySettle: true },
        { label: 'I-2026-0002', deed: aDeed('d1', { what: TRICKY, status: 'bezig' }), maySettle: false },
      ],
      { of: 'before', page: 0 },
    ),
  ),
  longest('intervision-deeds', (render, reader) =>
    deedsCard(
      render,
      reader,
      aView(LONG_VIEW),
      Array.from({ length: 30 }, (_, at) => ({
        label: 'I-2026-10001',
        deed: aDeed(`${'d'.repeat(30)}${at}`, { what: manyLines(300) }),
        maySettle: true,
      })),
      { of: 'this', page: 1 },
    ),
  ),
  empty('intervision-deeds', (render, reader) =>
    deedsCard(render, reader, aView(), [], { of: 'before', page: 0 }),
  ),
  sample('intervision-date', (render, reader) =>
    nextDateForm(render, reader, aView(), { date: '2026-12-20', today: '2026-11-22', notice: '' }),
  ),
  sample('intervision-date refused', (render, reader) =>
    nextDateForm(render, reader, aView(), {
      date: '2020-12-20',
      today: '2026-11-22',
      notice: translator(reader.language)('deeds.refuseddate'),
    }),
  ),
  sample('intervision-weigh', (render, reader) => {
    const view = aView();
    const suggestions = CONTENT.contributions.filter(({ phase }) => phase === 'suggestions');
    return weighForm(render, reader, view, suggestions, 0);
  }),
  longest('intervision-weigh', (render, reader) => {
    const suggestions = LONG.contributions.filter(({ phase }) => phase === 'suggestions');
    const texts = suggestions.map((one) => ({ ...one, text: prose(1_500) }));
    return weighForm(render, reader, aView(LONG_VIEW), texts, 1);
  }),
  sample('intervision-weighed', (render, reader) => weighedCard(render, reader, aView())),
  sample('intervision-reason', (render, reader) =>
    reasonForm(render, reader, aView(), { chosen: '', dropped: '', notice: '', isMarked: false }),
  ),
  longest('intervision-reason', (render, reader) =>
    reasonForm(render, reader, aView(LONG_VIEW), {
      chosen: prose(1_000),
      dropped: manyLines(1_000),
      notice: translator(reader.language)('rounds.refusedtooLong'),
      isMarked: true,
    }),
  ),
  sample('intervision-score', (render, reader) => scoreForm(render, reader, aView())),
];
