import { editIntent, type Intent, type Place, type SentCard } from '../storage/outbox';
import { IDEA_DAYS, nextStep, type Idea, type Item, type StepName } from './rules';

/** Under this name the card in the team's channel is kept, so that it follows its item. */
const CHANNEL_CARD = 'channel';
const DAY_MS = 86_400_000;

/** What everyone on the lists of an item is told. */
export type News = 'changed' | 'cancelled';

/** The next thing that an item asks for by itself. It does nothing when the item begins at another moment by then. */
export function stepTask(item: Item, zone: string, after: Date): Intent[] {
  const next = nextStep(item, zone, after);
  if (!next) return [];
  const { step, due } = next;
  const about = `${item.label}|${item.start}|${step}`;
  return [task(item, `step.${item.label}.${item.start}.${step}`, 'agenda.step', due, about)];
}

/** Reminds those who come, a week or a day before. */
export function reminders(item: Item, step: StepName, now: Date): Intent[] {
  return item.going.map(({ person }) => ({
    ...base(item, `remind.${item.label}.${item.start}.${step}.${person}`, 'agenda.reminder', now),
    about: `${item.label}|${item.start}|${step}`,
    to: { person },
    repeatable: false,
  }));
}

/** A place fell free: whose it is now hears so. */
export function movedUpCards(item: Item, people: readonly string[], now: Date): Intent[] {
  return people.map((person) => ({
    ...base(item, `up.${item.label}.${person}.${now.toISOString()}`, 'agenda.movedUp', now),
    to: { person },
    repeatable: true,
  }));
}

/** Somebody pressed on a card of another feature: what came of it stands in their personal chat. */
export function receiptCard(item: Item, person: string, now: Date): Intent {
  return {
    ...base(item, `receipt.${item.label}.${person}.${now.toISOString()}`, 'agenda.receipt', now),
    to: { person },
    repeatable: true,
  };
}

/** After a change by a coordinator: who must hear of it is looked up in a task, for there may be hundreds. */
export function tellTask(item: Item, news: News | 'room'): Intent {
  const about = `${item.label}|${item.changedAt}|${news}`;
  const due = new Date(item.changedAt);
  return task(item, `tell.${item.label}.${item.changedAt}`, 'agenda.tell', due, about);
}

/** Everyone on the lists hears of a change; who moved up by it hears that instead. */
export function newsCards(item: Item, at: string, news: News | 'room', now: Date): Intent[] {
  const lucky = movedUpAt(item, at);
  const up = movedUpCards(item, lucky, new Date(at));
  if (news === 'room') return up;
  const others = [...item.going, ...item.waiting].filter(({ person }) => !lucky.includes(person));
  return [
    ...up,
    ...others.map(({ person }) => ({
      ...base(item, `news.${item.label}.${person}.${at}`, 'agenda.news', now),
      about: `${item.label}|${at}|${news}`,
      to: { person },
      repeatable: true,
    })),
  ];
}

/** Who got a place at this moment. */
function movedUpAt({ going }: Item, at: string): string[] {
  return going.filter((one) => one.movedUpAt === at).map(({ person }) => person);
}

/** The dates of a series are changed one by one, in a task. */
export function seriesTask(item: Item, first: string, id: string, by: string, now: Date): Intent {
  return { ...task(item, `series.${id}`, 'agenda.series', now, `${first}|${id}`), to: { person: by } };
}

/** One card for each person, whatever the number of dates they come to. */
export function seriesNews(items: readonly Item[], first: string, at: string, news: News): Intent[] {
  const told = items.filter(({ toldAt }) => toldAt === at);
  const [one] = told;
  const people = told.flatMap(({ going, waiting }) => [...going, ...waiting].map(({ person }) => person));
  if (!one) return [];
  return [...new Set(people)].sort().map((person) => ({
    ...base(one, `news.${first}.${person}.${at}`, 'agenda.seriesNews', new Date(at)),
    about: `${first}|${at}|${news}`,
    to: { person },
    repeatable: true,
  }));
}

/** The moved-up of each date of a series. */
export function seriesMovedUp(item: Item, at: string): Intent[] {
  return movedUpCards(item, movedUpAt(item, at), new Date(at));
}

/** A card of the item for everyone in the team's channel. */
export function channelCard(item: Item, place: Place, once: string, now: Date): Intent {
  return {
    ...base(item, `channel.${item.label}.${once}`, 'agenda.channel', now),
    to: { place },
    keep: CHANNEL_CARD,
    repeatable: false,
  };
}

/** Cards of the item that are out follow it. */
export function following(cards: readonly SentCard[], now: Date): Intent[] {
  return cards.map((card) => editIntent(card, now));
}

/** An idea goes after a year. */
export function ideaExpiry(network: string, { id }: Idea, by: string, now: Date): Intent {
  const due = new Date(now.getTime() + IDEA_DAYS * DAY_MS).toISOString();
  const kind = 'agenda.ideaExpires';
  return { id: `expire.${id}`, due, kind, network, about: id, to: { person: by }, repeatable: true };
}

/** Nobody reads a task; it stands under the name of who added the item. */
function task(item: Item, id: string, kind: string, due: Date, about: string): Intent {
  return { ...base(item, id, kind, due), about, to: { person: item.addedBy }, repeatable: true };
}

function base({ label, network }: Item, id: string, kind: string, due: Date) {
  return { id, kind, network, about: label, due: due.toISOString() };
}
