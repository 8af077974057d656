import { toAction, toActions, type Button } from '../../cards/buttons';
import { inSentence, peopleText } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { translator, type Translate } from '../../i18n';
import { emergencyLine } from '../../members/cards';
import { soundsLikeDanger } from '../../registration/rules';
import { isAllowed, type Signal, type SignalEventType } from '../rules';
import { body } from './said';
import { head, numberAndStatus, type SignalView } from './words';

/** The card under a message in a channel or chat. Everyone there sees it: number, kind, status, next step. */
export function signalThreadCard(
  render: Render,
  reader: Reader,
  view: SignalView,
  refreshFor: readonly string[],
): Card {
  const t = translator(reader.language);
  const { signal, network } = view;
  const name = view.name(signal.reporter);
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
    ...head(t, reader, view),
    thanks: name === undefined ? '' : t('signals.threadThanks', { name: inSentence(name) }),
    danger: soundsLikeDanger(signal.text),
    emergency: emergencyLine(t, network),
    notice: '',
    refresh: refreshFor.length > 0 ? refresh : null,
    actions: toActions(networkButtons(t, signal), reader),
  };
  return render('entry-thread', shown, reader);
}

/** The reporter's own card: everything they wrote, what came of it, and what they can do now. */
export function signalReceiptCard(render: Render, reader: Reader, view: SignalView): Card {
  const t = translator(reader.language);
  const { signal, network } = view;
  const { pages, ...content } = body(t, reader, view, 'reporter');
  const shown = {
    ...head(t, reader, view),
    ...content,
    emergency: emergencyLine(t, network),
    similar: similarItems(t, reader, view),
    answerLabel: signal.status === 'info_gevraagd' ? t('signals.giveInfoField') : '',
    notice: [view.notice ?? '', ...leftThere(t, view)].join(' ').trim(),
    actions: toActions([...reporterButtons(t, signal), ...pages], reader),
  };
  return render('entry-mine', shown, reader);
}

/** What anyone of the network sees: number, kind, status, and after triage the neutral wording and what came of it. */
export function signalNetworkCard(
  render: Render,
  reader: Reader,
  view: SignalView,
  may: { readonly judge: boolean; readonly recognise: boolean },
): Card {
  const t = translator(reader.language);
  const { signal } = view;
  const { pages, ...content } = body(t, reader, view, 'network');
  const buttons = [
    ...(may.judge ? judgeButtons(t, signal) : []),
    ...(may.recognise ? networkButtons(t, signal) : []),
  ];
  const shown = {
    ...head(t, reader, view),
    ...content,
    emergency: '',
    notice: view.notice ?? '',
    from: '',
    actions: toActions([...buttons, ...pages], reader),
  };
  return render('signals-handler', shown, reader);
}

/**
 * What somebody pastes into any conversation, where people may read along who are of no network: number, kind, status,
 * the neutral wording and the network. No name, no next step, nothing that came of it, no button.
 */
export function signalPastedCard(
  render: Render,
  reader: Reader,
  view: Pick<SignalView, 'signal' | 'network'>,
): Card {
  const t = translator(reader.language);
  const { signal, network } = view;
  const shown = {
    ...numberAndStatus(t, signal),
    next: t('signals.pastedFrom', { network: inSentence(network.name) }),
    text: peopleText(signal.triage?.wording ?? t('signals.notReleased')),
    ...{ danger: false, emergency: '', notice: '', from: '' },
    ...{ facts: [], details: [], blocks: [], earlier: '', actions: [] },
  };
  return render('signals-handler', shown, reader);
}

/** Who takes back what they typed in a channel must delete their message themselves. */
function leftThere(t: Translate, { signal, isInShared }: SignalView): string[] {
  return signal.status === 'ingetrokken' && isInShared === true ? [t('registration.warnedInChannel')] : [];
}

/** What is like it, under a receipt: one press makes it one. */
function similarItems(t: Translate, reader: Reader, { signal, similar = [] }: SignalView) {
  return similar.map(({ label, text, times }) => ({
    heading: t('signals.similarLine', { label, count: times }),
    text: peopleText(text),
    actions: [
      toAction(
        {
          title: t('signals.sameAs'),
          verb: 'signal.same',
          data: { label: signal.label, into: label },
          ignoresFields: true,
        },
        reader,
      ),
    ],
  }));
}

function reporterButtons(t: Translate, signal: Signal): Button[] {
  const { label, status, seq } = signal;
  const data = { label };
  const offers: [SignalEventType, Button][] = [
    [
      'giveInfo',
      {
        title: t('common.send'),
        verb: 'signal.giveInfo.send',
        data: { label, nonce: `info.${seq}` },
        style: 'positive',
      },
    ],
    [
      'supplement',
      {
        title: t('signals.supplement'),
        verb: 'signal.supplement',
        data,
        opensForm: true,
        ignoresFields: true,
      },
    ],
    ['withdraw', { title: t('signals.withdraw'), verb: 'signal.withdraw', data, ignoresFields: true }],
    ['edit', { title: t('signals.edit'), verb: 'signal.edit', data, opensForm: true }],
  ];
  const now = offers.filter(([event]) => isAllowed(status, event)).map(([, button]) => button);
  return [...judgeButtons(t, signal), ...now];
}

/** Whether the feedback helps, for who reported it or saw it too. */
function judgeButtons(t: Translate, { label, status }: Signal): Button[] {
  if (!isAllowed(status, 'notYet')) return [];
  return [
    { title: t('signals.helped'), verb: 'signal.helped', data: { label }, style: 'positive' },
    { title: t('signals.notYet'), verb: 'signal.notYet', data: { label } },
  ];
}

/** For others than the reporter. */
function networkButtons(t: Translate, { label, status }: Signal): Button[] {
  if (status === 'ingetrokken' || status === 'samengevoegd') return [];
  const data = { label };
  return [
    { title: t('signals.seeToo'), verb: 'signal.recognise', data, opensForm: true },
    { title: t('signals.canHelp'), verb: 'signal.offer', data, opensForm: true },
  ];
}
