import { toActions, type Button } from '../../cards/buttons';
import { fitting } from '../../cards/fit';
import { peopleText } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { block, type Block } from '../../cards/text-form';
import { translator, type Translate } from '../../i18n';
import { phaseNamed, type CaseText, type Contribution } from '../rules';
import { methodTexts, nameIn, phaseTexts, type RoundView } from './view';

/** The case, or before one is chosen all that were brought in; only ever for who agreed. */
export function caseCard(render: Render, reader: Reader, view: RoundView, cases: readonly CaseText[]): Card {
  const t = translator(reader.language);
  const { method, round } = view.loaded.room;
  const { content } = view.loaded;
  const question = content.learningQuestion;
  const blocks = [
    ...cases.flatMap((one) => caseBlocks(t, view, one, cases.length > 1)),
    ...(question === undefined ? [] : [block(t('rounds.learningQuestionHeading'), question)]),
  ];
  const title = method.choice === 'subject' ? t('rounds.subjectTitle') : t('rounds.caseHeading');
  return contentsCard(render, reader, view, {
    title: `${title} · ${round.label}`,
    empty: content.isErased ? t('rounds.erasedText') : t('rounds.noCaseYet'),
    blocks: [...fitting(blocks, 0)],
    buttons: [],
  });
}

/** The texts of a case under headings; with whose it is where there are more. */
function caseBlocks(t: Translate, view: RoundView, one: CaseText, isOneOfMore: boolean): Block[] {
  const { about, help, works, better } = one;
  const title = isOneOfMore
    ? t('rounds.caseTitle', { name: nameIn(t, view, one.by) })
    : t('rounds.aboutHeading');
  return [
    block(title, about),
    ...(help === '' ? [] : [block(t('rounds.helpHeading'), help)]),
    ...(works === undefined ? [] : [block(t('rounds.worksHeading'), works)]),
    ...(better === undefined ? [] : [block(t('rounds.betterHeading'), better)]),
  ];
}

/** What was written and may be seen, by phase; the newest phase first, a page at a time. */
export function contributionsCard(
  render: Render,
  reader: Reader,
  view: RoundView,
  shown: {
    readonly phases: readonly { readonly phase: string; readonly contributions: readonly Contribution[] }[];
    /** Written, and not to be seen yet. */
    readonly hidden: number;
    readonly page: number;
  },
): Card {
  const t = translator(reader.language);
  const { label } = view.loaded.room.round;
  const blocks = [...shown.phases].reverse().flatMap((one) => phaseBlocks(t, reader, view, one));
  const pages = inPages(blocks);
  const page = Math.min(shown.page, Math.max(0, pages.length - 1));
  const at = (title: string, to: number): Button => ({
    title,
    verb: 'round.contributions',
    data: { label, page: to },
  });
  return contentsCard(render, reader, view, {
    title: `${t('rounds.contributionsTitle')} · ${label}`,
    empty: view.loaded.content.isErased ? t('rounds.erasedText') : t('rounds.noContributions'),
    hidden: shown.hidden > 0 ? t('rounds.hiddenCount', { count: shown.hidden }) : '',
    blocks: pages[page] ?? [],
    buttons: [
      ...(page > 0 ? [at(t('common.previous'), page - 1)] : []),
      ...(page + 1 < pages.length ? [at(t('common.next'), page + 1)] : []),
    ],
  });
}

function phaseBlocks(
  t: Translate,
  reader: Reader,
  view: RoundView,
  { phase: id, contributions }: { readonly phase: string; readonly contributions: readonly Contribution[] },
): Block[] {
  const phase = phaseNamed(view.loaded.room, id);
  const name = phase ? phaseTexts(reader, view, phase).name : id;
  return contributions.map(({ by, text, code }) => {
    const who = by === undefined ? [] : [nameIn(t, view, by)];
    const label = code === undefined ? [] : [methodTexts(reader, view).labels[code] ?? ''];
    return { heading: [name, ...who, ...label].join(' · '), text: peopleText(text) };
  });
}

/** As many blocks a card as fit. */
function inPages(blocks: readonly Block[]): Block[][] {
  const pages: Block[][] = [];
  for (let rest = blocks; rest.length > 0;) {
    const page = fitting(rest, 0);
    pages.push([...page]);
    rest = rest.slice(page.length);
  }
  return pages;
}

interface Contents {
  readonly title: string;
  readonly empty: string;
  readonly hidden?: string;
  readonly blocks: readonly Block[];
  readonly buttons: readonly Button[];
}

/** What is private: in place of the pressed card or in a dialog, with the way back to the round. */
function contentsCard(render: Render, reader: Reader, view: RoundView, contents: Contents): Card {
  const t = translator(reader.language);
  const { title, empty, blocks, hidden = '', buttons } = contents;
  const { label } = view.loaded.room.round;
  const back: Button = { title: t('rounds.toRound'), verb: 'round.show', data: { label } };
  return render(
    'intervision-contents',
    {
      title,
      confidential: t('rounds.confidential'),
      empty: blocks.length === 0 ? empty : '',
      hidden,
      notice: view.notice ?? '',
      earlier: '',
      blocks,
      actions: toActions([...buttons, back], reader),
    },
    reader,
  );
}
