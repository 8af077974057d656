import { toAction, toActions, type Button, type ButtonData } from '../../cards/buttons';
import { noticeCard } from '../../cards/notice';
import { peopleText } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { block, sendOrCancel, type Block } from '../../cards/text-form';
import { translator, type TextKey, type Translate } from '../../i18n';
import { emergencyLine } from '../../members/cards';
import type { Network } from '../../members/rules';
import { CHOICES, soundsLikeDanger, type Alike, type ChoiceField, type Details, type Kind } from '../rules';

/** A registration form as it is shown: empty, with what was typed, or as it comes back. */
export interface FormView {
  readonly network: Network;
  readonly kind: Kind;
  /** Name of whom a question goes to, escaped. */
  readonly owner: string;
  readonly text: string;
  readonly details: Details;
  /** Names this form, so that sending it twice registers once. */
  readonly nonce: string;
  /** Why it comes back; empty when it does not. */
  readonly notice: string;
  /** What the guard says: `blocked` leaves only `Pas aan`; `marked` also the way to the coordinators alone. */
  readonly guard: 'fine' | 'marked' | 'blocked';
  /** What says the same: it is asked about before this is kept. */
  readonly alike: readonly Alike[];
  /** The question or round this is made beside: the answer goes back to it. */
  readonly beside?: string;
  /** Whether this form is private, so that anonymous is possible. */
  readonly isPrivate: boolean;
  /** What stands above the field, when not the words of the kind. */
  readonly intro?: string;
  /** It came from the menu of a message: giving up leads to no card. */
  readonly isFromMenu?: boolean;
}

/** The form for all four kinds. Only the text is required; the rest is folded away until it was used. */
export function registrationForm(render: Render, reader: Reader, view: FormView): Card {
  const t = translator(reader.language);
  const { kind, text, details, isPrivate } = view;
  const suffix = SUFFIX[kind];
  const data = { kind, nonce: view.nonce, ...(view.beside === undefined ? {} : { beside: view.beside }) };
  const shown = {
    title: {
      fine: t(`registration.title${suffix}`),
      marked: t('registration.warnedTitle'),
      blocked: t('registration.blockedTitle'),
    }[view.guard],
    notice: view.notice,
    danger: soundsLikeDanger(text),
    emergency: emergencyLine(t, view.network),
    intro: view.intro ?? t(`registration.intro${suffix}`, { owner: view.owner }),
    similar: alikeItems(t, reader, view.alike, data),
    textLabel: t(`registration.text${suffix}`),
    text,
    showDetails: isFilled(details),
    choices: choicesFor(t, kind, isPrivate),
    values: { ...EMPTY, ...details, mayBeUsed: String(details.mayBeUsed ?? false) },
    anonymousNote: kind !== 'question' && isPrivate ? t('registration.anonymousNote') : '',
    actions: toActions(formButtons(t, reader, view, data), reader),
  };
  return render('registration-form', shown, reader);
}

/** Each entry that says the same, with the button that makes this one with it. */
function alikeItems(t: Translate, reader: Reader, alike: readonly Alike[], data: ButtonData) {
  return alike.map(({ label, text, times }) => {
    const same = { title: t('signals.sameAs'), verb: 'register.same', data: { ...data, into: label } };
    return {
      heading: t('signals.similarLine', { label, count: times }),
      text: peopleText(text),
      actions: [toAction(same, reader)],
    };
  });
}

function formButtons(t: Translate, reader: Reader, view: FormView, data: ButtonData): Button[] {
  const { guard, alike } = view;
  const cancel = view.isFromMenu ? CANCEL_MENU : CANCEL;
  if (guard === 'fine' && alike.length > 0)
    return sendOrCancel(reader, { verb: 'register.apart', data, title: t('registration.apart') }, cancel);
  if (guard === 'fine') return sendOrCancel(reader, { verb: 'register.send', data }, cancel);
  const adjust: Button = {
    title: t('registration.adjust'),
    verb: 'register.adjust',
    data,
    style: 'positive',
  };
  const confine: Button = { title: t('registration.confine'), verb: 'register.confine', data };
  return guard === 'blocked' ? [adjust] : [adjust, confine];
}

