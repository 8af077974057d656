import { toActions, type Button } from '../cards/buttons';
import { noticeCard } from '../cards/notice';
import { inSentence } from '../cards/people-text';
import type { Reader } from '../cards/reader';
import type { Card, Render } from '../cards/templates';
import { sendOrCancel } from '../cards/text-form';
import { startOfDate } from '../calendar/working-days';
import { dayInWords, translator, type TextKey, type Translate } from '../i18n';
import { isAbsent, THEMES, type Network, type Person, type Settings } from './rules';

/** What a settings form shows: as it stands, or as it was typed when it comes back. */
export interface SettingsView {
  readonly network: Network;
  readonly people: readonly Person[];
  readonly values: Settings;
  readonly revision: number;
  readonly notice: string;
}

/** The fixed line on forms and receipts: acute danger does not belong here (domain.md 3.6). */
export function emergencyLine(t: Translate, network: Network): string {
  const own = inSentence(network.emergency);
  const numbers =
    own === '' ? t(network.country === 'NL' ? 'common.emergencyNL' : 'common.emergencyBE') : own;
  return t('common.emergency', { numbers });
}

/** The roles and dates of a network, to fill in. Above what fits in a card, names are looked up while typing. */
export function settingsCard(render: Render, reader: Reader, view: SettingsView): Card {
  const { network, people, values, revision, notice } = view;
  const t = translator(reader.language);
  const pickers = rolePickers(people, values);
  const { kept } = pickers;
  const buttons = [
    ...sendOrCancel(
      reader,
      { verb: 'settings.save', data: { revision, keep: kept.join(',') }, title: t('common.save') },
      { verb: 'home.show', data: {} },
    ),
    { title: t('members.perTheme'), verb: 'settings.themes', ignoresFields: true },
    { title: t('members.emergencyButton'), verb: 'settings.emergency', ignoresFields: true },
  ];
  const shown = {
    title: t('members.settingsTitle', { network: inSentence(network.name) }),
    notice,
    ...pickers,
    contacts: [nobody(t), ...pickers.contacts],
    showMore: notice !== '' || values.absentFrom !== undefined,
    tooMany:
      kept.length > 0
        ? t('members.tooMany', { roles: kept.map((role) => t(`members.${role}`)).join(', ') })
        : '',
    countries: ['BE', 'NL'].map((value) => ({ title: t(`members.country${value}` as TextKey), value })),
    values: {
      pointOfContact: values.pointOfContact ?? '',
      deputy: values.deputy ?? '',
      absentFrom: values.absentFrom ?? '',
      absentUntil: values.absentUntil ?? '',
      country: values.country,
      coordinators: values.coordinators.join(','),
      facilitators: values.facilitators.join(','),
      volunteers: values.volunteers.join(','),
    },
    actions: toActions(buttons, reader),
  };
  return render('members-settings', shown, reader);
}

/** Another point of contact for one theme. */
export function themeContactCard(
  render: Render,
  reader: Reader,
  network: Network,
  people: readonly Person[],
  notice: string,
): Card {
  const t = translator(reader.language);
  const { query, pickerStyle, people: choices } = peoplePicker(people, [], MOST_CONTACTS);
  const view = {
    title: t('members.perThemeTitle'),
    notice,
    themes: THEMES.map((value) => ({ title: t(`choices.theme_${value}`), value })),
    query,
    pickerStyle,
    people: [nobody(t), ...choices],
    facts: themeFacts(t, network, people).map(({ theme, name }) => ({ title: theme, value: name })),
    actions: toActions(
      sendOrCancel(
        reader,
        { verb: 'settings.themes.save', data: {}, title: t('common.save') },
        { verb: 'settings.show', data: {} },
      ),
      reader,
    ),
  };
  return render('members-theme', view, reader);
}

