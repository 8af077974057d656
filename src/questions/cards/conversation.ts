import { newest, paging } from '../../cards/fit';
import { inSentence, peopleText, type Line } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import { block, type Block } from '../../cards/text-form';
import type { Translate } from '../../i18n';
import { can } from '../../members/policy';
import type { Actor } from '../../members/rules';
import { detailFacts, kindName, quoteBlocks } from '../../registration/cards';
import { soundsLikeDanger } from '../../registration/rules';
import type { EntryText } from '../../storage/entries';
import { subjectOf } from '../rules';
import { dayOf, type QuestionView, type TextDeed } from './words';

export function body(t: Translate, reader: Reader, view: QuestionView, isAsker: boolean) {
  const { question, texts } = view;
  const shown = question.text === '' ? t('signals.withdrawnText') : question.text;
  return {
    danger: soundsLikeDanger([question.text, ...texts.map((one) => one.text)].join('\n')),
    facts: [...confinedFacts(t, reader, view), ...detailFacts(t, question.details)],
    ...fitted(t, view, peopleText(shown), quoteBlocks(t, question.details), conversation(t, view, isAsker)),
  };
}

function confinedFacts(t: Translate, reader: Reader, { question, now }: QuestionView) {
  const { confinedUntil, text } = question;
  if (confinedUntil === undefined || text === '') return [];
  const value = t('registration.confinedUntil', { day: dayOf(reader, confinedUntil, now) });
  return [{ title: t('registration.confined'), value }];
}

/** Who got the question by a forward sees the forwarder's own words, and what was said after. */
export function wordingBody(t: Translate, view: QuestionView) {
  const wording = view.texts.filter((one) => one.kind === 'refer').at(-1);
  const after = view.texts.filter((one) => wording !== undefined && (one.at ?? '') > (wording.at ?? ''));
  const said = conversation(t, { ...view, texts: after }, false);
  return {
    danger: soundsLikeDanger(wording?.text ?? ''),
    facts: [],
    ...fitted(t, view, peopleText(wording?.text ?? ''), [], said),
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
function conversation(t: Translate, view: QuestionView, isAsker: boolean): Block[] {
  const said = [...view.texts].sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
  return said
    .filter((one) => !(isAsker && one.kind === 'refer'))
    .map((one) => block(saidBy(t, view, one, isAsker), one.text));
}

function saidBy(t: Translate, view: QuestionView, one: EntryText, isAsker: boolean): string {
  const name = inSentence(view.name(one.by) ?? t('common.somebody'));
  switch (one.kind) {
    case 'answer':
      return t('questions.answerTitle', { name });
    case 'askInfo':
      return t('questions.infoAskedTitle', { name });
    case 'giveInfo':
      return t(isAsker ? 'questions.infoGivenTitle' : 'questions.infoGivenByAsker');
    case 'refer':
      return t('questions.wordingTitle', { name });
    default:
      return t('questions.supplementTitle');
  }
}
