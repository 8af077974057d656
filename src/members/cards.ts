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
  const join = (ids: readonly string[]) => ids.join(',');
  const buttons = [
    ...sendOrCancel(
      reader,
      { verb: 'settings.save', data: { revision }, title: t('common.save') },
      { verb: 'home.show', data: {} },
    ),
    { title: t('members.perTheme'), verb: 'settings.themes' },
    { title: t('members.emergencyButton'), verb: 'settings.emergency' },
  ];
  const shown = {
    title: t('members.settingsTitle', { network: inSentence(network.name) }),
    notice,
    people: peopleChoices(people),
    countries: ['BE', 'NL'].map((value) => ({ title: t(`members.country${value}` as TextKey), value })),
    values: {
      pointOfContact: values.pointOfContact ?? '',
      deputy: values.deputy ?? '',
      absentFrom: values.absentFrom ?? '',
      absentUntil: values.absentUntil ?? '',
      country: values.country,
      coordinators: join(values.coordinators),
      facilitators: join(values.facilitators),
      volunteers: join(values.volunteers),
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
  const view = {
    title: t('members.perThemeTitle'),
    notice,
    themes: THEMES.map((value) => ({ title: t(`choices.theme_${value}`), value })),
    people: [{ title: t('members.nobody'), value: '' }, ...peopleChoices(people)],
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

/** The choices of a people picker. A title is shown as it is, without markdown. */
export function peopleChoices(people: readonly Person[]): { title: string; value: string }[] {
  return people.map((person) => ({ title: person.name, value: person.id }));
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
