import { z } from 'zod/v4';
import { translator } from '../../i18n';
import { can, type Action } from '../../members/policy';
import type { Caller } from '../../members/usecases';
import type { Loaded } from '../../storage/entries';
import type { Answer } from '../../teams/answer';
import type { Ask, Bot } from '../../teams/bot';
import { signalForm, type FormState, type TextDeed } from '../cards';
import type { Registration } from '../../registration/rules';
import { isAllowed, LONGEST_TEXT, recognisers, subjectOf, type Signal, type SignalEventType } from '../rules';
import {
  bundleSignal,
  handleSignal,
  mergeSignals,
  offerHelp,
  openBundles,
  readSignal,
  recogniseSignal,
  RIGHTS,
  type Deed,
  type Outcome,
} from '../usecases';
import { answerTo } from './answer';
import { formNotice, refusalText, show, similarFor, viewOf, type SignalRoutesDeps } from './view';

const entry = z.object({ label: z.string() });
const words = z.string().catch('');
const written = entry.extend({
  nonce: z.string().min(1).max(100),
  text: words,
  /** A bundle that was chosen. */
  existing: words,
  heard: words,
  decided: words,
  next: words,
  /** The words the guard marked were looked at. */
  sure: z.union([z.boolean(), z.string().transform((value) => value === 'true')]).catch(false),
});

const same = entry.extend({ into: z.string().max(20) });

type Form = TextDeed | 'feedback' | 'notRetain';
type Written = z.infer<typeof written>;
type Asked<Data> = Ask<Caller, Data>;

/** Forms that change the entry, by the life cycle's word for it. */
const OF_THE_LIFE_CYCLE = [
  'askInfo',
  'giveInfo',
  'supplement',
  'edit',
  'passOn',
  'bundle',
  'feedback',
  'notRetain',
] as const;

/** Every form of one or more texts about an entry: it opens, is sent, and comes back with what was typed. */
export function registerForms(bot: Bot<Caller>, deps: SignalRoutesDeps): void {
  for (const what of OF_THE_LIFE_CYCLE) {
    bot.action(`signal.${what}`, entry, (ask) => open(deps, what, ask));
    bot.action(`signal.${what}.send`, written, (ask) => send(deps, what, ask));
  }
  for (const what of ['recognise', 'offer', 'merge'] as const)
    bot.action(`signal.${what}`, entry, (ask) => open(deps, what, ask));
  bot.action('signal.recognise.send', written, (ask) => recognise(deps, ask));
  bot.action('signal.offer.send', written, (ask) => offer(deps, ask));
  bot.action('signal.merge.send', written, (ask) => merge(deps, ask));
  bot.action('signal.same', same, (ask) => mergeMine(deps, ask));
}

async function open(
  deps: SignalRoutesDeps,
  what: Form,
  { member, data }: Asked<z.infer<typeof entry>>,
): Promise<Answer> {
  const { label } = data;
  const t = translator(member.reader.language);
  const loaded = await deps.signals.load(member.network.id, label);
  if (!loaded) return { words: t('common.notFound') };
  if (!can(member, rightOf(what), subjectOf(loaded.entry, recognisers(loaded.texts))))
    return { words: t('signals.refusedforbidden') };
  const event = eventOf(what);
  if (event && !isAllowed(loaded.entry.status, event))
    return show(deps, member, label, await refusalText(deps, member, label, 'notNow'));
  const values = await startOf(deps, member, what, loaded.entry);
  return form(deps, member, loaded, what, { values, nonce: deps.newId(), notice: '', isMarked: false });
}

/** What is already said by recognising or offering needs no life cycle. */
function eventOf(what: Form): SignalEventType | undefined {
  return what === 'recognise' || what === 'offer' ? undefined : what;
}

function rightOf(what: Form): Action {
  if (what === 'recognise' || what === 'offer') return 'signal.recognise';
  return what === 'merge' ? 'signal.triage' : RIGHTS[what];
}

/** What stands in a form when it opens: what is there already, or what it most likely is. */
async function startOf(
  deps: SignalRoutesDeps,
  member: Caller,
  what: Form,
  signal: Signal,
): Promise<FormState['values']> {
  if (what === 'edit') return { text: signal.text };
  if (what === 'bundle') return { existing: signal.bundle ?? '' };
  return what === 'merge' ? { text: (await similarFor(deps, member, signal))[0]?.label ?? '' } : {};
}

async function send(
  deps: SignalRoutesDeps,
  what: (typeof OF_THE_LIFE_CYCLE)[number],
  { member, data }: Asked<Written>,
): Promise<Answer> {
  const { label, text: typed, existing: chosen, sure } = data;
  const outcome =
    what === 'bundle'
      ? await bundleSignal(deps, member, label, { typed, chosen }, sure)
      : await handleSignal(deps, member, label, deedOf(what, data), sure);
  return (await again(deps, member, what, data, outcome)) ?? answerTo(deps, member, label, outcome);
}

function deedOf(what: Exclude<(typeof OF_THE_LIFE_CYCLE)[number], 'bundle'>, data: Written): Deed {
  const { text, heard, decided, next, nonce: once } = data;
  switch (what) {
    case 'feedback':
      return { do: what, heard, decided, next, once };
    case 'notRetain':
      return { do: what, decided, next, once };
    case 'edit':
      return { do: what, text };
    default:
      return { do: what, text, once };
  }
}

