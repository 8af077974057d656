import { toActions, type Button } from '../../cards/buttons';
import { inSentence, withOrganisation } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { translator, type Translate } from '../../i18n';
import { emergencyLine } from '../../members/cards';
import { can, type Action } from '../../members/policy';
import type { Actor } from '../../members/rules';
import { isAllowed, recognisers, subjectOf, type SignalEventType } from '../rules';
import { body } from './said';
import { head, type SignalView } from './words';

/** The card on which a coordinator or owner handles an entry. What it shows and offers depends on their rights now. */
export function signalHandlerCard(render: Render, reader: Reader, actor: Actor, view: SignalView): Card {
  const t = translator(reader.language);
  const readsText = can(actor, 'signal.readText', subjectOf(view.signal));
  const { pages, ...content } = body(t, reader, view, readsText ? 'coordinator' : 'owner');
  const shown = {
    ...head(t, reader, view),
    ...content,
    emergency: emergencyLine(t, view.network),
    notice: view.notice ?? '',
    from: readsText ? fromLine(t, view) : '',
    actions: toActions([...handlerButtons(t, actor, view), ...pages], reader),
  };
  return render('signals-handler', shown, reader);
}

function fromLine(t: Translate, { signal, name }: SignalView): string {
  if (signal.reporter === undefined) return t('signals.fromAnonymous');
  const person = inSentence(name(signal.reporter) ?? t('common.somebody'));
  const from = t('signals.from', { name: withOrganisation(person, signal.organisation) });
  return signal.details.visibility === 'unnamed' ? `${from}. ${t('signals.unnamedNote')}` : from;
}

interface Offer {
  readonly event: SignalEventType;
  readonly action: Action;
  readonly button: Button;
}

/** Everything a handler can press now, most needed first. */
function handlerButtons(t: Translate, actor: Actor, { signal, texts }: SignalView): Button[] {
  const subject = subjectOf(signal, recognisers(texts));
  const canAsk = signal.reporter !== undefined;
  return offers(t, signal.label)
    .filter(({ event, action }) => isAllowed(signal.status, event) && can(actor, action, subject))
    .filter(({ event }) => event !== 'askInfo' || canAsk)
    .map(({ button }) => button);
}

function offers(t: Translate, label: string): Offer[] {
  const data = { label };
  const triage = (event: SignalEventType, button: Omit<Button, 'data'>): Offer => ({
    event,
    action: 'signal.triage',
    button: { ...button, data },
  });
  const follow = (event: SignalEventType, button: Omit<Button, 'data'>): Offer => ({
    ...triage(event, button),
    action: 'signal.follow',
  });
  return [
    triage('take', { title: t('signals.take'), verb: 'signal.take', opensForm: true, style: 'positive' }),
    follow('close', { title: t('signals.close'), verb: 'signal.close', style: 'positive' }),
    follow('feedback', { title: t('signals.feedback'), verb: 'signal.feedback', opensForm: true }),
    triage('triage', { title: t('signals.triage'), verb: 'signal.triage', opensForm: true }),
    triage('askInfo', { title: t('signals.askInfo'), verb: 'signal.askInfo', opensForm: true }),
    follow('passOn', { title: t('signals.passOn'), verb: 'signal.passOn', opensForm: true }),
    triage('bundle', { title: t('signals.bundle'), verb: 'signal.bundle', opensForm: true }),
    triage('notRetain', { title: t('signals.notRetain'), verb: 'signal.notRetain', opensForm: true }),
    triage('merge', { title: t('signals.merge'), verb: 'signal.merge', opensForm: true }),
    triage('reopen', { title: t('signals.reopen'), verb: 'signal.reopen' }),
  ];
}
