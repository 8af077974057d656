import { toActions, type Button } from '../../cards/buttons';
import { inSentence } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { block, textFormCard, type Block } from '../../cards/text-form';
import { translator, type Translate } from '../../i18n';
import { emergencyLine } from '../../members/cards';
import type { Actor, Network } from '../../members/rules';
import { soundsLikeDanger } from '../../registration/rules';
import type { RegionalQuestion } from '../rules';
import type { RegionalState } from '../usecases';
import { context } from './conversation';
import type { FormState } from './forms';
import type { QuestionView } from './words';

/** `Vraag het in de regio`: which networks, and that only these words go. */
export function regionForm(
  render: Render,
  reader: Reader,
  actor: Actor,
  view: QuestionView,
  others: readonly Network[],
  form: FormState,
): Card {
  const t = translator(reader.language);
  const { label } = view.question;
  return textFormCard(render, reader, {
    title: t('questions.regionTitle', { label }),
    intro: t('questions.regionIntro', { networks: namesOf(t, others) }),
    fieldLabel: t('questions.referWording'),
    isRequired: true,
    text: form.text,
    notice: form.notice,
    isMarked: form.isMarked,
    blocks: context(t, actor, view, 'answer'),
    emergency: '',
    send: { verb: 'question.askRegion.send', data: { label, nonce: form.nonce } },
    cancel: { verb: 'question.show', data: { label } },
  });
}

/** A question of another network with how it stands; `network` is the one that is asked. */
export interface RegionalView {
  readonly entry: RegionalQuestion;
  readonly state: RegionalState;
  readonly network: Network;
  readonly notice?: string;
}

/** The card on which a network answers another: its words and its name, and nothing else of it. */
export function regionalCard(render: Render, reader: Reader, view: RegionalView): Card {
  const t = translator(reader.language);
  const { entry, state, network } = view;
  const from = nameOf(t, entry.fromName);
  const isKept = state !== 'over' && state !== 'gone';
  const blocks = [
    ...(isKept ? [block(t('questions.regionalQuestion'), entry.wording)] : []),
    ...(state === 'answered' ? [block(t('questions.regionalAnswer'), entry.answer)] : []),
  ];
  const shown = {
    title: t('questions.regionalTitle'),
    notice: view.notice ?? '',
    next: t(`questions.regional${state}`, { network: from }),
    facts: [
      { title: t('questions.regionalFrom'), value: from },
      { title: t('questions.regionalStatus'), value: regionalStatus(t, state) },
    ],
    danger: state === 'open' && soundsLikeDanger(entry.wording),
    blocks,
    emergency: emergencyLine(t, network),
    actions: toActions(state === 'open' ? buttons(t, entry.id) : [], reader),
  };
  return render('questions-regional', shown, reader);
}

/** `Beantwoord` on a question of another network. */
export function regionalAnswerForm(
  render: Render,
  reader: Reader,
  { id, wording, fromName }: RegionalQuestion,
  form: FormState,
): Card {
  const t = translator(reader.language);
  const blocks: readonly Block[] = [block(t('questions.regionalQuestion'), wording)];
  return textFormCard(render, reader, {
    title: t('questions.regionalFormTitle'),
    intro: t('questions.regionalFormIntro', { network: nameOf(t, fromName) }),
    fieldLabel: t('questions.answerField'),
    isRequired: true,
    text: form.text,
    notice: form.notice,
    isMarked: form.isMarked,
    blocks,
    emergency: '',
    send: { verb: 'regional.answer.send', data: { id, nonce: form.nonce } },
    cancel: { verb: 'regional.show', data: { id } },
  });
}

export function regionalStatus(t: Translate, state: RegionalState): string {
  return t(`questions.regionalStatus${state === 'gone' ? 'over' : state}`);
}

function buttons(t: Translate, id: string): Button[] {
  return [
    {
      title: t('questions.answer'),
      verb: 'regional.answer',
      data: { id },
      opensForm: true,
      style: 'positive',
    },
    { title: t('questions.regionalDecline'), verb: 'regional.decline', data: { id } },
  ];
}

const MOST_NAMES = 8;

function namesOf(t: Translate, networks: readonly Network[]): string {
  const names = networks
    .slice(0, MOST_NAMES)
    .map(({ name }) => nameOf(t, name))
    .join(', ');
  const count = networks.length - MOST_NAMES;
  return count > 0 ? t('questions.regionMore', { names, count }) : names;
}

/** A team of which no event told its name yet has none. */
function nameOf(t: Translate, name: string): string {
  return name === '' ? t('questions.otherNetwork') : inSentence(name);
}
