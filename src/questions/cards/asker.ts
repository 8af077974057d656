import { toActions, type Button } from '../../cards/buttons';
import { inSentence } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { translator, type Translate } from '../../i18n';
import { emergencyLine } from '../../members/cards';
import { soundsLikeDanger } from '../../registration/rules';
import { isAllowed, type Question, type QuestionEvent } from '../rules';
import { body } from './conversation';
import { head, ownerName, referredName, dayOf, type QuestionView } from './words';

/** The card under a message in a channel or chat. Everyone there sees it: number, status, who acts next and by when. */
export function questionThreadCard(
  render: Render,
  reader: Reader,
  view: QuestionView,
  refreshFor: readonly string[],
): Card {
  const t = translator(reader.language);
  const { question, network } = view;
  const name = view.name(question.asker);
  const refresh = {
    action: {
      type: 'Action.Execute',
      verb: 'question.show',
      title: t('common.open'),
      data: { network: network.id, label: question.label },
    },
    userIds: refreshFor,
  };
  const shown = {
    ...head(t, question, sharedStep(t, reader, view)),
    thanks: name === undefined ? '' : t('questions.threadThanks', { name: inSentence(name) }),
    danger: soundsLikeDanger(question.text),
    emergency: emergencyLine(t, network),
    notice: '',
    refresh: refreshFor.length > 0 ? refresh : null,
    actions: [],
  };
  return render('entry-thread', shown, reader);
}

/** The asker's own card: where the question stands, what was said, and what they can do now. */
export function askerCard(render: Render, reader: Reader, view: QuestionView): Card {
  const t = translator(reader.language);
  const { question } = view;
  const { pages, ...content } = body(t, reader, view, 'asker');
  const shown = {
    ...head(t, question, askerStep(t, reader, view)),
    ...content,
    emergency: emergencyLine(t, view.network),
    notice: [view.notice ?? '', ...leftThere(t, view)].join(' ').trim(),
    similar: [],
    answerLabel: question.status === 'info_gevraagd' ? t('questions.giveInfoField') : '',
    actions: toActions([...askerButtons(t, question), ...pages], reader),
  };
  return render('entry-mine', shown, reader);
}

/** Who takes back what they typed in a channel must delete their message themselves. */
function leftThere(t: Translate, { question, isInShared }: QuestionView): string[] {
  return question.status === 'ingetrokken' && isInShared === true ? [t('registration.warnedInChannel')] : [];
}

function askerStep(t: Translate, reader: Reader, view: QuestionView): string {
  const { question } = view;
  const owner = ownerName(t, view, question.owner);
  const day = dayOf(reader, question.answerBy, view.now);
  const missed = question.missed.at(-1);
  switch (question.status) {
    case 'open':
      if (missed === undefined) return t('questions.stepOpen', { owner, day });
      return t('questions.stepOpenMissed', {
        owner,
        day,
        missed: inSentence(view.name(missed) ?? t('common.somebody')),
      });
    case 'opgenomen':
      return t('questions.stepClaimed', { owner, day });
    case 'info_gevraagd':
      return t('questions.stepInfo', { owner });
    case 'doorverwezen':
      return t('questions.stepReferred', { owner, day, referred: referredName(t, view) });
    case 'beantwoord':
      return t('questions.stepAnswered', { owner });
    case 'heropend':
      return t('questions.stepReopened', { owner, day });
    case 'afgesloten':
      return t('questions.stepClosed');
    case 'ingetrokken':
      return t('questions.stepWithdrawn');
  }
}

function sharedStep(t: Translate, reader: Reader, view: QuestionView): string {
  const { question } = view;
  const owner = ownerName(t, view, question.owner);
  switch (question.status) {
    case 'info_gevraagd':
      return t('questions.sharedInfo');
    case 'beantwoord':
      return t('questions.sharedAnswered');
    case 'afgesloten':
      return t('questions.sharedClosed');
    case 'ingetrokken':
      return t('questions.sharedWithdrawn');
    default:
      return t('questions.sharedOpen', { owner, day: dayOf(reader, question.answerBy, view.now) });
  }
}

function askerButtons(t: Translate, { label, status, seq }: Question): Button[] {
  const nonce = `info.${seq}`;
  const offers: [QuestionEvent['type'], Button][] = [
    [
      'giveInfo',
      { title: t('common.send'), verb: 'question.giveInfo.send', data: { label, nonce }, style: 'positive' },
    ],
    ['helped', { title: t('questions.helped'), verb: 'question.helped', data: { label }, style: 'positive' }],
    ['notYet', { title: t('questions.notYet'), verb: 'question.notYet', data: { label } }],
    [
      'supplement',
      {
        title: t('questions.supplement'),
        verb: 'question.supplement',
        data: { label },
        opensForm: true,
        ignoresFields: true,
      },
    ],
    [
      'withdraw',
      { title: t('questions.withdraw'), verb: 'question.withdraw', data: { label }, ignoresFields: true },
    ],
  ];
  return offers.filter(([event]) => isAllowed(status, event)).map(([, button]) => button);
}
