import { toActions } from '../../cards/buttons';
import { fieldsFormCard, type Field, type FieldsForm } from '../../cards/fields-form';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { block, sendOrCancel, type Block } from '../../cards/text-form';
import { translator, type TextKey, type Translate } from '../../i18n';
import { emergencyLine, peoplePicker } from '../../members/cards';
import type { Person } from '../../members/rules';
import { kindName } from '../../registration/cards';
import { LONGEST_BUNDLE, LONGEST_TEXT, TRIAGE_CHOICES, type Triage } from '../rules';
import type { SignalView } from './words';

/** The forms with one field of text, by what is done with them. */
export type TextDeed =
  'askInfo' | 'giveInfo' | 'supplement' | 'edit' | 'passOn' | 'offer' | 'recognise' | 'bundle' | 'merge';

export interface FormState {
  /** What was typed already, by field. */
  readonly values: Readonly<Record<string, string>>;
  readonly nonce: string;
  readonly notice: string;
  /** The guard marked words in it. */
  readonly isMarked: boolean;
  /** For `Bundel`: the bundles that are there. */
  readonly bundles?: readonly string[];
}

/** What a form asks, as keys of texts; the first field is `text` unless it has more. */
interface Words {
  readonly title: TextKey;
  readonly intro?: TextKey;
  readonly fields: readonly FieldWords[];
  /** What it is about stands above. */
  readonly showsText?: boolean;
}

interface FieldWords extends Partial<Pick<Field, 'isRequired' | 'longest' | 'isLine'>> {
  readonly id: string;
  readonly label: TextKey;
}

const one = (label: TextKey, more: Partial<FieldWords> = {}): readonly FieldWords[] => [
  { id: 'text', label, ...more },
];

const WORDS: Readonly<Record<TextDeed | 'feedback' | 'notRetain', Words>> = {
  askInfo: {
    title: 'signals.askInfoTitle',
    intro: 'signals.askInfoIntro',
    fields: one('signals.askInfoField'),
    showsText: true,
  },
  giveInfo: { title: 'signals.giveInfoTitle', fields: one('signals.giveInfoField') },
  supplement: {
    title: 'signals.supplementTitle',
    intro: 'signals.supplementIntro',
    fields: one('signals.supplementField'),
  },
  edit: { title: 'signals.editTitle', intro: 'signals.editIntro', fields: one('signals.editField') },
  passOn: {
    title: 'signals.passOnTitle',
    intro: 'signals.passOnIntro',
    fields: one('signals.passOnField'),
    showsText: true,
  },
  offer: { title: 'signals.offerTitle', intro: 'signals.offerIntro', fields: one('signals.offerField') },
  recognise: {
    title: 'signals.recogniseTitle',
    intro: 'signals.recogniseIntro',
    fields: one('signals.recogniseField', { isRequired: false }),
  },
  bundle: {
    title: 'signals.bundleTitle',
    intro: 'signals.bundleIntro',
    fields: one('signals.bundleField', { longest: LONGEST_BUNDLE, isLine: true }),
  },
  merge: {
    title: 'signals.mergeTitle',
    intro: 'signals.mergeIntro',
    fields: one('signals.mergeField', { longest: 20, isLine: true }),
    showsText: true,
  },
  feedback: {
    title: 'signals.feedbackTitle',
    intro: 'signals.feedbackIntro',
    fields: [
      { id: 'heard', label: 'signals.heard' },
      { id: 'decided', label: 'signals.decided' },
      { id: 'next', label: 'signals.whatNow' },
    ],
    showsText: true,
  },
  notRetain: {
    title: 'signals.notRetainTitle',
    intro: 'signals.notRetainIntro',
    fields: [
      { id: 'decided', label: 'signals.notRetainedBecause' },
      { id: 'next', label: 'signals.insteadYouCan' },
    ],
    showsText: true,
  },
};