/** Who is who: everybody with a role, and who takes over when the point of contact is away. */
export function whoCard(
  render: Render,
  reader: Reader,
  network: Network,
  people: readonly Person[],
  day: string,
): Card {
  const t = translator(reader.language);
  const named = (ids: readonly string[]) => names(t, people, ids);
  const { roles } = network;
  const groups = [
    {
      heading: t('members.whoPointOfContact'),
      people: [{ name: pointOfContactLine(reader, network, people, day) }],
    },
    { heading: t('members.whoDeputy'), people: named(roles.deputy === undefined ? [] : [roles.deputy]) },
    { heading: t('members.whoThemes'), people: themeLines(t, network, people) },
    { heading: t('members.whoCoordinators'), people: named(roles.coordinators) },
    { heading: t('members.whoFacilitators'), people: named(roles.facilitators) },
  ];
  const view = {
    title: t('members.whoTitle', { network: inSentence(network.name) }),
    groups: groups.filter((group) => group.people.length > 0),
    danger: false,
    emergency: emergencyLine(t, network),
    actions: toActions(
      [{ title: t('home.question'), verb: 'register.open', data: { kind: 'question' }, opensForm: true }],
      reader,
    ),
  };
  return render('members-who', view, reader);
}

/** A word to everyone in the team, once, when the app comes in. */
export function teamWelcomeCard(render: Render, reader: Reader, network: Network): Card {
  const t = translator(reader.language);
  return noticeCard(render, reader, {
    title: t('members.welcomeTitle'),
    paragraphs: [t('members.welcomeText'), t('members.welcomeHow')],
    emergency: emergencyLine(t, network),
    buttons: [
      { title: t('home.signal'), verb: 'register.open', data: { kind: 'signal' }, opensForm: true },
      { title: t('home.question'), verb: 'register.open', data: { kind: 'question' }, opensForm: true },
      { title: t('home.well'), verb: 'register.open', data: { kind: 'well' }, opensForm: true },
      { title: t('home.who'), verb: 'who.show' },
    ],
  });
}

/** Tells somebody that they have a role now (`role.deputy`), or that one fell free (`lost.deputy`). */
export function newsCard(
  render: Render,
  reader: Reader,
  network: Network,
  what: string,
  about: Person,
): Card | undefined {
  const t = translator(reader.language);
  const key = NEWS[what];
  if (!key) return undefined;
  const isMine = what.startsWith('role.');
  const settings: Button = { title: t('home.settings'), verb: 'settings.show' };
  return noticeCard(render, reader, {
    title: t(isMine ? 'members.newsTitle' : 'members.lostTitle', { network: inSentence(network.name) }),
    paragraphs: [t(key, { name: inSentence(about.name) })],
    buttons: isMine && what !== 'role.coordinator' ? [] : [settings],
  });
}

const NEWS: Readonly<Record<string, TextKey>> = {
  'role.coordinator': 'members.roleCoordinator',
  'role.pointOfContact': 'members.rolePointOfContact',
  'role.deputy': 'members.roleDeputy',
  'role.facilitator': 'members.roleFacilitator',
  'lost.coordinator': 'members.lostCoordinator',
  'lost.pointOfContact': 'members.lostPointOfContact',
  'lost.deputy': 'members.lostDeputy',
  'lost.facilitator': 'members.lostFacilitator',
  'lost.volunteer': 'members.lostVolunteer',
  'lost.themeContact': 'members.lostThemeContact',
};

/** So many names fit beside what else a form with one picker holds; in the settings every name stands five times. */
const MOST_CONTACTS = 100;
const MOST_IN_SETTINGS = 20;
/** What the people who hold a role may take of the settings card, in characters. */
const ROOM_FOR_HOLDERS = 12_000;
/** What a name costs: its choice and its place among the values, besides the name itself. */
const CHOICE = 100;

/** What a picker sends for no one: a choice without a value is not a choice to every client. */
export const NOBODY = 'nobody';

function nobody(t: Translate): Choice {
  return { title: t('members.nobody'), value: NOBODY };
}

interface Choice {
  readonly title: string;
  readonly value: string;
}

/** Names are looked up while typing: Teams asks the bot (`application/search`) for this dataset. */
const QUERY = { type: 'Data.Query', dataset: 'people' } as const;

