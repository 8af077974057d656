import { toAction, toActions, type Button } from '../../cards/buttons';
import { plain } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { dayInWords, translator, type TextKey, type Translate } from '../../i18n';
import { THEMES } from '../../members/rules';
import { kindName } from '../../registration/cards';
import { STATUSES, type SignalLine } from '../rules';
import { ownerName, statusName, type SignalView } from './words';

export interface ListView {
  readonly lines: readonly SignalLine[];
  readonly name: SignalView['name'];
  /** As the choice sends it: `open`, `late`, `mine`, `all`, `status:…`, `theme:…`. */
  readonly filter: string;
  readonly page: number;
  readonly hasNext: boolean;
  /** A coordinator filters by everything; others by theme. */
  readonly seesAll: boolean;
  readonly now: Date;
}

/** `signalen`: a page of the network's entries, newest first, with a filter. */
export function signalListCard(render: Render, reader: Reader, view: ListView): Card {
  const t = translator(reader.language);
  const { filter, page, hasNext } = view;
  const turn = (title: string, to: number): Button => ({
    title,
    verb: 'signals.list',
    data: { page: to, shown: filter },
    ignoresFields: true,
  });
  const buttons = [
    { title: t('signals.listShow'), verb: 'signals.list', data: { page: 0 } },
    ...(page > 0 ? [turn(t('common.previous'), page - 1)] : []),
    ...(hasNext ? [turn(t('common.next'), page + 1)] : []),
  ];
  const shown = {
    title: t('signals.listTitle'),
    hint: t(view.lines.length === 0 ? 'signals.listEmpty' : 'signals.listHint'),
    lines: view.lines.map((line) => lineOf(t, reader, view, line)),
    filters: filters(t, view.seesAll),
    filter,
    actions: toActions(buttons, reader),
  };
  return render('signals-list', shown, reader);
}

function lineOf(t: Translate, reader: Reader, view: ListView, line: SignalLine) {
  const open: Button = {
    title: t('common.open'),
    verb: 'signal.show',
    data: { label: line.label },
    ignoresFields: true,
  };
  const day = dayInWords(reader.language, reader.zone, new Date(line.due), view.now);
  const state = {
    kind: kindName(t, line.kind),
    status: statusName(t, line.status),
    owner: ownerName(t, view, line.owner),
    day,
  };
  const isLate = line.isOpen && line.due < view.now.toISOString();
  return {
    label: line.label,
    line: t(line.isOpen ? 'signals.listLineOpen' : 'signals.listLine', state),
    late: isLate ? t('signals.listLate') : '',
    start: plain(line.start),
    actions: [toAction(open, reader)],
  };
}

function filters(t: Translate, seesAll: boolean) {
  const named = (value: string, key: TextKey) => ({ title: t(key), value });
  const themes = THEMES.map((theme) => ({
    title: t('signals.filterTheme', { theme: t(`choices.theme_${theme}`) }),
    value: `theme:${theme}`,
  }));
  if (!seesAll)
    return [named('all', 'signals.filterReleased'), named('mine', 'signals.filterMine'), ...themes];
  return [
    named('open', 'signals.filterOpen'),
    named('late', 'signals.filterLate'),
    named('mine', 'signals.filterMine'),
    named('all', 'signals.filterAll'),
    ...STATUSES.filter((status) => status !== 'ingetrokken').map((status) => ({
      title: t('signals.filterStatus', { status: statusName(t, status) }),
      value: `status:${status}`,
    })),
    ...themes,
  ];
}
