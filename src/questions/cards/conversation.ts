import { fitting, newest, paging } from '../../cards/fit';
import { inSentence, peopleText, plain, type Line } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import { block, type Block } from '../../cards/text-form';
import type { Translate } from '../../i18n';
import { can } from '../../members/policy';
import type { Actor } from '../../members/rules';
import { detailFacts, kindName, quoteBlocks } from '../../registration/cards';
import { soundsLikeDanger } from '../../registration/rules';
import type { EntryText } from '../../storage/entries';
import { subjectOf, UNDECIDED } from '../rules';
import { dayOf, type Pair, type QuestionView, type TextDeed } from './words';

/** Who looks: the owner and the coordinators also read what other networks were asked and answered. */
export type Eyes = 'asker' | 'owner' | 'handler';

export function body(t: Translate, reader: Reader, view: QuestionView, eyes: Eyes) {
  const { question, texts } = view;
  const shown = question.text === '' ? t('signals.withdrawnText') : question.text;
  const details = [
    ...quoteBlocks(t, question.details),
    ...(eyes === 'asker' ? alikeBlocks(t, view) : publishedBlocks(t, view)),
  ];
  return {
    danger: soundsLikeDanger([question.text, ...texts.map((one) => one.text)].join('\n')),
    facts: [
      ...confinedFacts(t, reader, view),
      ...detailFacts(t, question.details),
      ...(eyes === 'asker' ? [] : intervisionFacts(t, reader, view)),
    ],
    ...fitted(t, view, peopleText(shown), details, conversation(t, view, eyes)),
  };
}

/** A published question above its answer. */
export function pairBlock(t: Translate, { question, answer }: Pair): Block {
  return block(t('questions.pairTitle'), `${plain(question)}\n\n${answer}`);
}

/** Under a receipt: what was answered before, until somebody says something about the question itself. */
function alikeBlocks(t: Translate, { question, texts, alike = [] }: QuestionView): readonly Block[] {
  if (texts.length > 0 || !UNDECIDED.includes(question.status)) return [];
  const intro = block(t('questions.alikeTitle'), t('questions.alikeReceipt'));
  const taken = JSON.stringify([question.text, question.details]).length + LINES;
  const pairs = alike.map((one) => pairBlock(t, one));
  return pairs.length === 0 ? [] : [intro, ...fitting(pairs, taken)];
}

/** What the lines of a text and of its details cost at most. */
const LINES = 4_000;

/** The first words are enough to know what was published. */
function publishedBlocks(t: Translate, { question: { published } }: QuestionView): Block[] {
  if (!published) return [];
  const answer = plain(published.answer);
  const start = answer.length > SHOWN ? `${answer.slice(0, SHOWN)}…` : answer;
  return [block(t('questions.publishedTitle'), `${plain(published.question)}\n${start}`)];
}

const SHOWN = 200;

function confinedFacts(t: Translate, reader: Reader, { question, now }: QuestionView) {
  const { confinedUntil, text } = question;
  if (confinedUntil === undefined || text === '') return [];
  const value = t('registration.confinedUntil', { day: dayOf(reader, confinedUntil, now) });
  return [{ title: t('registration.confined'), value }];
}

function intervisionFacts(t: Translate, reader: Reader, { question, now }: QuestionView) {
  const { intervisionAt } = question;
  if (intervisionAt === undefined) return [];
  const value = t('questions.intervisionOn', { day: dayOf(reader, intervisionAt, now) });
  return [{ title: t('questions.intervisionFact'), value }];
}

/** Who got the question by a forward sees the forwarder's own words, and what was said after. */
export function wordingBody(t: Translate, view: QuestionView, eyes: Eyes) {
  const wording = view.texts.filter((one) => one.kind === 'refer').at(-1);
  const after = view.texts.filter((one) => wording !== undefined && (one.at ?? '') > (wording.at ?? ''));
  const said = conversation(t, { ...view, texts: after }, eyes);
  return {
    danger: soundsLikeDanger(wording?.text ?? ''),
    facts: [],
    ...fitted(t, view, peopleText(wording?.text ?? ''), publishedBlocks(t, view), said),
  };
}

/** What a form is an answer to: the question for its handler, the last request for the asker. */
export function context(t: Translate, actor: Actor, view: QuestionView, what: TextDeed): Block[] {
  const { question } = view;
  if (what === 'giveInfo') {
    const asked = view.texts.filter((one) => one.kind === 'askInfo').at(-1);
    return asked ? [block(saidBy(t, view, asked, true), asked.text)] : [];
  }
  if (what === 'supplement') return [];
  const readsText = can(actor, 'question.readText', subjectOf(question));
  return readsText ? [block(kindName(t, 'question'), question.text)] : [];
}

/** Text, details and as much of what was said as fits, the newest first to stay. */
function fitted(
  t: Translate,
  { question: { label }, before }: QuestionView,
  text: readonly Line[],
  details: readonly Block[],
  said: readonly Block[],
) {
  const page = newest(said.slice(0, before), text, details);
  const { earlier, buttons } = paging(t, page, before, { verb: 'question.show', label });
  return { text, details, blocks: page.blocks, earlier, pages: buttons };
}

/** What was said about the question, oldest first. The forwarder's wording is not for the asker. */
function conversation(t: Translate, view: QuestionView, eyes: Eyes): Block[] {
  const said = [...view.texts].sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
  const answeredAt = said.filter(({ kind }) => kind === 'answer').at(-1)?.at ?? '';
  return said
    .filter((one) => isShown(one, eyes, answeredAt))
    .map((one) => block(saidBy(t, view, one, eyes === 'asker'), one.text));
}

/** The asker reads what other networks know once the owner has answered, knowing it too. */
function isShown({ kind, at = '' }: EntryText, eyes: Eyes, answeredAt: string): boolean {
  switch (kind) {
    case 'publish':
    case 'intervision':
      return false;
    case 'refer':
      return eyes !== 'asker';
    case 'askRegion':
      return eyes === 'owner';
    case 'regionAnswer':
      return eyes === 'owner' || (eyes === 'asker' && at < answeredAt);
    default:
      return true;
  }
}

function saidBy(t: Translate, view: QuestionView, one: EntryText, isAsker: boolean): string {
  const name = inSentence(view.name(one.by) ?? t('common.somebody'));
  const { from = '', to = '' } = one.fields ?? {};
  switch (one.kind) {
    case 'answer':
      return t('questions.answerTitle', { name });
    case 'askInfo':
      return t('questions.infoAskedTitle', { name });
    case 'giveInfo':
      return t(isAsker ? 'questions.infoGivenTitle' : 'questions.infoGivenByAsker');
    case 'refer':
      return t('questions.wordingTitle', { name });
    case 'askRegion':
      return t('questions.regionAsked', { networks: inSentence(to) });
    case 'regionAnswer':
      return t('questions.regionFrom', {
        network: from === '' ? t('questions.otherNetwork') : inSentence(from),
      });
    default:
      return t('questions.supplementTitle');
  }
}