/** A longer list of names is searched rather than read. A short one shows names everywhere, also where typing does not. */
const MOST_TO_SCAN = 20;

/** What a template needs of a people picker. */
interface Picker {
  readonly people: readonly Choice[];
  readonly query: typeof QUERY | null;
  readonly pickerStyle: 'compact' | 'filtered';
}

/** The choices of a people picker: all of them up to `most`, else those chosen, and the others are looked up. */
export function peoplePicker(people: readonly Person[], chosen: readonly string[], most: number): Picker {
  const fits = people.length <= most;
  return {
    people: peopleChoices(fits ? people : people.filter(({ id }) => chosen.includes(id))),
    query: fits ? null : QUERY,
    pickerStyle: people.length <= MOST_TO_SCAN ? 'compact' : 'filtered',
  };
}

/** A title is shown as it is, without markdown. */
function peopleChoices(people: readonly Person[]): Choice[] {
  return people.map((person) => ({ title: person.name, value: person.id }));
}

const LISTS = ['coordinators', 'facilitators', 'volunteers'] as const;
type List = (typeof LISTS)[number];

/** The pickers of the settings. A role that so many hold that they do not fit is not shown, and stays as it is. */
function rolePickers(people: readonly Person[], values: Settings) {
  const contacts = [values.pointOfContact, values.deputy].filter((id) => id !== undefined);
  const { people: named, query, pickerStyle } = peoplePicker(people, contacts, MOST_IN_SETTINGS);
  let room = ROOM_FOR_HOLDERS;
  const lists = LISTS.map((list) => {
    const choices = peoplePicker(people, values[list], MOST_IN_SETTINGS).people;
    const length = choices.reduce((sum, { title }) => sum + title.length + CHOICE, 0);
    if (length > room) return { list, choices: [], fits: false };
    room -= length;
    return { list, choices, fits: true };
  });
  const byList = <T>(value: (one: (typeof lists)[number]) => T) =>
    Object.fromEntries(lists.map((one) => [one.list, value(one)])) as Record<List, T>;
  return {
    contacts: named,
    query,
    pickerStyle,
    holders: byList(({ choices }) => choices),
    shows: byList(({ fits }) => fits),
    kept: lists.filter(({ fits }) => !fits).map(({ list }) => list),
  };
}

function names(t: Translate, people: readonly Person[], ids: readonly string[]): { name: string }[] {
  const found = people.filter((person) => ids.includes(person.id));
  return found.length > 0
    ? found.map(({ name }) => ({ name: inSentence(name) }))
    : [{ name: t('members.whoNobody') }];
}

function nameOf(t: Translate, people: readonly Person[], id: string | undefined): string {
  const found = people.find((person) => person.id === id);
  return found ? inSentence(found.name) : t('members.whoNobody');
}

function pointOfContactLine(
  reader: Reader,
  network: Network,
  people: readonly Person[],
  day: string,
): string {
  const t = translator(reader.language);
  const { roles, zone } = network;
  const name = nameOf(t, people, roles.pointOfContact);
  const { absentFrom, absentUntil } = roles;
  if (absentFrom === undefined || absentUntil === undefined || !isAbsent(roles, day)) return name;
  const inWords = (date: string) =>
    dayInWords(reader.language, zone, startOfDate(zone, date), startOfDate(zone, day));
  const period = { name, from: inWords(absentFrom), until: inWords(absentUntil) };
  if (roles.deputy === undefined) return t('members.whoAbsentNoDeputy', period);
  return t('members.whoAbsent', { ...period, deputy: nameOf(t, people, roles.deputy) });
}

function themeFacts(
  t: Translate,
  network: Network,
  people: readonly Person[],
): { theme: string; name: string }[] {
  return Object.entries(network.roles.themeContacts).map(([theme, id]) => ({
    theme: t(`choices.theme_${theme}` as TextKey),
    name: nameOf(t, people, id),
  }));
}

function themeLines(t: Translate, network: Network, people: readonly Person[]): { name: string }[] {
  return themeFacts(t, network, people).map((fact) => ({ name: t('members.whoThemeLine', fact) }));
}
