import {
  agendaCard,
  channelItemCard,
  fileLinkCard,
  headingOf,
  ideasCard,
  itemCard,
  joinedText,
  peopleCard,
  reminderTitle,
  seriesCard,
  type AgendaView,
  type ItemView,
} from '../../../src/agenda/cards';
import type { Item } from '../../../src/agenda/rules';
import { translator } from '../../../src/i18n';
import { anItem, crowd } from '../../agenda/items';
import { NOW } from '../../support/builders';
import { LONG_NAME, LONG_NETWORK, NETWORK } from './people';
import { empty, longest, sample, type Sample } from './sample';
import { manyLines, prose, TRICKY, TRICKY_NAME } from './texts';

const SERIES = { first: 'A-2026-0007', count: 12, repeat: 'monthlyByWeekday' } as const;
const MEETING = anItem({
  label: 'A-2026-0009',
  kind: 'samenkomst',
  title: 'Netwerkmoment: wat deden we dit jaar?',
  place: '',
  link: 'https://meet.example.org/netwerkmoment',
  giver: '',
  about: '',
  start: '2026-11-23T08:30:00.000Z',
  end: '2026-11-23T11:00:00.000Z',
});
export const FULL = anItem({
  label: 'A-2026-0008',
  going: crowd(20),
  waiting: [...crowd(2, 'w'), { person: 'lien', at: '2026-11-22T09:00:00.000Z' }],
  series: SERIES,
});
export const MINE = anItem({ going: [...crowd(4), { person: 'lien', at: '2026-11-22T09:00:00.000Z' }] });
export const OVER = anItem({
  start: '2026-11-03T18:30:00.000Z',
  end: '2026-11-03T20:30:00.000Z',
  going: crowd(14),
  came: 12,
});
const OFF = anItem({ status: 'geannuleerd', reason: 'De zaal staat onder water.', going: MINE.going });
export const LONG = anItem({
  label: 'A-2026-10001',
  title: prose(120),
  about: manyLines(1_500),
  giver: prose(200),
  place: prose(200),
  link: `https://meet.example.org/${'x'.repeat(470)}`,
  reason: prose(300),
  capacity: 500,
  going: crowd(500),
  waiting: crowd(400, 'w'),
  series: { first: 'A-2026-9990', count: 30, repeat: 'monthlyByDate' },
});
const TRICKY_ITEM = anItem({ title: TRICKY_NAME, about: TRICKY, giver: TRICKY_NAME, place: TRICKY_NAME });

const one = (item: Item, more: Partial<ItemView> = {}): ItemView => ({
  item,
  person: 'lien',
  mayManage: false,
  now: NOW,
  ...more,
});
const list = (items: readonly Item[], more: Partial<AgendaView> = {}): AgendaView => ({
  network: NETWORK.name,
  which: 'coming',
  items,
  page: 0,
  hasNext: false,
  person: 'lien',
  mayManage: false,
  now: NOW,
  ...more,
});

const IDEAS = [
  { id: 'i1', text: 'Iets over omgaan met echtscheiding op school.', at: '2026-11-20T10:00:00.000Z' },
  { id: 'i2', text: TRICKY, at: '2026-11-02T10:00:00.000Z' },
];

