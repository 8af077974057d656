import { startOfDate } from '../../calendar/working-days';
import { toActions } from '../../cards/buttons';
import { inSentence } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { dayInWords, translator, type TextKey, type Translate } from '../../i18n';
import { isAbsent, type Network, type Person } from '../rules';
import { emergencyLine } from './emergency';

/** Who is who: everybody with a role, and who takes over when the point of contact is away. */
export function whoCard(
  render: Render,
  reader: Reader,
  network: Network,
  people: readonly Person[],
  organisations: ReadonlyMap<string, string>,
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
    { heading: t('members.whoOrganisations'), people: organisationLines(t, people, organisations) },
  ];
  const view = {
    title: t('members.whoTitle', { network: inSentence(network.name) }),
    groups: groups.filter((group) => group.people.length > 0),
    danger: false,
    emergency: emergencyLine(t, network),
    actions: toActions(
      [
        { title: t('home.question'), verb: 'register.open', data: { kind: 'question' }, opensForm: true },
        { title: t('members.organisationButton'), verb: 'organisation.open', opensForm: true },
      ],
      reader,
    ),
  };
  return render('members-who', view, reader);
}

/** Each organisation with some of its people: enough to know whom to call, and no wall of names. */
function organisationLines(
  t: Translate,
  people: readonly Person[],
  organisations: ReadonlyMap<string, string>,
): { name: string }[] {
  const groups = new Map<string, string[]>();
  for (const { id, name } of people) {
    const organisation = organisations.get(id);
    if (organisation !== undefined)
      groups.set(organisation, [...(groups.get(organisation) ?? []), inSentence(name)]);
  }
  const lines = [...groups]
    .sort(([a], [b]) => a.localeCompare(b, 'nl'))
    .map(([organisation, names]) =>
      t('members.whoOrganisationLine', {
        organisation: inSentence(organisation),
        people: names.slice(0, MOST_NAMED).join(', '),
        more: Math.max(0, names.length - MOST_NAMED),
      }),
    );
  const rest = lines.length - MOST_ORGANISATIONS;
  return [
    ...lines.slice(0, MOST_ORGANISATIONS),
    ...(rest > 0 ? [t('members.whoMoreOrganisations', { count: rest })] : []),
  ].map((name) => ({ name }));
}

const MOST_NAMED = 4;
const MOST_ORGANISATIONS = 25;

export function themeFacts(
  t: Translate,
  network: Network,
  people: readonly Person[],
): { theme: string; name: string }[] {
  return Object.entries(network.roles.themeContacts).map(([theme, id]) => ({
    theme: t(`choices.theme_${theme}` as TextKey),
    name: nameOf(t, people, id),
  }));
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

function themeLines(t: Translate, network: Network, people: readonly Person[]): { name: string }[] {
  return themeFacts(t, network, people).map((fact) => ({ name: t('members.whoThemeLine', fact) }));
}
