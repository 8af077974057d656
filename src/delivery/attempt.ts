import type { Clock } from '../calendar/clock';
import {
  cardKey,
  editIntent,
  intentKey,
  intentWrite,
  undeliveredKey,
  type OutboxRow,
  type Place,
  type Recipient,
  type SentCard,
  type Undelivered,
} from '../storage/outbox';
import { readAnew, readingOnce } from '../storage/read-once';
import { Conflict, type Row, type Table, type Write } from '../storage/table';
import type { Logger } from '../telemetry/logger';
import type { Rendered, Renderers } from './renderers';
import { editPause, EDIT_PAUSE_MS, judge, type SendResult, type Verdict } from './rules';

/** Reaches Teams. Never throws for what Teams or the network answers: that is a result. */
export interface Sender {
  send(network: string, to: Recipient, message: Rendered): Promise<SendResult & { readonly place?: Place }>;
  edit(network: string, to: Recipient, activity: string, message: Rendered): Promise<SendResult>;
}

export interface AttemptDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly renderers: Renderers;
  readonly sender: Sender;
  readonly log: Logger;
}

type Sent = SendResult & { readonly place?: Place };

/** The kind of the line that an outdated card becomes. */
const OUTDATED = 'outdated';

/**
 * Renders, sends and settles one intent that the caller has claimed. Answers with the milliseconds for which its
 * conversation must be left alone: Teams asked for that, and nothing may overtake what goes again.
 */
export function attempt(deps: AttemptDeps, partition: string, row: Row<OutboxRow>): Promise<number> {
  return readingOnce(() => tryOnce(deps, partition, row));
}

async function tryOnce(deps: AttemptDeps, partition: string, row: Row<OutboxRow>): Promise<number> {
  const { clock } = deps;
  const intent = row.value;
  const card = await keptCard(deps, partition, intent);
  // A newer card took its place: editing this one would bring it back to life.
  if (card && card.activity !== intent.replaces) return remove(deps, partition, row, []).then(() => 0);
  // Only what others see too is held back; a person's own card follows at once, before they type on it again.
  const isShared = 'place' in intent.to;
  const pause = isShared && card ? editPause(new Date(card.editedAt), clock.now()) : 0;
  if (card && pause > 0) return postpone(deps, partition, row, card).then(() => 0);
  const rendered = await render(deps, intent);
  if (rendered === 'failed') return settle(deps, partition, row, afterRenderFailure(intent));
  if (!rendered) return remove(deps, partition, row, []).then(() => 0);
  if (rendered === 'later') return wait(deps, partition, row).then(() => 0);
  await shrinkPrevious(deps, partition, intent);
  const result: Sent = await dispatch(deps, intent, rendered, card);
  const verdict = judge(intent, result, Math.random());
  if (verdict.then === 'gone' && !card && intent.keep !== undefined)
    return sendAnew(deps, partition, row).then(() => 0);
  if (verdict.then !== 'sent' || !result.ok) return settle(deps, partition, row, verdict);
  await settleSent(deps, partition, row, result);
  readAnew();
  if (intent.keep && rendered.isCurrent && !(await rendered.isCurrent()))
    await refresh(deps, partition, intent);
  return 0;
}

/** The card that this message was to take the place of is gone: then it comes as a message of its own. */
async function sendAnew(deps: AttemptDeps, partition: string, row: Row<OutboxRow>): Promise<void> {
  const { replaces: _gone, ...rest } = row.value;
  const next: OutboxRow = {
    ...rest,
    id: `${rest.id}.anew`,
    due: deps.clock.now().toISOString(),
    state: 'klaar',
  };
  await remove(deps, partition, row, [{ put: intentKey(next), value: next }]);
}

async function dispatch(
  { sender }: AttemptDeps,
  { network, to, replaces }: OutboxRow,
  rendered: Rendered,
  card: SentCard | undefined,
): Promise<Sent> {
  if (!replaces) return sender.send(network, to, rendered);
  const edited = await sender.edit(network, to, replaces, rendered);
  // Who left gets nothing new, but a card that must stop showing something is still where it was.
  const hasLeft = !edited.ok && edited.code === 'left';
  return hasLeft && card ? sender.edit(network, { place: card.place }, replaces, rendered) : edited;
}

async function render(
  { renderers, log }: AttemptDeps,
  intent: OutboxRow,
): Promise<Rendered | undefined | 'later' | 'failed'> {
  try {
    const renderer = renderers.get(intent.kind);
    if (!renderer) throw new Error(`no renderer for ${intent.kind}`);
    return await renderer.render(intent);
  } catch (error) {
    log.error({ error, kind: intent.kind, about: intent.about }, 'a message could not be rendered');
    return 'failed';
  }
}

/** Looked at again in an hour, as if it had not been tried. */
async function wait(deps: AttemptDeps, partition: string, row: Row<OutboxRow>): Promise<void> {
  const due = new Date(deps.clock.now().getTime() + HOUR_MS).toISOString();
  const next: OutboxRow = { ...row.value, due, state: 'klaar', attempts: row.value.attempts - 1 };
  await remove(deps, partition, row, [{ put: intentKey(next), value: next }]);
}

