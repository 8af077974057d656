import type { Button } from '../../../cards/buttons';
import { noticeCard } from '../../../cards/notice';
import type { Rendered, Renderers } from '../../../delivery/renderers';
import { translator, type Translate } from '../../../i18n';
import { can } from '../../../members/policy';
import { recipient, sharedReader, type Caller } from '../../../members/usecases';
import type { Network } from '../../../members/rules';
import type { Intent } from '../../../storage/outbox';
import {
  bringerCard,
  leadCard,
  methodTexts,
  nameIn,
  phaseHeading,
  phaseTexts,
  roomCard,
  type RoundView,
} from '../../cards';
import type { Phase } from '../../methods/method';
import { currentPhase, isRunning, OVER, phaseNamed, waitsFor } from '../../rules';
import { clearRound, leaveRounds, listRound, watchTime, type LoadedRound } from '../../usecases';
import type { RoundRoutesDeps } from '../deps';
import { roomViewOf } from '../view';

/** The cards that follow a round, and the tasks that come due in it. */
export function registerRoundRenderers(renderers: Renderers, deps: RoundRoutesDeps): void {
  renderers.set('rounds.room', {
    render: (intent) => renderRoom(deps, intent),
    shrunk: (card) => renderShrunk(deps, card),
  });
  renderers.set('rounds.lead', { render: (intent) => renderLead(deps, intent) });
  renderers.set('rounds.bringer', { render: (intent) => renderBringer(deps, intent) });
  renderers.set('rounds.remind', { render: (intent) => renderReminder(deps, intent) });
  renderers.set('rounds.time', { render: (intent) => task(deps, intent, watchTime) });
  renderers.set('rounds.clear', { render: (intent) => task(deps, intent, clearRound) });
  renderers.set('rounds.left', { render: (intent) => task(deps, intent, leaveRounds) });
  renderers.set('rounds.orphan', { render: (intent) => renderOrphan(deps, intent) });
  renderers.set('rounds.list', { render: (intent) => task(deps, intent, listRound) });
}

async function task(
  deps: RoundRoutesDeps,
  intent: Intent,
  work: (deps: RoundRoutesDeps, network: Network, about: string) => Promise<void>,
): Promise<'later' | undefined> {
  const network = await networkOf(deps, intent);
  if (!network) return 'later';
  await work(deps, network, intent.about);
  return undefined;
}

async function networkOf(deps: RoundRoutesDeps, { network: id }: Intent): Promise<Network | undefined> {
  const network = (await deps.members.store.network(id))?.value;
  return network?.removedAt === undefined ? network : undefined;
}

/** The card of the group speaks the network's language; who leads and whose case it is get their own view of it. */
async function renderRoom(deps: RoundRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const found = await shared(deps, intent);
  if (!found) return undefined;
  const { loaded, view, reader } = found;
  const { round } = loaded.room;
  const own = [round.facilitator, round.caseBringer].filter((person) => person !== undefined);
  const people = await Promise.all(own.map((person) => deps.members.store.person(intent.network, person)));
  const refreshFor = people.flatMap((person) => (person?.present ? [person.teamsId] : []));
  const t = translator(reader.language);
  const method = methodTexts(reader, view).title;
  const heading = phaseHeading(t, reader, view) || t(`rounds.headline${round.status}`);
  const card = roomCard(deps.render, reader, view, refreshFor);
  const summary = t('rounds.roundSummary', { method, heading });
  return { card, summary, isCurrent: () => isSame(deps, intent, loaded) };
}

/** All that the cards show of a round: when this is the same, they are. */
function signature({ room, content }: LoadedRound): string {
  const { round, people, guests, cases, votes, marks } = room;
  const asked = guests.filter(({ state }) => state === 'asked').length;
  const counts = [people, cases, votes, marks, content.deeds].map(({ length }) => length);
  return [round.seq, asked, ...counts].join(' ');
}

/** What is left of a card of the group when the next one stands below it: one line. */
async function renderShrunk(deps: RoundRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const found = await shared(deps, intent);
  if (!found) return undefined;
  const { loaded, view, reader } = found;
  const { round } = loaded.room;
  const t = translator(reader.language);
  const before = phaseNamed(loaded.room, round.left);
  const title = before
    ? t('rounds.phaseOver', {
        heading: t('rounds.phaseHeading', {
          n: round.phases.indexOf(before.id) + 1,
          of: round.phases.length,
          name: phaseTexts(reader, view, before).name,
        }),
      })
    : t('rounds.callOver', { label: round.label });
  return { card: noticeCard(deps.render, reader, { title, paragraphs: [] }), summary: title };
}

async function shared(deps: RoundRoutesDeps, intent: Intent) {
  const network = await networkOf(deps, intent);
  const loaded = network && (await deps.rounds.load(intent.network, intent.about));
  if (!loaded) return undefined;
  return {
    loaded,
    view: await roomViewOf(deps, loaded, { network }),
    reader: sharedReader(deps.members, network),
  };
}

