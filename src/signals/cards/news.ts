import { noticeCard } from '../../cards/notice';
import { peopleText } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { toActions } from '../../cards/buttons';
import { translator } from '../../i18n';
import type { EntryText } from '../../storage/entries';
import { head, ownerName, personName, type SignalView } from './words';

/** A reminder to the owner, or word to the coordinators that an entry is late. `what`: `triage.remind.0`. */
export function signalLateCard(render: Render, reader: Reader, view: SignalView, what: string): Card {
  const t = translator(reader.language);
  const { label, owner } = view.signal;
  const [term = '', degree] = what.split('.');
  const reminder = isReminder(term) ? REMINDERS[term] : REMINDERS.feedback;
  const escalation = t('signals.lateEscalated', { label, owner: ownerName(t, view, owner) });
  return noticeCard(render, reader, {
    title: t('signals.lateTitle', { label }),
    paragraphs: [degree === 'escalate' ? escalation : t(reminder)],
    buttons: [{ title: t('common.open'), verb: 'signal.show', data: { label } }],
  });
}

const REMINDERS = {
  triage: 'signals.lateTriage',
  feedback: 'signals.lateFeedback',
  quiet: 'signals.lateQuiet',
} as const;

function isReminder(term: string): term is keyof typeof REMINDERS {
  return term in REMINDERS;
}

/** Somebody offers help: their words, for whoever may know who needs it. */
export function signalOfferCard(render: Render, reader: Reader, view: SignalView, offer: EntryText): Card {
  const t = translator(reader.language);
  const { label } = view.signal;
  const shown = {
    ...head(t, reader, view),
    notice: '',
    danger: false,
    emergency: '',
    from: t('signals.offerFrom', { name: personName(t, view, offer.by) }),
    text: peopleText(offer.text),
    facts: [],
    details: [],
    blocks: [],
    earlier: '',
    actions: toActions([{ title: t('common.open'), verb: 'signal.show', data: { label } }], reader),
  };
  return render('signals-handler', shown, reader);
}