/** The form once more, with everything in it, when what was typed cannot be kept; undefined when it could. */
async function again(
  deps: SignalRoutesDeps,
  member: Caller,
  what: Form,
  data: Written,
  outcome: Outcome | { readonly refused: string },
): Promise<Answer | undefined> {
  if (!outcome || !('refused' in outcome) || !isFormFault(outcome.refused)) return undefined;
  const loaded = await readSignal(deps, member, data.label);
  if (!loaded) return undefined;
  const { text, existing, heard, decided, next, nonce } = data;
  const values = { text, existing, heard, decided, next };
  const notice = await formNotice(deps, member, data.label, outcome.refused, Object.values(values));
  return form(deps, member, loaded, what, { values, nonce, ...notice });
}

/** Also what is too late: what was typed is given back. */
const FORM_FAULTS = ['empty', 'tooLong', 'blocked', 'personal', 'mergeTarget', 'notNow'] as const;

function isFormFault(refused: string): refused is (typeof FORM_FAULTS)[number] {
  return FORM_FAULTS.some((fault) => fault === refused);
}

async function form(
  deps: SignalRoutesDeps,
  member: Caller,
  loaded: Loaded<Signal>,
  what: Form,
  state: FormState,
): Promise<Answer> {
  const [view, bundles] = await Promise.all([
    viewOf(deps, loaded, member),
    what === 'bundle' ? openBundles(deps, member) : [],
  ]);
  return {
    card: signalForm(deps.render, member.reader, view, what, { ...state, bundles }),
    summary: loaded.entry.label,
  };
}

/** "I see this too": thanks, or why not. What one may not read is not shown for it. */
async function recognise(deps: SignalRoutesDeps, { member, data }: Asked<Written>): Promise<Answer> {
  const { label, text } = data;
  const t = translator(member.reader.language);
  const outcome = await recogniseSignal(
    deps,
    member,
    label,
    text.trim() === '' ? {} : { quote: text },
    data.sure,
  );
  if (!outcome) return { words: t('common.notFound') };
  if ('seen' in outcome) return { words: t('signals.recognised', { label }) };
  const back = isFormFault(outcome.refused)
    ? await anew(deps, member, 'recognise', data, outcome.refused)
    : undefined;
  return back ?? { words: await refusalText(deps, member, label, outcome.refused) };
}

/**
 * Somebody filled in a registration form and says that an entry is the same: it counts, with how many families and their
 * own words, which only the coordinators read. The guard has seen these words.
 */
export async function seenInForm(
  deps: SignalRoutesDeps,
  member: Caller,
  label: string,
  { text, details }: Registration,
): Promise<Answer> {
  const { families, quote = text } = details;
  const recognition = {
    quote: quote.slice(0, LONGEST_TEXT),
    ...(families === undefined ? {} : { families }),
  };
  const outcome = await recogniseSignal(deps, member, label, recognition, true);
  const t = translator(member.reader.language);
  if (!outcome) return { words: t('common.notFound') };
  if ('seen' in outcome) return { words: t('signals.recognised', { label }) };
  return { words: await refusalText(deps, member, label, outcome.refused) };
}

async function offer(deps: SignalRoutesDeps, { member, data }: Asked<Written>): Promise<Answer> {
  const { label, text, nonce } = data;
  const t = translator(member.reader.language);
  const outcome = await offerHelp(deps, member, label, { text, once: nonce, isChecked: data.sure });
  if (!outcome) return { words: t('common.notFound') };
  if ('offered' in outcome) return { words: t('signals.offered') };
  const back = isFormFault(outcome.refused)
    ? await anew(deps, member, 'offer', data, outcome.refused)
    : undefined;
  return back ?? { words: await refusalText(deps, member, label, outcome.refused) };
}

/** The form once more for somebody who may not see the entry itself: these forms show nothing of it. */
async function anew(
  deps: SignalRoutesDeps,
  member: Caller,
  what: 'recognise' | 'offer',
  { label, text, nonce }: Written,
  refused: (typeof FORM_FAULTS)[number],
): Promise<Answer | undefined> {
  const loaded = await deps.signals.load(member.network.id, label);
  if (!loaded) return undefined;
  const notice = await formNotice(deps, member, label, refused, [text]);
  return form(deps, member, loaded, what, { values: { text }, nonce, ...notice });
}

/** `Ja, ik zie dit ook` under a receipt: one's own new entry becomes part of a released one. */
async function mergeMine(
  deps: SignalRoutesDeps,
  { member, data }: Asked<z.infer<typeof same>>,
): Promise<Answer> {
  const { label, into } = data;
  const outcome = await mergeSignals(deps, member, label, into);
  if (outcome && 'changed' in outcome) return show(deps, member, label);
  const refused = outcome?.refused ?? 'mergeTarget';
  return show(deps, member, label, await refusalText(deps, member, label, refused));
}

async function merge(deps: SignalRoutesDeps, { member, data }: Asked<Written>): Promise<Answer> {
  const { label, text } = data;
  const outcome = (await mergeSignals(deps, member, label, text.trim().toUpperCase())) ?? {
    refused: 'mergeTarget' as const,
  };
  if ('changed' in outcome) return show(deps, member, label);
  if (outcome.refused === 'forbidden')
    return { words: translator(member.reader.language)('signals.refusedforbidden') };
  const back = await again(deps, member, 'merge', data, outcome);
  return back ?? show(deps, member, label, await refusalText(deps, member, label, outcome.refused));
}
