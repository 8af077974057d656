import { toActions, type Button } from '../../cards/buttons';
import { inSentence, withOrganisation } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { translator, type Translate } from '../../i18n';
import { emergencyLine } from '../../members/cards';
import { can, type Action } from '../../members/policy';
import type { Actor } from '../../members/rules';
import { isAllowed, subjectOf, type QuestionEvent } from '../rules';
import { body, wordingBody } from './conversation';
import { dayOf, head, ownerName, personName, referredName, type QuestionView } from './words';

/** The card on which somebody handles a question. What it shows and offers depends on their rights now. */
export function handlerCard(render: Render, reader: Reader, actor: Actor, view: QuestionView): Card {
  const t = translator(reader.language);
  const { question } = view;
  const subject = subjectOf(question);
  const readsText = can(actor, 'question.readText', subject);
  const eyes = can(actor, 'question.readRegion', subject) ? 'owner' : 'handler';
  const isReferred = question.referredTo === actor.person.id;
  const { pages, ...content } = readsText ? body(t, reader, view, eyes) : wordingBody(t, view, eyes);
  const shown = {
    ...head(t, question, isReferred ? referralStep(t, reader, view) : handlerStep(t, reader, actor, view)),
    ...content,
    emergency: emergencyLine(t, view.network),
    kindName: isReferred
      ? t('questions.referralTitle', { name: ownerName(t, view, question.owner) })
      : t('questions.handlerTitle'),
    from: fromLine(t, view),
    notice: view.notice ?? '',
    actions: toActions([...handlerButtons(t, actor, view), ...pages], reader),
  };
  return render('questions-handler', shown, reader);
}

function handlerStep(t: Translate, reader: Reader, actor: Actor, view: QuestionView): string {
  const { question } = view;
  const owner = ownerName(t, view, question.owner);
  const day = dayOf(reader, question.answerBy, view.now);
  const isMine = question.owner !== 'coordinators' && question.owner.person === actor.person.id;
  switch (question.status) {
    case 'open':
      return t('questions.handlerOpen', { claimDay: dayOf(reader, question.claimBy, view.now), day });
    case 'opgenomen':
      if (question.declinedBy !== undefined)
        return t('questions.handlerDeclined', { name: personName(t, view, question.declinedBy), day });
      return isMine ? t('questions.handlerMine', { day }) : t('questions.handlerOther', { owner, day });
    case 'info_gevraagd':
      return t('questions.handlerInfo');
    case 'doorverwezen':
      return t(isMine ? 'questions.handlerReferred' : 'questions.handlerReferredOther', {
        referred: referredName(t, view),
      });
    case 'beantwoord':
      return t('questions.handlerAnswered');
    case 'heropend':
      return t('questions.handlerReopened', { day });
    case 'afgesloten':
      return t('questions.handlerClosed');
    case 'ingetrokken':
      return t('questions.handlerWithdrawn');
  }
}

function referralStep(t: Translate, reader: Reader, view: QuestionView): string {
  return t('questions.referralNext', { day: dayOf(reader, view.question.answerBy, view.now) });
}

function fromLine(t: Translate, view: QuestionView): string {
  const { question } = view;
  if (question.details.visibility !== 'named') return t('questions.fromUnnamed');
  const name = inSentence(view.name(question.asker) ?? t('common.somebody'));
  return t('questions.from', { name: withOrganisation(name, question.organisation) });
}

function handlerButtons(t: Translate, actor: Actor, view: QuestionView): Button[] {
  const { question } = view;
  const subject = subjectOf(question);
  const offers = handlerOffers(t, { label: question.label });
  const now = offers.filter(
    ({ event, action }) =>
      isAllowed(question.status, event) && can(actor, action, subject) && hasSense(event, view),
  );
  return withPrimary(now.map(({ button }) => button));
}

/** Beyond what the life cycle knows: nothing to take back, nobody to ask, or asked already. */
function hasSense(event: QuestionEvent['type'], { question, hasRegion }: QuestionView): boolean {
  if (event === 'unpublish') return question.published !== undefined;
  return event !== 'askRegion' || (hasRegion === true && question.region === undefined);
}

interface Offer {
  readonly event: QuestionEvent['type'];
  readonly action: Action;
  readonly button: Button;
}

/** Everything a handler can ever press, most needed first. A signal can be made of it as long as it can be answered. */
function handlerOffers(t: Translate, data: { readonly label: string }): Offer[] {
  const offer = (
    event: QuestionEvent['type'],
    action: Extract<Action, `question.${string}`>,
    button: Pick<Button, 'title'> & Partial<Button>,
  ): Offer => ({ event, action, button: { verb: action, data, ...button } });
  const form = (event: QuestionEvent['type'], action: Extract<Action, `question.${string}`>, title: string) =>
    offer(event, action, { title, opensForm: true });
  const decline = { title: t('questions.declineReferral'), verb: 'question.declineReferral' };
  return [
    offer('takeReferral', 'question.takeReferral', { title: t('questions.takeReferral'), style: 'positive' }),
    offer('declineReferral', 'question.takeReferral', decline),
    offer('claim', 'question.claim', { title: t('questions.claim'), style: 'positive' }),
    form('answer', 'question.answer', t('questions.answer')),
    form('askInfo', 'question.askInfo', t('questions.askInfo')),
    form('refer', 'question.refer', t('questions.refer')),
    offer('intervision', 'question.makeSignal', {
      title: t('questions.toIntervision'),
      verb: 'question.intervision',
      opensForm: true,
    }),
    form('answer', 'question.makeSignal', t('questions.makeSignal')),
    form('askRegion', 'question.askRegion', t('questions.askRegion')),
    form('publish', 'question.publish', t('questions.publish')),
    offer('unpublish', 'question.publish', { title: t('questions.unpublish'), verb: 'question.unpublish' }),
  ];
}

/** Who has the question already is to answer it: then that button stands out. */
function withPrimary(buttons: readonly Button[]): Button[] {
  if (buttons.some(({ style }) => style === 'positive')) return [...buttons];
  return buttons.map((button) =>
    button.verb === 'question.answer' ? { ...button, style: 'positive' } : button,
  );
}