/** A form about an entry; its fields are those of what is done with it. */
export function signalForm(
  render: Render,
  reader: Reader,
  view: SignalView,
  what: TextDeed | 'feedback' | 'notRetain',
  form: FormState,
): Card {
  const t = translator(reader.language);
  const { label } = view.signal;
  const words = WORDS[what];
  const fields = words.fields.map((field) => fieldOf(t, field, form.values[field.id] ?? ''));
  return fieldsFormCard(render, reader, {
    title: t(words.title, { label }),
    intro: words.intro === undefined ? '' : t(words.intro),
    notice: form.notice,
    isMarked: form.isMarked,
    blocks: words.showsText ? context(t, view) : [],
    ...(what === 'bundle' ? withBundles(t, fields, form) : { fields }),
    emergency: what === 'supplement' || what === 'edit' ? emergencyLine(t, view.network) : '',
    send: { verb: `signal.${what}.send`, data: { label, nonce: form.nonce } },
    cancel: { verb: 'signal.show', data: { label } },
  });
}

function fieldOf(t: Translate, { label, ...field }: FieldWords, text: string): Field {
  return { isRequired: true, longest: LONGEST_TEXT, ...field, label: t(label), text };
}

/** The bundles that are there beside the field for a new one. What is chosen but not there any more, is as if typed. */
function withBundles(
  t: Translate,
  fields: readonly Field[],
  { values, bundles = [] }: FormState,
): Pick<FieldsForm, 'names' | 'fields'> {
  const { text = '', existing = '' } = values;
  const isThere = bundles.includes(existing);
  const typed = fields.map((field) => ({ ...field, text: text === '' && !isThere ? existing : text }));
  if (bundles.length === 0) return { fields: typed };
  const chosen = isThere ? existing : '';
  return {
    names: [{ id: 'existing', label: t('signals.bundleChoose'), names: bundles, chosen }],
    fields: typed.map((field) => ({ ...field, isRequired: false, placeholder: t('signals.bundleNew') })),
  };
}

function context(t: Translate, { signal }: SignalView): Block[] {
  return [block(kindName(t, signal.kind), signal.triage?.wording ?? signal.text)];
}

/** What a triage form shows: as it was saved, or as it was typed when it comes back. */
export interface TriageFormView {
  readonly triage: Triage;
  readonly owner: string;
  readonly people: readonly Person[];
  readonly notice: string;
  /** The guard marked words in it. */
  readonly isMarked: boolean;
}

/** `Bewaar triage`: the neutral wording, who follows it up, and how it is counted. */
export function triageForm(render: Render, reader: Reader, view: SignalView, form: TriageFormView): Card {
  const t = translator(reader.language);
  const { label } = view.signal;
  const { triage } = form;
  const send = { verb: 'signal.triage.send', data: { label }, title: t('signals.saveTriage') };
  const cancel = { verb: 'signal.show', data: { label } };
  const shown = {
    title: t('signals.triageTitle', { label }),
    notice: form.notice,
    isMarked: form.isMarked,
    blocks: [block(kindName(t, view.signal.kind), view.signal.text)],
    longest: LONGEST_TEXT,
    choices: choices(t),
    ...peoplePicker(form.people, [form.owner], MOST_PEOPLE),
    showMore: form.notice !== '' || triage.access.length > 0 || triage.source !== undefined,
    values: {
      wording: triage.wording,
      block: triage.block ?? '',
      access: triage.access.join(','),
      source: triage.source ?? '',
      level: triage.level ?? '',
      isRecurring: String(triage.isRecurring),
      isBeyondPerson: String(triage.isBeyondPerson),
      isBeyondOrganisation: String(triage.isBeyondOrganisation),
      owner: form.owner,
      targetDate: triage.targetDate ?? '',
    },
    actions: toActions(sendOrCancel(reader, send, cancel), reader),
  };
  return render('signals-triage', shown, reader);
}

/** So many names fit beside the longest text and wording. */
const MOST_PEOPLE = 40;

function choices(t: Translate) {
  const of = (field: keyof typeof TRIAGE_CHOICES) =>
    TRIAGE_CHOICES[field].map((value) => ({ title: t(`choices.${field}_${value}` as TextKey), value }));
  return { block: of('block'), access: of('access'), source: of('source'), level: of('level') };
}
