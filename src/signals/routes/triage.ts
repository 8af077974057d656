import { z } from 'zod/v4';
import { translator } from '../../i18n';
import { can } from '../../members/policy';
import { people, type Caller } from '../../members/usecases';
import type { Loaded } from '../../storage/entries';
import type { Answer } from '../../teams/answer';
import type { Ask, Bot } from '../../teams/bot';
import { triageForm, type TriageFormView } from '../cards';
import { isAllowed, subjectOf, TRIAGE_CHOICES, type Signal, type Triage } from '../rules';
import { handleSignal, readSignal } from '../usecases';
import { answerTo } from './answer';
import { formNotice, refusalText, show, viewOf, type SignalRoutesDeps } from './view';

/** A choice that was left open arrives as an empty text. */
function choice<const C extends readonly [string, ...string[]]>(codes: C) {
  return z.enum(codes).optional().catch(undefined);
}

const flag = z.union([z.boolean(), z.string().transform((value) => value === 'true')]).catch(false);
const entry = z.object({ label: z.string() });
const triageSchema = entry.extend({
  wording: z.string().catch(''),
  owner: z.string().catch(''),
  targetDate: z.iso.date().optional().catch(undefined),
  block: choice(TRIAGE_CHOICES.block),
  source: choice(TRIAGE_CHOICES.source),
  level: choice(TRIAGE_CHOICES.level),
  access: z
    .string()
    .catch('')
    .transform((codes) => TRIAGE_CHOICES.access.filter((code) => codes.split(',').includes(code))),
  isRecurring: flag,
  isBeyondPerson: flag,
  isBeyondOrganisation: flag,
  sure: flag,
});

type Asked<Data> = Ask<Caller, Data>;

/** `Neem in triage` and `Bewaar triage`: for coordinators. */
export function registerTriage(bot: Bot<Caller>, deps: SignalRoutesDeps): void {
  bot.action('signal.take', entry, (ask) => take(deps, ask));
  bot.action('signal.triage', entry, ({ member, data }) => openTriage(deps, member, data.label));
  bot.action('signal.triage.send', triageSchema, (ask) => save(deps, ask));
}

/** Who takes an entry sees the form at once: one press less. */
async function take(deps: SignalRoutesDeps, { member, data }: Asked<z.infer<typeof entry>>): Promise<Answer> {
  const outcome = await handleSignal(deps, member, data.label, { do: 'take' });
  return outcome && 'changed' in outcome
    ? openTriage(deps, member, data.label)
    : answerTo(deps, member, data.label, outcome);
}

async function openTriage(deps: SignalRoutesDeps, member: Caller, label: string): Promise<Answer> {
  const t = translator(member.reader.language);
  const loaded = await readSignal(deps, member, label);
  if (!loaded) return { words: t('common.notFound') };
  const { entry: signal } = loaded;
  if (!can(member, 'signal.triage', subjectOf(signal))) return { words: t('signals.refusedforbidden') };
  if (!isAllowed(signal.status, 'triage'))
    return show(deps, member, label, await refusalText(deps, member, label, 'notNow'));
  const owner = signal.owner === 'coordinators' ? member.person.id : signal.owner.person;
  return form(deps, member, loaded, { triage: signal.triage ?? NONE, owner, notice: '', isMarked: false });
}

const NONE: Triage = {
  wording: '',
  access: [],
  isRecurring: false,
  isBeyondPerson: false,
  isBeyondOrganisation: false,
};

async function save(
  deps: SignalRoutesDeps,
  { member, data }: Asked<z.infer<typeof triageSchema>>,
): Promise<Answer> {
  const { label, owner, sure, ...filled } = data;
  const triage = given(filled);
  const outcome = await handleSignal(deps, member, label, { do: 'triage', triage, owner }, sure);
  if (!outcome || 'changed' in outcome || !FORM_FAULTS.includes(outcome.refused))
    return answerTo(deps, member, label, outcome);
  const loaded = await readSignal(deps, member, label);
  if (!loaded) return answerTo(deps, member, label, undefined);
  const notice = await formNotice(deps, member, label, outcome.refused, [triage.wording]);
  return form(deps, member, loaded, { triage, owner, ...notice });
}

const FORM_FAULTS: readonly string[] = [
  'empty',
  'tooLong',
  'blocked',
  'personal',
  'noWording',
  'unknownPerson',
];

/** Only what was filled in. */
function given({
  wording,
  ...filled
}: Omit<z.infer<typeof triageSchema>, 'label' | 'owner' | 'sure'>): Triage {
  const known = Object.entries(filled).filter(([, value]) => value !== undefined);
  return { ...(Object.fromEntries(known) as unknown as Omit<Triage, 'wording'>), wording: wording.trim() };
}

async function form(
  deps: SignalRoutesDeps,
  member: Caller,
  loaded: Loaded<Signal>,
  filled: Omit<TriageFormView, 'people'>,
): Promise<Answer> {
  const [view, present] = await Promise.all([
    viewOf(deps, loaded, member),
    people(deps.members, member.network.id),
  ]);
  const shown = { ...filled, people: present };
  return { card: triageForm(deps.render, member.reader, view, shown), summary: loaded.entry.label };
}
