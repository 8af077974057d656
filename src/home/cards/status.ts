import { inSentence } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { dayInWords, translator, type TextKey } from '../../i18n';
import type { Network } from '../../members/rules';

/** What could not be delivered, and why. */
export interface StatusView {
  readonly network: Network;
  readonly lines: readonly {
    readonly about: string;
    readonly who: string;
    readonly state: string;
    readonly code: string;
  }[];
  readonly rosterReadAt: string | undefined;
  readonly version: string;
  readonly now: Date;
}

const MOST_LINES = 15;

export function statusCard(render: Render, reader: Reader, view: StatusView): Card {
  const t = translator(reader.language);
  const count = (state: string) => view.lines.filter((line) => line.state === state).length;
  const counts = {
    failed: count('mislukt'),
    uncertain: count('onzeker'),
    unreachable: count('onbereikbaar'),
  };
  const { rosterReadAt, version } = view;
  const shown = {
    title: t('home.statusTitle', { network: inSentence(view.network.name) }),
    counts: view.lines.length === 0 ? t('home.statusNone') : t('home.statusCounts', counts),
    lines: view.lines.slice(0, MOST_LINES).map(({ about, who, state, code }) => ({
      line: t('home.statusLine', {
        what: t(`home.statusState${state}` as TextKey),
        about,
        who: inSentence(who),
      }),
      reason: t(REASONS[state] ?? 'home.statusReasonFailed', { code }),
    })),
    more:
      view.lines.length > MOST_LINES ? t('home.statusMore', { count: view.lines.length - MOST_LINES }) : '',
    jobs:
      rosterReadAt === undefined
        ? t('home.statusJobsNever', { version })
        : t('home.statusJobs', {
            version,
            day: dayInWords(reader.language, reader.zone, new Date(rosterReadAt), view.now),
          }),
    actions: [],
  };
  return render('status-list', shown, reader);
}

const REASONS: Readonly<Record<string, TextKey>> = {
  onbereikbaar: 'home.statusReasonUnreachable',
  mislukt: 'home.statusReasonFailed',
  onzeker: 'home.statusReasonUncertain',
};
