import { toActions } from '../../cards/buttons';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { sendOrCancel, textFormCard } from '../../cards/text-form';
import { translator } from '../../i18n';
import { emergencyLine, peoplePicker } from '../../members/cards';
import type { Actor, Person } from '../../members/rules';
import { context } from './conversation';
import { ownerName, type QuestionView, type TextDeed } from './words';

export interface FormState {
  readonly text: string;
  readonly nonce: string;
  readonly notice: string;
  /** The guard marked words in it. */
  readonly isMarked: boolean;
}

export function questionForm(
  render: Render,
  reader: Reader,
  actor: Actor,
  view: QuestionView,
  what: TextDeed,
  form: FormState,
): Card {
  const t = translator(reader.language);
  const { label, owner, asker } = view.question;
  const words = {
    askInfo: { title: t('questions.askInfoTitle'), intro: '', field: t('questions.askInfoField') },
    giveInfo: {
      title: t('questions.giveInfoTitle', { name: ownerName(t, view, owner) }),
      intro: '',
      field: t('questions.giveInfoField'),
    },
    answer: {
      title: t('questions.answerFormTitle', { label }),
      intro: t('questions.answerIntro'),
      field: t('questions.answerField'),
    },
    supplement: {
      title: t('questions.supplementFormTitle', { label }),
      intro: t('questions.supplementIntro'),
      field: t('questions.supplementField'),
    },
  }[what];
  return textFormCard(render, reader, {
    title: words.title,
    intro: words.intro,
    fieldLabel: words.field,
    isRequired: true,
    ...form,
    blocks: context(t, actor, view, what),
    emergency: asker === actor.person.id ? emergencyLine(t, view.network) : '',
    send: { verb: `question.${what}.send`, data: { label, nonce: form.nonce } },
    cancel: { verb: 'question.show', data: { label } },
  });
}

/** `Verwijs door`: to whom, and in the owner's own words. */
export function referForm(
  render: Render,
  reader: Reader,
  actor: Actor,
  view: QuestionView,
  people: readonly Person[],
  form: FormState & { readonly to: string },
): Card {
  const t = translator(reader.language);
  const { label } = view.question;
  // The asker stands among them and is refused in words: a name that is missing would tell who asked without a name.
  const others = people.filter((person) => person.id !== actor.person.id);
  const send = { verb: 'question.refer.send', data: { label, nonce: form.nonce } };
  const shown = {
    title: t('questions.referTitle', { label }),
    notice: form.notice,
    isMarked: form.isMarked,
    blocks: context(t, actor, view, 'answer'),
    ...peoplePicker(others, [form.to], MOST_OTHERS),
    to: form.to,
    text: form.text,
    actions: toActions(sendOrCancel(reader, send, { verb: 'question.show', data: { label } }), reader),
  };
  return render('questions-refer-form', shown, reader);
}

/** So many names fit beside the longest question and wording. */
const MOST_OTHERS = 60;
