import { toActions, type Button } from '../../cards/buttons';
import { fieldsFormCard } from '../../cards/fields-form';
import { fitting } from '../../cards/fit';
import { noticeCard } from '../../cards/notice';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { block, type Block } from '../../cards/text-form';
import { translator, type TextKey, type Translate } from '../../i18n';
import { emergencyLine } from '../../members/cards';
import { can } from '../../members/policy';
import type { Actor, Network } from '../../members/rules';
import type { Registration } from '../../registration/rules';
import { LONGEST_PUBLISHED, subjectOf } from '../rules';
import { context, pairBlock } from './conversation';
import { ownerName, type Pair, type QuestionView } from './words';

export interface PublishState extends Pair {
  readonly nonce: string;
  readonly notice: string;
  /** The guard marked words in it. */
  readonly isMarked: boolean;
}

/** `Publiceer`: a question and its answer in words that everyone may read. */
export function publishForm(
  render: Render,
  reader: Reader,
  actor: Actor,
  view: QuestionView,
  form: PublishState,
): Card {
  const t = translator(reader.language);
  const { label } = view.question;
  const field = (id: keyof Pair, name: string) => ({
    id,
    label: name,
    isRequired: true,
    longest: LONGEST_PUBLISHED[id],
    text: form[id],
  });
  return fieldsFormCard(render, reader, {
    title: t('questions.publishTitle', { label }),
    intro: t('questions.publishIntro'),
    notice: form.notice,
    isMarked: form.isMarked,
    blocks: [...context(t, actor, view, 'answer'), ...answerOfAnother(t, actor, view)],
    fields: [
      field('question', t('questions.publishQuestion')),
      field('answer', t('questions.publishAnswer')),
    ],
    emergency: '',
    send: { verb: 'question.publish.send', data: { label, nonce: form.nonce } },
    cancel: { verb: 'question.show', data: { label } },
  });
}

/** Somebody else's answer is not to be published as it is; it can be read, by who may read the question. */
function answerOfAnother(t: Translate, actor: Actor, view: QuestionView): Block[] {
  const last = view.texts.filter(({ kind }) => kind === 'answer').at(-1);
  const readsText = can(actor, 'question.readText', subjectOf(view.question));
  if (!last || last.by === actor.person.id || !readsText) return [];
  const name = last.by === undefined ? t('common.somebody') : ownerName(t, view, { person: last.by });
  return [block(t('questions.answerTitle', { name }), last.text.slice(0, LONGEST_PUBLISHED.answer))];
}

/** What somebody typed in the form of a question, and the name of that form. */
export interface Asking {
  readonly registration: Registration;
  readonly nonce: string;
  readonly network: Network;
}

/** Before a question is sent: what was answered already. The text stays where it can be changed; the rest goes along. */
export function suggestionsCard(
  render: Render,
  reader: Reader,
  { registration, nonce, network }: Asking,
  alike: readonly Pair[],
): Card {
  const t = translator(reader.language);
  const data = { kind: registration.kind, nonce };
  const buttons: Button[] = [
    { title: t('questions.thisHelps'), verb: 'question.thisHelps', style: 'positive', ignoresFields: true },
    { title: t('questions.sendAnyway'), verb: 'register.apart', data },
    { title: t('registration.adjust'), verb: 'register.back', data },
  ];
  const kept = keptFields(t, registration);
  const blocks = alike.map((pair) => pairBlock(t, pair));
  const shown = {
    title: t('questions.alikeTitle'),
    intro: t('questions.alikeIntro'),
    blocks: fitting(blocks, JSON.stringify([registration.text, kept]).length),
    textLabel: t('registration.textQuestion'),
    text: registration.text,
    kept,
    emergency: emergencyLine(t, network),
    actions: toActions(buttons, reader),
  };
  return render('questions-suggestions', shown, reader);
}

/** The optional fields that were filled in: they are out of sight, and come back with the next press. */
function keptFields(t: Translate, { details }: Registration) {
  return Object.entries(details)
    .filter(([, value]) => value !== '' && value !== false)
    .map(([id, value]) => ({ id, label: t(`registration.${id}` as TextKey), value: String(value) }));
}

/** The published answer was enough: nothing is registered. */
export function helpedCard(render: Render, reader: Reader): Card {
  const t = translator(reader.language);
  return noticeCard(render, reader, {
    title: t('questions.thisHelped'),
    paragraphs: [t('questions.thisHelpedText')],
  });
}
