import type { Reader } from '../../cards/reader';
import type { Block, TextDocument } from '../../documents/document';
import { translator, type Translate } from '../../i18n';
import { timesOf } from '../rules';
import {
  headOf,
  sectionsOf,
  whenFacts,
  type HeadFact,
  type ReportView,
  type Section,
} from './report-sections';
import { methodTexts, type RoundView } from './view';

/** A report as a document: the same as its card, in one piece. */
export function reportDocument(reader: Reader, { view, ...rest }: ReportView): TextDocument {
  const t = translator(reader.language);
  const shown = { view: withYears(view), ...rest };
  const { report } = shown;
  const sections = sectionsOf(t, reader, shown);
  const isErased = 'isErased' in report && report.isErased;
  return {
    title: t('deeds.reportTitle', { label: report.label }),
    subtitle: methodTexts(reader, view).title,
    language: reader.language,
    blocks: [
      { kind: 'note', text: t(`deeds.version${report.version}`) },
      facts(headOf(t, reader, shown)),
      ...(isErased ? [{ kind: 'note', text: t('deeds.erased') } as const] : []),
      ...(sections.length === 0 ? [{ kind: 'paragraph', text: t('deeds.nothing') } as const] : []),
      ...sections.flatMap((section) => blocksOf(t, section)),
    ],
  };
}

/** What is kept for years tells of each day which year it was. */
function withYears(view: RoundView): RoundView {
  return { ...view, now: new Date(0) };
}

function facts(all: readonly HeadFact[]): Block {
  return { kind: 'list', items: all.map(({ title, value }) => `${title}: ${value}`) };
}

function blocksOf(t: Translate, section: Section): Block[] {
  const heading = { kind: 'heading', level: 1, text: section.heading } as const;
  if ('texts' in section)
    return [heading, ...section.texts.map((text) => ({ kind: 'paragraph', text }) as const)];
  if ('list' in section) return [heading, { kind: 'list', items: section.list }];
  const header = [
    t('deeds.who'),
    t('deeds.whatColumn'),
    t('deeds.dueColumn'),
    t('deeds.noticedColumn'),
    t('deeds.status'),
  ];
  const rows = section.deeds.map(({ who, what, due, noticed, status, reason }) => {
    const how = reason === '' ? status : `${status}: ${reason}`;
    return [who, what, due, noticed, how];
  });
  return [heading, { kind: 'table', header, rows }];
}

/** What somebody can show of having taken part: never a word of what was talked about. */
export function proofFacts(t: Translate, reader: Reader, view: RoundView, person: string): HeadFact[] {
  const { room } = view.loaded;
  const { facilitator, caseBringer } = room.round;
  const name = (one: string) => view.name(one) ?? t('common.somebody');
  const role =
    person === facilitator ? 'facilitator' : person === caseBringer ? 'caseBringer' : 'participant';
  return [
    { title: t('deeds.proofName'), value: name(person) },
    ...whenFacts(t, reader, withYears(view), timesOf(room)),
    { title: t('deeds.method'), value: methodTexts(reader, view).title },
    { title: t('deeds.proofRole'), value: t(`deeds.role${role}`) },
    { title: t('deeds.facilitator'), value: name(facilitator) },
    { title: t('deeds.network'), value: view.network.name },
  ];
}

export function proofDocument(reader: Reader, view: RoundView, person: string): TextDocument {
  const t = translator(reader.language);
  const name = view.name(person) ?? t('common.somebody');
  return {
    title: t('deeds.proofTitle'),
    subtitle: view.loaded.room.round.label,
    language: reader.language,
    blocks: [
      { kind: 'paragraph', text: t('deeds.proofText', { name }) },
      facts(proofFacts(t, reader, view, person)),
    ],
  };
}
