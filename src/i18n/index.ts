import { IntlMessageFormat } from 'intl-messageformat';
import { DateTime } from 'luxon';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';
import type { Shape } from './shape';

export const LANGUAGES = ['nl', 'en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Every text of the bot by group and name. */
export type Texts = Shape;

/** `group.name` of a text. */
export type TextKey = { [G in keyof Texts]: `${G}.${keyof Texts[G] & string}` }[keyof Texts];

/** Fills in a text (ICU message format: plurals, choices). Throws when a value is missing. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

/** All texts of a language, for templates: `${t.common.send}`. */
export function texts(language: Language): Texts {
  return ALL[language];
}

export function translator(language: Language): Translate {
  return (key, values) => {
    const [group, name] = key.split('.') as [keyof Texts, string];
    const source = (ALL[language][group] as Readonly<Record<string, string>>)[name] ?? key;
    return values ? String(compiled(language, source).format(values)) : source;
  };
}

/** A locale as Teams sends it (`nl-BE`, `fr`) to a language of ours, or undefined. */
export function languageOf(locale: string | undefined): Language | undefined {
  const short = locale?.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === short);
}

/** A day in words: `maandag 23 november`, with the year when it is another one than `now`'s. */
export function dayInWords(language: Language, zone: string, moment: Date, now: Date): string {
  const day = inZone(language, zone, moment);
  const sameYear = day.year === inZone(language, zone, now).year;
  return day.toLocaleString({
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** A time of day: `14:35`. */
export function timeInWords(language: Language, zone: string, moment: Date): string {
  return inZone(language, zone, moment).toFormat('HH:mm');
}

const ALL: Readonly<Record<Language, Texts>> = { nl, en, fr };
/** How the languages are written here, as a locale. */
export const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-BE', en: 'en-GB', fr: 'fr-BE' };
const messages = new Map<string, IntlMessageFormat>();

function compiled(language: Language, source: string): IntlMessageFormat {
  const name = `${language} ${source}`;
  const known =
    messages.get(name) ?? new IntlMessageFormat(source, LOCALES[language], undefined, { ignoreTag: true });
  messages.set(name, known);
  return known;
}

function inZone(language: Language, zone: string, moment: Date): DateTime {
  return DateTime.fromJSDate(moment, { zone }).setLocale(LOCALES[language]);
}