/** In a shared conversation: one button that opens the form privately, without what was typed. */
export function openFormCard(render: Render, reader: Reader, network: Network, kind: Kind): Card {
  const t = translator(reader.language);
  return noticeCard(render, reader, {
    title: t('registration.shortTitle', { kind: kindName(t, kind) }),
    paragraphs: [t('registration.shortText')],
    emergency: emergencyLine(t, network),
    buttons: [openForm(t, kind, t('registration.openForm'))],
  });
}

/** After an anonymous registration: the number is all there is. */
export function anonymousDoneCard(render: Render, reader: Reader, network: Network, label: string): Card {
  const t = translator(reader.language);
  return noticeCard(render, reader, {
    title: t('registration.anonymousDoneTitle'),
    paragraphs: [t('registration.anonymousDone', { label })],
    emergency: emergencyLine(t, network),
  });
}

export function kindName(t: Translate, kind: Kind): string {
  return t(`registration.kind${SUFFIX[kind]}`);
}

/** A button that opens the form of a kind. */
function openForm(t: Translate, kind: Kind, title: string): Button {
  return { title, verb: 'register.open', data: { kind }, opensForm: true };
}

/** Facts that a reader of an entry sees: the choices that were made, in words. */
export function detailFacts(t: Translate, details: Details): { title: string; value: string }[] {
  const fields = Object.keys(CHOICES).filter((field) => field !== 'visibility') as Exclude<
    ChoiceField,
    'visibility'
  >[];
  return fields.flatMap((field) => {
    const code = details[field];
    return code === undefined
      ? []
      : [{ title: t(`registration.${field}`), value: choiceName(t, field, code) }];
  });
}

/** Words of others, each under its own label: as they were typed, so never within a sentence of ours. */
export function quoteBlocks(t: Translate, { quote, saidBy, tried }: Details): Block[] {
  const parts: [string, string | undefined][] = [
    [t('registration.quote'), quote],
    [t('registration.saidBy'), saidBy],
    [t('registration.tried'), tried],
  ];
  return parts.flatMap(([heading, text]) =>
    text === undefined || text === '' ? [] : [block(heading, text)],
  );
}

function choiceName(t: Translate, field: ChoiceField, code: string): string {
  return t(`choices.${field}_${code}` as TextKey);
}

const CANCEL = { verb: 'home.show', data: {} };
const CANCEL_MENU = { verb: 'register.cancel', data: {} };
const SUFFIX = { well: 'Well', signal: 'Signal', theme: 'Theme', question: 'Question' } as const;
const EMPTY = {
  theme: '',
  targetGroup: '',
  frequency: '',
  families: '',
  perspective: '',
  quote: '',
  saidBy: '',
  tried: '',
  timeSpent: '',
  urgency: '',
  wish: '',
};

function choicesFor(
  t: Translate,
  kind: Kind,
  isPrivate: boolean,
): Record<ChoiceField, { title: string; value: string }[]> {
  const all = (field: ChoiceField) =>
    CHOICES[field].map((value) => ({ title: choiceName(t, field, value), value }));
  const fields = Object.keys(CHOICES) as ChoiceField[];
  const choices = Object.fromEntries(fields.map((field) => [field, all(field)])) as ReturnType<
    typeof choicesFor
  >;
  const canBeAnonymous = kind !== 'question' && isPrivate;
  return canBeAnonymous
    ? choices
    : { ...choices, visibility: choices.visibility.filter(({ value }) => value !== 'anonymous') };
}

function isFilled({ visibility, ...rest }: Details): boolean {
  return visibility !== 'named' || Object.values(rest).some((value) => value !== '' && value !== false);
}
