import { toActions } from '../../cards/buttons';
import { inSentence } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { sendOrCancel } from '../../cards/text-form';
import { translator, type TextKey, type Translate } from '../../i18n';
import { CASE_DAYS, CASE_DAYS_CHOICES, THEMES, type Network, type Person, type Settings } from '../rules';
import { peoplePicker, type Choice } from './people-picker';
import { themeFacts } from './who';

/** What a settings form shows: as it stands, or as it was typed when it comes back. */
export interface SettingsView {
  readonly network: Network;
  readonly people: readonly Person[];
  readonly values: Settings;
  readonly revision: number;
  readonly notice: string;
  /** It was saved a moment ago. */
  readonly isSaved?: boolean;
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
    saved: view.isSaved === true ? t('members.saved') : '',
    showMore: notice !== '' || values.absentFrom !== undefined,
    tooMany:
      kept.length > 0
        ? t('members.tooMany', { roles: kept.map((role) => t(`members.${role}`)).join(', ') })
        : '',
    countries: ['BE', 'NL'].map((value) => ({ title: t(`members.country${value}` as TextKey), value })),
    caseDays: CASE_DAYS_CHOICES.map((days) => ({ title: t('members.days', { days }), value: String(days) })),
    values: filledIn(values),
    actions: toActions(buttons, reader),
  };
  return render('members-settings', shown, reader);
}

/** What stands in the fields. */
function filledIn(values: Settings) {
  return {
    pointOfContact: values.pointOfContact ?? '',
    deputy: values.deputy ?? '',
    absentFrom: values.absentFrom ?? '',
    absentUntil: values.absentUntil ?? '',
    country: values.country,
    caseDays: String(values.caseDays ?? CASE_DAYS),
    coordinators: values.coordinators.join(','),
    facilitators: values.facilitators.join(','),
    volunteers: values.volunteers.join(','),
  };
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
