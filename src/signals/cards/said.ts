import { startOfDate } from '../../calendar/working-days';
import { newest, paging } from '../../cards/fit';
import { peopleText } from '../../cards/people-text';
import { block, type Block } from '../../cards/text-form';
import type { Reader } from '../../cards/reader';
import { dayInWords, type TextKey, type Translate } from '../../i18n';
import { detailFacts, quoteBlocks } from '../../registration/cards';
import { soundsLikeDanger } from '../../registration/rules';
import type { EntryText } from '../../storage/entries';
import { RECOGNITION, timesReported } from '../rules';
import { personName, type SignalView } from './words';

/** Whose eyes a card is for: who wrote it, a coordinator, who follows it up, or anyone of the network. */
export type Eyes = 'reporter' | 'coordinator' | 'owner' | 'network';

/** What each may read besides the entry itself. Words that were not released stay with reporter and coordinators. */
const KINDS: Readonly<Record<Eyes, readonly string[]>> = {
  reporter: ['supplement', 'askInfo', 'giveInfo', 'passOn', 'feedback', 'notRetain'],
  coordinator: ['supplement', 'askInfo', 'giveInfo', RECOGNITION, 'offer', 'passOn', 'feedback', 'notRetain'],
  owner: ['passOn', 'feedback', 'notRetain'],
  network: ['feedback', 'notRetain'],
};

/** The text of an entry and everything that was said about it, as far as these eyes may read it. */
export function body(t: Translate, reader: Reader, view: SignalView, eyes: Eyes) {
  const { signal, texts, before } = view;
  const readsRaw = eyes === 'reporter' || eyes === 'coordinator';
  const text = peopleText(readsRaw ? rawText(t, view) : (signal.triage?.wording ?? t('signals.notReleased')));
  const quotes = readsRaw ? quoteBlocks(t, signal.details) : [];
  const said = conversation(t, view, eyes);
  const page = newest(said.slice(0, before), text, quotes);
  const { earlier, buttons } = paging(t, page, before, { verb: 'signal.show', label: signal.label });
  const heard = readsRaw ? [signal.text, ...texts.map((one) => one.text)].join('\n') : '';
  return {
    danger: soundsLikeDanger(heard),
    text,
    facts: [
      ...confinedFacts(t, reader, view),
      ...countFacts(t, view),
      ...(readsRaw ? detailFacts(t, signal.details) : []),
      ...triageFacts(t, reader, view, eyes),
    ],
    details: [...quotes, ...(eyes === 'coordinator' ? similarBlocks(t, view) : [])],
    blocks: page.blocks,
    earlier,
    pages: buttons,
  };
}

function rawText(t: Translate, { signal }: SignalView): string {
  return signal.text === '' ? t('signals.withdrawnText') : signal.text;
}

/** What was said, oldest first. */
function conversation(t: Translate, view: SignalView, eyes: Eyes): Block[] {
  const wording = eyes === 'coordinator' || eyes === 'reporter' ? wordingBlock(t, view) : [];
  const said = view.texts
    .filter((one) => KINDS[eyes].includes(one.kind) && (one.text !== '' || one.fields !== undefined))
    .sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
  return [...wording, ...said.flatMap((one) => saidBlocks(t, view, one, eyes))];
}

function wordingBlock(t: Translate, { signal }: SignalView): Block[] {
  return signal.triage ? [block(t('signals.wording'), signal.triage.wording)] : [];
}

function saidBlocks(t: Translate, view: SignalView, one: EntryText, eyes: Eyes): Block[] {
  const name = personName(t, view, one.by);
  const { heard = '', next = '' } = one.fields ?? {};
  switch (one.kind) {
    case 'feedback':
      return [
        block(t('signals.heard'), heard),
        block(t('signals.decided'), one.text),
        block(t('signals.whatNow'), next),
      ];
    case 'notRetain':
      return [block(t('signals.notRetainedBecause'), one.text), block(t('signals.insteadYouCan'), next)];
    case 'askInfo':
      return [block(t('signals.infoAskedTitle', { name }), one.text)];
    case 'giveInfo':
      return [
        block(t(eyes === 'reporter' ? 'signals.infoGivenTitle' : 'signals.infoGivenByReporter'), one.text),
      ];
    case 'passOn':
      return [block(t('signals.passedOnTitle'), one.text)];
    case 'offer':
      return [block(t('signals.offerFrom', { name }), one.text)];
    case RECOGNITION:
      return one.text === '' ? [] : [block(t('signals.seenBy', { name }), one.text)];
    default:
      return [block(t('signals.supplementField'), one.text)];
  }
}

/** For triage: what may be the same, with its number to merge with. */
function similarBlocks(t: Translate, { similar = [] }: SignalView): Block[] {
  return similar.map(({ label, text, times }) =>
    block(t('signals.looksLike', { label, count: times }), text.slice(0, SHOWN)),
  );
}

/** The first words are enough to see whether it is the same. */
const SHOWN = 200;

function confinedFacts(t: Translate, reader: Reader, { signal, now }: SignalView) {
  const { confinedUntil, text } = signal;
  if (confinedUntil === undefined || text === '') return [];
  const day = dayInWords(reader.language, reader.zone, new Date(confinedUntil), now);
  return [{ title: t('registration.confined'), value: t('registration.confinedUntil', { day }) }];
}

function countFacts(t: Translate, { texts }: SignalView) {
  const count = timesReported(texts);
  return count > 1 ? [{ title: t('signals.factCount'), value: t('signals.reported', { count }) }] : [];
}

function triageFacts(t: Translate, reader: Reader, view: SignalView, eyes: Eyes) {
  const { triage, bundle } = view.signal;
  if (eyes === 'network' || eyes === 'reporter') return [];
  const choice = (field: string, code: string) => t(`choices.${field}_${code}` as TextKey);
  const facts: [TextKey, string | undefined][] = [
    ['signals.bundleField', bundle],
    ['signals.block', triage?.block && choice('block', triage.block)],
    ['signals.access', triage?.access.map((one) => short(choice('access', one))).join(', ')],
    ['signals.source', triage?.source && choice('source', triage.source)],
    ['signals.level', triage?.level && choice('level', triage.level)],
    ['signals.targetDate', triage?.targetDate && dateInWords(reader, view, triage.targetDate)],
  ];
  return facts.flatMap(([title, value]) =>
    value === undefined || value === '' ? [] : [{ title: t(title), value }],
  );
}

/** The word of a choice, without the question that helps to choose it. */
function short(choice: string): string {
  return (choice.split(':')[0] ?? choice).trim();
}

function dateInWords(reader: Reader, { network, now }: SignalView, date: string): string {
  return dayInWords(reader.language, reader.zone, startOfDate(network.zone, date), now);
}
