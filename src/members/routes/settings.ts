import { z } from 'zod/v4';
import type { Button } from '../../cards/buttons';
import { privateCard } from '../../cards/notice';
import { textFormCard } from '../../cards/text-form';
import { translator } from '../../i18n';
import type { Answer } from '../../teams/answer';
import type { Ask, Bot, Choice } from '../../teams/bot';
import { fold } from '../../teams/commands';
import { NOBODY, settingsCard, themeContactCard } from '../cards';
import { can } from '../policy';
import { CASE_DAYS, CASE_DAYS_CHOICES, THEMES, type Network, type Settings } from '../rules';
import { changeEmergency, changeSettings, changeThemeContact, people, type Caller } from '../usecases';
import type { MembersRoutesDeps } from './deps';

type Asked<Data> = Ask<Caller, Data>;

/** A choice that was left open arrives as an empty text, and nobody at all as NOBODY. */
const optional = z
  .string()
  .optional()
  .transform((value) => {
    const chosen = value?.trim() ?? '';
    return chosen === '' || chosen === NOBODY ? undefined : chosen;
  });
const list = z
  .string()
  .optional()
  .transform((value) =>
    (value ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
  );
const date = optional.pipe(z.iso.date().optional());

const settingsSchema = z.object({
  revision: z.coerce.number().int(),
  pointOfContact: optional,
  deputy: optional,
  absentFrom: date,
  absentUntil: date,
  country: z.enum(['BE', 'NL']),
  caseDays: z.coerce
    .number()
    .refine((days) => CASE_DAYS_CHOICES.some((choice) => choice === days))
    .optional(),
  coordinators: list,
  facilitators: list,
  volunteers: list,
  /** Lists that did not fit on the card: they stay as they are. */
  keep: list,
});
const themeSchema = z.object({ theme: z.enum(THEMES), person: optional });
const emergencySchema = z.object({ text: z.string().max(300).catch('') });
const nothing = z.object({});

/** `instellingen`: roles, absence, the contact of a theme, the numbers for danger. Only for coordinators. */
export function registerSettings(bot: Bot<Caller>, deps: MembersRoutesDeps): void {
  bot.command('settings', (ask) =>
    ask.turn.place.scope === 'personal'
      ? showSettings(deps, ask.member)
      : Promise.resolve(openSettings(deps, ask.member)),
  );
  bot.action('settings.show', nothing, (ask) => showSettings(deps, ask.member));
  bot.action('settings.save', settingsSchema, (ask) => saveSettings(deps, ask));
  bot.action('settings.themes', nothing, (ask) => themes(deps, ask.member));
  bot.action('settings.themes.save', themeSchema, (ask) => saveTheme(deps, ask));
  bot.action('settings.emergency', nothing, (ask) => Promise.resolve(emergency(deps, ask.member)));
  bot.action('settings.emergency.save', emergencySchema, (ask) => saveEmergency(deps, ask));
  bot.search('people', (ask) => findPeople(deps, ask));
}

/** Where others look on, the settings open by a press, for this person only. */
function openSettings({ render }: MembersRoutesDeps, { reader }: Caller): Answer {
  const t = translator(reader.language);
  const button: Button = { title: t('home.settings'), verb: 'settings.show', opensForm: true };
  return { card: privateCard(render, reader, button), summary: t('home.settings') };
}

/** The settings as they stand now. Only for a coordinator. */
async function showSettings(
  deps: MembersRoutesDeps,
  { reader, ...actor }: Caller,
  isSaved = false,
): Promise<Answer> {
  const t = translator(reader.language);
  const network = (await deps.store.network(actor.network.id))?.value;
  if (!network || !can(actor, 'settings.change', { network: network.id }))
    return { words: t('common.forbidden') };
  const { country, caseDays = CASE_DAYS } = network;
  const values: Settings = { ...network.roles, country, caseDays };
  const view = {
    network,
    values,
    people: await people(deps, network.id),
    revision: network.revision,
    notice: '',
    isSaved,
  };
  return { card: settingsCard(deps.render, reader, view), summary: t('home.settings') };
}

async function saveSettings(
  deps: MembersRoutesDeps,
  { member, data }: Asked<z.infer<typeof settingsSchema>>,
): Promise<Answer> {
  const t = translator(member.reader.language);
  const { revision, keep, ...filled } = data;
  const stored = (await deps.store.network(member.network.id))?.value ?? member.network;
  const values = given({ ...filled, ...keptLists(stored, keep) });
  const outcome = await changeSettings(deps, member, values, revision);
  if ('saved' in outcome) return showSettings(deps, member, true);
  if (outcome.refused === 'forbidden') return { words: t('common.forbidden') };
  const now = (await deps.store.network(member.network.id))?.value ?? member.network;
  const notice = t(`members.${outcome.refused}`);
  const view = { network: now, values, people: await people(deps, now.id), revision: now.revision, notice };
  return { card: settingsCard(deps.render, member.reader, view), summary: t('home.settings') };
}

const LISTS = ['coordinators', 'facilitators', 'volunteers'] as const;

function keptLists(
  { roles }: Network,
  keep: readonly string[],
): Partial<Pick<Settings, (typeof LISTS)[number]>> {
  const kept = LISTS.filter((list) => keep.includes(list)).map((list) => [list, roles[list]] as const);
  return Object.fromEntries(kept);
}

/** Only what was filled in: an optional field that is empty is not there. */
function given(filled: object): Settings {
  return Object.fromEntries(
    Object.entries(filled).filter(([, value]) => value !== undefined),
  ) as unknown as Settings;
}

async function themes(
  deps: MembersRoutesDeps,
  { network, reader, person }: Caller,
  notice = '',
): Promise<Answer> {
  const t = translator(reader.language);
  if (!can({ network, person }, 'settings.change', { network: network.id }))
    return { words: t('common.forbidden') };
  const now = (await deps.store.network(network.id))?.value ?? network;
  const card = themeContactCard(deps.render, reader, now, await people(deps, network.id), notice);
  return { card, summary: t('members.perTheme') };
}

async function saveTheme(
  deps: MembersRoutesDeps,
  { member, data }: Asked<z.infer<typeof themeSchema>>,
): Promise<Answer> {
  const t = translator(member.reader.language);
  const saved = await changeThemeContact(deps, member, data.theme, data.person);
  return themes(deps, member, t(saved ? 'members.saved' : 'members.unknownPerson'));
}

function emergency(deps: MembersRoutesDeps, { network, reader, person }: Caller): Answer {
  const t = translator(reader.language);
  if (!can({ network, person }, 'settings.change', { network: network.id }))
    return { words: t('common.forbidden') };
  const card = textFormCard(deps.render, reader, {
    title: t('members.emergencyTitle'),
    intro: t('members.emergencyIntro'),
    fieldLabel: t('members.emergencyLabel'),
    isRequired: false,
    text: network.emergency,
    notice: '',
    isMarked: false,
    blocks: [],
    emergency: '',
    send: { verb: 'settings.emergency.save', data: {} },
    cancel: { verb: 'settings.show', data: {} },
  });
  return { card, summary: t('members.emergencyButton') };
}

async function saveEmergency(
  deps: MembersRoutesDeps,
  { member, data }: Asked<z.infer<typeof emergencySchema>>,
): Promise<Answer> {
  const t = translator(member.reader.language);
  const saved = await changeEmergency(deps, member, data.text.trim());
  return saved ? showSettings(deps, { ...member, network: saved }, true) : { words: t('common.forbidden') };
}

/** The people of the caller's network whose name holds what was typed, for the pickers of `instellingen`. */
async function findPeople(
  deps: MembersRoutesDeps,
  { member, data }: Asked<string>,
): Promise<readonly Choice[]> {
  const words = fold(data)
    .split(/\s+/)
    .filter((word) => word !== '');
  const present = await people(deps, member.network.id);
  const found = present.filter((person) => words.every((word) => fold(person.name).includes(word)));
  return found.slice(0, MOST_FOUND).map(({ name, id }) => ({ title: name, value: id }));
}

const MOST_FOUND = 15;