const lists: readonly Sample[] = [
  sample('agenda-list', (render, reader) =>
    agendaCard(render, reader, list([MEETING, MINE, FULL, OFF], { hasNext: true })),
  ),
  sample('agenda-list of a coordinator', (render, reader) =>
    agendaCard(render, reader, list([MEETING, MINE, FULL], { mayManage: true, page: 1, hasNext: true })),
  ),
  sample('agenda-list in a channel', (render, reader) => {
    const { person: _nobody, ...view } = list([MEETING, MINE, FULL], { mayManage: true });
    return agendaCard(render, reader, view);
  }),
  sample('agenda-list past', (render, reader) =>
    agendaCard(render, reader, list([OVER, OFF], { which: 'past', mayManage: true })),
  ),
  longest('agenda-list', (render, reader) =>
    agendaCard(
      render,
      reader,
      list(Array(5).fill(LONG), {
        network: LONG_NETWORK.name,
        person: 'w399',
        mayManage: true,
        page: 3,
        hasNext: true,
        notice: translator(reader.language)('planning.ideaSaved'),
      }),
    ),
  ),
  empty('agenda-list', (render, reader) => agendaCard(render, reader, list([]))),
  empty('agenda-list past', (render, reader) =>
    agendaCard(render, reader, list([], { which: 'past', mayManage: true })),
  ),
  sample('agenda-list series changed', (render, reader) =>
    seriesCard(render, reader, { items: [MINE, FULL], person: 'lien', news: 'changed', now: NOW }),
  ),
  longest('agenda-list series cancelled', (render, reader) =>
    seriesCard(render, reader, {
      items: Array(30).fill({ ...LONG, status: 'geannuleerd' }),
      person: 'w399',
      news: 'cancelled',
      now: NOW,
    }),
  ),
  longest('agenda-list series changed', (render, reader) =>
    seriesCard(render, reader, { items: Array(30).fill(LONG), person: 'w399', news: 'changed', now: NOW }),
  ),
  sample('agenda-list people', (render, reader) =>
    peopleCard(render, reader, {
      item: FULL,
      going: crowd(20).map((_, at) => ({ n: at + 1, name: at === 3 ? TRICKY_NAME : 'Marie-Claire Dubois' })),
      waiting: [{ n: 1, name: 'Tom Willems' }],
      page: 0,
      hasNext: false,
    }),
  ),
  longest('agenda-list people', (render, reader) =>
    peopleCard(render, reader, {
      item: LONG,
      going: crowd(20).map((_, at) => ({ n: 480 + at, name: LONG_NAME })),
      waiting: crowd(20).map((_, at) => ({ n: at + 1, name: LONG_NAME })),
      page: 12,
      hasNext: true,
    }),
  ),
  empty('agenda-list people', (render, reader) =>
    peopleCard(render, reader, { item: anItem(), going: [], waiting: [], page: 0, hasNext: false }),
  ),
  sample('agenda-list people forgotten', (render, reader) =>
    peopleCard(render, reader, {
      item: { ...OVER, going: [], forgotten: { going: 14, waiting: 1 } },
      going: [],
      waiting: [],
      page: 0,
      hasNext: false,
    }),
  ),
  sample('agenda-list ideas', (render, reader) =>
    ideasCard(render, reader, { ideas: IDEAS, isAll: true, page: 0, hasNext: false, notice: '', now: NOW }),
  ),
  longest('agenda-list ideas', (render, reader) =>
    ideasCard(render, reader, {
      ideas: Array.from({ length: 6 }, (_, at) => ({
        id: `${'i'.repeat(31)}${at}`,
        text: manyLines(600),
        at: '2025-11-20T10:00:00.000Z',
      })),
      isAll: false,
      page: 2,
      hasNext: true,
      notice: translator(reader.language)('planning.ideaErased'),
      now: NOW,
    }),
  ),
  empty('agenda-list ideas', (render, reader) =>
    ideasCard(render, reader, { ideas: [], isAll: true, page: 0, hasNext: false, notice: '', now: NOW }),
  ),
];

const items: readonly Sample[] = [
  sample('agenda-item', (render, reader) => itemCard(render, reader, one(anItem()))),
  sample('agenda-item joined', (render, reader) =>
    itemCard(
      render,
      reader,
      one(MINE, { notice: joinedText(translator(reader.language), MINE, 'lien', false) }),
    ),
  ),
  sample('agenda-item waiting', (render, reader) =>
    itemCard(
      render,
      reader,
      one(FULL, { notice: joinedText(translator(reader.language), FULL, 'lien', true) }),
    ),
  ),
  sample('agenda-item of a coordinator, online', (render, reader) =>
    itemCard(render, reader, one(MEETING, { mayManage: true })),
  ),
  sample('agenda-item over', (render, reader) => itemCard(render, reader, one(OVER, { mayManage: true }))),
  sample('agenda-item reminder', (render, reader) => {
    const t = translator(reader.language);
    const title = reminderTitle(t, reader, MINE, new Date('2026-12-07T08:00:00.000Z'));
    return itemCard(render, reader, one(MINE, { title, lead: t('agenda.reminderText') }));
  }),
  sample('agenda-item moved up', (render, reader) => {
    const t = translator(reader.language);
    const title = t('agenda.movedUpTitle', { what: headingOf(t, MINE) });
    return itemCard(render, reader, one(MINE, { title, lead: t('agenda.movedUpText') }));
  }),
  sample('agenda-item cancelled', (render, reader) => {
    const t = translator(reader.language);
    const title = t('agenda.cancelledTitle', { what: headingOf(t, OFF) });
    return itemCard(render, reader, one(OFF, { title, lead: t('agenda.cancelledText') }));
  }),
  sample('agenda-item tricky', (render, reader) => itemCard(render, reader, one(TRICKY_ITEM))),
  longest('agenda-item', (render, reader) => {
    const t = translator(reader.language);
    const title = t('agenda.changedTitle', { what: headingOf(t, LONG) });
    const notice = t('planning.asked', { dates: 30 });
    const more = { person: 'p1', mayManage: true, title, lead: t('agenda.changedText'), notice };
    return itemCard(render, reader, one(LONG, more));
  }),
  sample('agenda-item in the channel', (render, reader) =>
    channelItemCard(render, reader, { item: FULL, now: NOW }),
  ),
  sample('agenda-item in the channel, cancelled', (render, reader) =>
    channelItemCard(render, reader, { item: OFF, now: NOW }),
  ),
  longest('agenda-item in the channel', (render, reader) =>
    channelItemCard(render, reader, { item: LONG, now: NOW }),
  ),
  sample('agenda-item file', (render, reader) =>
    fileLinkCard(render, reader, {
      label: 'A-2026-0007',
      url: `https://signaalpunt.example/r/${'x'.repeat(43)}`,
      expires: new Date('2026-11-23T09:30:00.000Z'),
      now: NOW,
    }),
  ),
];

export const agendaSamples: readonly Sample[] = [...lists, ...items];