const HOUR_MS = 3_600_000;

/** A fault of ours or of storage: nothing was sent, so it may go again. */
function afterRenderFailure(intent: OutboxRow): Verdict {
  return judge(intent, { ok: false, status: 412, code: 'render' }, Math.random());
}

async function keptCard(
  { table }: AttemptDeps,
  partition: string,
  intent: OutboxRow,
): Promise<SentCard | undefined> {
  if (!intent.keep || !intent.replaces) return undefined;
  return (await table.get<SentCard>(partition, cardKey(intent.about, intent.keep)))?.value;
}

/** Puts an edit off until its card may be edited again; several edits of one card fall together. */
async function postpone(
  deps: AttemptDeps,
  partition: string,
  row: Row<OutboxRow>,
  card: SentCard,
): Promise<void> {
  const due = new Date(new Date(card.editedAt).getTime() + EDIT_PAUSE_MS).toISOString();
  await remove(deps, partition, row, [intentWrite({ ...editIntent(card, deps.clock.now()), due })]);
}

async function settleSent(
  deps: AttemptDeps,
  partition: string,
  row: Row<OutboxRow>,
  result: Sent,
): Promise<void> {
  const intent = row.value;
  const writes: Write[] = [];
  if (intent.keep && result.ok) {
    const place = result.place ?? (await keptCard(deps, partition, intent))?.place;
    const { id, since: due, kind, network, about, to, keep, repeatable } = intent;
    // A new card keeps the moment it was due: of an anonymous entry no row may tell the time.
    const now = deps.clock.now().toISOString();
    const editedAt = intent.replaces || intent.since > now ? now : intent.since;
    const card = {
      id,
      due,
      kind,
      network,
      about,
      to,
      keep,
      repeatable,
      activity: result.activity,
      place,
      editedAt,
    };
    writes.push({ put: cardKey(about, keep), value: card });
  }
  await remove(deps, partition, row, writes);
}

/**
 * A new card takes the place of the one before it, which first shrinks to a line, without text and buttons. It is no
 * harm when that fails: a press on an outdated card says so.
 */
async function shrinkPrevious(deps: AttemptDeps, partition: string, intent: OutboxRow): Promise<void> {
  if (intent.replaces || intent.keep === undefined) return;
  const before = (await deps.table.get<SentCard>(partition, cardKey(intent.about, intent.keep)))?.value;
  const line = before && (await shrunk(deps, before));
  if (line && line !== 'later') await deps.sender.edit(before.network, before.to, before.activity, line);
}

/** A personal card becomes the same line everywhere; of a shared one its feature knows what is left to say. */
async function shrunk({ renderers }: AttemptDeps, card: SentCard): Promise<Rendered | undefined | 'later'> {
  const own = await renderers.get(card.kind)?.shrunk?.(card);
  if (own || !('person' in card.to)) return own;
  return renderers.get(OUTDATED)?.render({ ...card, kind: OUTDATED });
}

/** What goes again keeps its moment, so that it stays the first of its conversation. */
async function settle(
  deps: AttemptDeps,
  partition: string,
  row: Row<OutboxRow>,
  verdict: Verdict,
): Promise<number> {
  if (verdict.then === 'again') {
    const next: OutboxRow = { ...row.value, state: 'klaar', repeated: verdict.repeated };
    await deps.table.write(partition, [{ put: row.key, value: next }]);
    return verdict.inMs;
  }
  if (verdict.then === 'failed') await setAside(deps, partition, row.value, verdict.state, verdict.failure);
  await remove(deps, partition, row, []);
  return 0;
}

/** Lists the message as undelivered; when it surely did not arrive, its feature may give it another way. */
export async function setAside(
  { table, renderers, log }: AttemptDeps,
  partition: string,
  intent: OutboxRow,
  state: Undelivered['state'],
  failure: string,
): Promise<void> {
  const row: Undelivered = { ...intent, due: intent.since, state, failure, partition };
  await table.write(intent.network, [{ put: undeliveredKey(row), value: row }]);
  log.warn({ kind: intent.kind, about: intent.about, state, failure }, 'a message was not delivered');
  if (state !== 'onzeker') await renderers.get(intent.kind)?.undeliverable?.(intent);
}

/**
 * Takes the intent out of the outbox, unless somebody wrote it again meanwhile (an edit asked for twice): then it
 * stays and goes again.
 */
export async function remove(
  { table }: AttemptDeps,
  partition: string,
  row: Pick<Row<OutboxRow>, 'key' | 'etag'>,
  writes: readonly Write[],
): Promise<void> {
  if (writes.length > 0) await table.write(partition, writes);
  await table.removeIf(partition, row);
}

async function refresh(deps: AttemptDeps, partition: string, intent: OutboxRow): Promise<void> {
  const card = await deps.table.get<SentCard>(partition, cardKey(intent.about, intent.keep ?? ''));
  if (!card) return;
  try {
    await deps.table.write(partition, [intentWrite(editIntent(card.value, deps.clock.now()))]);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
}