/** Who leads; who led until a moment ago is told who does now. */
async function renderLead(deps: RoundRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const found = await forPerson(deps, intent);
  if (!found) return undefined;
  const { member, view, loaded } = found;
  const t = translator(member.reader.language);
  const { round } = loaded.room;
  if (round.facilitator !== member.person.id) {
    const text = t('rounds.leadGone', { name: nameIn(t, view, round.facilitator) });
    const card = noticeCard(deps.render, member.reader, { title: round.label, paragraphs: [text] });
    return { card, summary: round.label };
  }
  const card = leadCard(deps.render, member.reader, view);
  return { card, summary: summaryOf(member, view), isCurrent: () => isSame(deps, intent, loaded) };
}

async function renderBringer(deps: RoundRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const found = await forPerson(deps, intent);
  if (!found || found.loaded.room.round.caseBringer !== found.member.person.id) return undefined;
  const { member, view, loaded } = found;
  const card = bringerCard(deps.render, member.reader, view);
  return { card, summary: summaryOf(member, view), isCurrent: () => isSame(deps, intent, loaded) };
}

async function isSame(deps: RoundRoutesDeps, intent: Intent, shown: LoadedRound): Promise<boolean> {
  const label = shown.room.round.label;
  const now = await deps.rounds.load(intent.network, label);
  return now !== undefined && signature(now) === signature(shown);
}

/** Whoever gave nothing yet, and still may. */
async function renderReminder(deps: RoundRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const found = await forPerson(deps, intent);
  const phase = found && currentPhase(found.loaded.room);
  if (!phase || !isRunning(found.loaded.room.round)) return undefined;
  const { member, view, loaded } = found;
  if (!waitsFor(loaded.room, phase).includes(member.person.id)) return undefined;
  const t = translator(member.reader.language);
  const { label } = loaded.room.round;
  const { name } = phaseTexts(member.reader, view, phase);
  const title = t(phase.choosesCase ? 'rounds.remindVoteTitle' : 'rounds.remindTitle', { label });
  const card = noticeCard(deps.render, member.reader, {
    title,
    paragraphs: [t(phase.choosesCase ? 'rounds.remindVoteText' : 'rounds.remindText', { name })],
    buttons: reminderButtons(t, loaded, phase),
  });
  return { card, summary: title };
}

/** What is still waited for: in the choice of a case a vote, else a contribution. */
function reminderButtons(t: Translate, { room }: LoadedRound, phase: Phase): Button[] {
  const { label, turn } = room.round;
  const data = { label, phase: phase.id, turn };
  const opensForm = true;
  const asked: Button[] = phase.choosesCase
    ? [
        { title: t('rounds.vote'), verb: 'round.vote', data: { label }, opensForm, style: 'positive' },
        { title: t('rounds.bringCase'), verb: 'round.bringCase', data: { label }, opensForm },
      ]
    : [
        { title: t('rounds.contribute'), verb: 'round.contribute', data, opensForm, style: 'positive' },
        { title: t('rounds.pass'), verb: 'round.pass', data },
      ];
  return [...asked, { title: t('rounds.toRound'), verb: 'round.show', data: { label } }];
}

/** For a coordinator: a round whose facilitator left, unless somebody leads it again. */
async function renderOrphan(deps: RoundRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const found = await forPerson(deps, intent);
  if (!found || OVER.includes(found.loaded.room.round.status)) return undefined;
  const { member, loaded } = found;
  const { label, network, facilitator } = loaded.room.round;
  const leads = await deps.members.store.person(network, facilitator);
  if (leads?.present || !can(member, 'round.rescue', { network })) return undefined;
  const t = translator(member.reader.language);
  const title = t('rounds.orphanTitle', { label });
  const button: Button = {
    title: t('rounds.handOver'),
    verb: 'round.handOver',
    data: { label },
    opensForm: true,
  };
  const paragraphs = [t('rounds.orphanText')];
  const card = noticeCard(deps.render, member.reader, { title, paragraphs, buttons: [button] });
  return { card, summary: title };
}

async function forPerson(deps: RoundRoutesDeps, { network, about, to }: Intent) {
  const member = 'person' in to ? await recipient(deps.members, network, to.person) : undefined;
  const loaded = member && (await deps.rounds.load(network, about));
  return loaded && { member, loaded, view: await roomViewOf(deps, loaded, member) };
}

function summaryOf({ reader }: Caller, view: RoundView): string {
  const t = translator(reader.language);
  const { label, status } = view.loaded.room.round;
  const heading = phaseHeading(t, reader, view) || t(`rounds.headline${status}`);
  return t('rounds.leadSummary', { label, heading });
}
