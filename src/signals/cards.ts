import { toActions, type Button } from '../cards/buttons';
import { newest, paging } from '../cards/fit';
import { inSentence, peopleText, withOrganisation } from '../cards/people-text';
import type { Reader } from '../cards/reader';
import type { Card, Render } from '../cards/templates';
import { block, textFormCard } from '../cards/text-form';
import { dayInWords, translator, type Translate } from '../i18n';
import { emergencyLine } from '../members/cards';
import type { Network } from '../members/rules';
import { detailFacts, kindName, quoteBlocks } from '../registration/cards';
import { soundsLikeDanger } from '../registration/rules';
import type { EntryText } from '../storage/entries';
import type { Signal } from './rules';

/** An entry with what its cards show of it. `name` is the reporter's; absent when they left or stayed anonymous. */
export interface SignalView {
  readonly signal: Signal;
  readonly network: Network;
  readonly texts: readonly EntryText[];
  readonly name?: string;
  readonly now: Date;
  /** What must be said first: that a press came too late, for one. */
  readonly notice?: string;
  /** Pages back: only so many of the oldest supplements are looked at. */
  readonly before?: number;
}

/** The card under a message in a channel or chat. Everyone there sees it: number, kind, status, next step. */
export function signalThreadCard(
  render: Render,
  reader: Reader,
  view: SignalView,
  refreshFor: readonly string[],
): Card {
  const t = translator(reader.language);
  const { signal, network, name } = view;
  const refresh = {
    action: {
      type: 'Action.Execute',
      verb: 'signal.show',
      title: t('common.open'),
      data: { network: network.id, label: signal.label },
    },
    userIds: refreshFor,
  };
  const shown = {
    ...head(t, reader, view, 'signals.nextTriageShared'),
    thanks: name === undefined ? '' : t('signals.threadThanks', { name: inSentence(name) }),
    danger: soundsLikeDanger(signal.text),
    emergency: emergencyLine(t, network),
    notice: '',
    refresh: refreshFor.length > 0 ? refresh : null,
    actions: [],
  };
  return render('entry-thread', shown, reader);
}

/** The reporter's own card: everything they wrote, and what they can still do. */
export function signalReceiptCard(render: Render, reader: Reader, view: SignalView): Card {
  const t = translator(reader.language);
  const { signal, network } = view;
  const { pages, ...content } = body(t, view);
  const shown = {
    ...head(t, reader, view, 'signals.nextTriage'),
    ...content,
    emergency: emergencyLine(t, network),
    answerLabel: '',
    notice: view.notice ?? '',
    actions: toActions([...reporterButtons(t, signal), ...pages], reader),
  };
  return render('entry-mine', shown, reader);
}

/** What each coordinator gets: the text, and who it came from. */
export function signalCoordinatorCard(render: Render, reader: Reader, view: SignalView): Card {
  const t = translator(reader.language);
  const { pages, ...content } = body(t, view);
  const shown = {
    ...head(t, reader, view, 'signals.nextTriageShared'),
    ...content,
    emergency: emergencyLine(t, view.network),
    notice: '',
    from: fromLine(t, view),
    actions: toActions(pages, reader),
  };
  return render('signals-coordinator', shown, reader);
}

/** `Vul aan`. */
export function supplementForm(
  render: Render,
  reader: Reader,
  view: SignalView,
  form: { readonly text: string; readonly nonce: string; readonly notice: string },
): Card {
  const t = translator(reader.language);
  const { label } = view.signal;
  return textFormCard(render, reader, {
    title: t('signals.supplementTitle', { label }),
    intro: t('signals.supplementIntro'),
    fieldLabel: t('signals.supplementField'),
    isRequired: true,
    text: form.text,
    notice: form.notice,
    blocks: [],
    emergency: emergencyLine(t, view.network),
    send: { verb: 'signal.supplement.send', data: { label, nonce: form.nonce } },
    cancel: { verb: 'signal.show', data: { label } },
  });
}

function head(
  t: Translate,
  reader: Reader,
  { signal, now }: SignalView,
  next: 'signals.nextTriage' | 'signals.nextTriageShared',
) {
  const day = dayInWords(reader.language, reader.zone, new Date(signal.triageBy), now);
  const isWithdrawn = signal.status === 'ingetrokken';
  return {
    kindName: kindName(t, signal.kind),
    label: signal.label,
    status: t(`signals.status${signal.status}`),
    statusColor: isWithdrawn ? 'Default' : 'Accent',
    next: isWithdrawn ? t('signals.nextWithdrawn') : t(next, { day }),
  };
}

function body(t: Translate, { signal, texts, before }: SignalView) {
  const isWithdrawn = signal.status === 'ingetrokken';
  const text = peopleText(isWithdrawn ? t('signals.withdrawnText') : signal.text);
  const quotes = quoteBlocks(t, signal.details);
  const said = texts.map((one) => block(t('signals.supplementField'), one.text)).slice(0, before);
  const page = newest(said, text, quotes);
  const { earlier, buttons } = paging(t, page, before, { verb: 'signal.show', label: signal.label });
  return {
    danger: soundsLikeDanger([signal.text, ...texts.map((one) => one.text)].join('\n')),
    text,
    facts: detailFacts(t, signal.details),
    details: quotes,
    blocks: page.blocks,
    earlier,
    pages: buttons,
  };
}

function fromLine(t: Translate, { signal, name }: SignalView): string {
  if (signal.reporter === undefined) return t('signals.fromAnonymous');
  const person = name === undefined ? t('common.somebody') : inSentence(name);
  const from = t('signals.from', { name: withOrganisation(person, signal.organisation) });
  return signal.details.visibility === 'unnamed' ? `${from}. ${t('signals.unnamedNote')}` : from;
}

function reporterButtons(t: Translate, { label, status }: Signal): Button[] {
  if (status === 'ingetrokken') return [];
  return [
    { title: t('signals.supplement'), verb: 'signal.supplement', data: { label }, opensForm: true },
    { title: t('signals.withdraw'), verb: 'signal.withdraw', data: { label } },
  ];
}
