import {
  linkCard,
  noReportCard,
  proofCard,
  reportCard,
  type ReportView,
} from '../../../src/intervision/cards';
import { reportOf, type Deed, type ReportVersion } from '../../../src/intervision/rules';
import { translator } from '../../../src/i18n';
import { NOW } from '../../support/builders';
import { aDeed, aView, ERASED, LONG, LONG_VIEW, NOTHING, TRICKY_VIEW, type Given } from './after-round';
import { empty, longest, sample, type Sample } from './sample';

function report(version: ReportVersion, given: Given = {}, earlier: readonly Deed[] = []): ReportView {
  const view = aView(given);
  return { view, report: reportOf({ ...view.loaded, earlier }, version) };
}

const APPROVED: Given = { round: { status: 'verslag_goedgekeurd', nextDate: '2026-12-18' } };

export const reportSamples: readonly Sample[] = [
  sample('intervision-report to approve', (render, reader) =>
    reportCard(render, reader, report('caseBringer', {}, [aDeed('d9', { status: 'gedaan' })]), {
      person: 'lien',
    }),
  ),
  sample('intervision-report of the case-bringer, approved', (render, reader) =>
    reportCard(render, reader, report('caseBringer', APPROVED), { person: 'lien' }),
  ),
  sample('intervision-report of the group', (render, reader) =>
    reportCard(render, reader, report('group', APPROVED), { person: 'karim' }),
  ),
  sample('intervision-report of the group, for whose case it is, tricky', (render, reader) =>
    reportCard(render, reader, report('group', TRICKY_VIEW), { person: 'lien' }),
  ),
  sample('intervision-report of the network', (render, reader) =>
    reportCard(
      render,
      reader,
      { ...report('network', APPROVED), safety: { score: 4.5 } },
      { person: 'somebody' },
    ),
  ),
  sample('intervision-report erased', (render, reader) =>
    reportCard(render, reader, report('caseBringer', { ...APPROVED, content: ERASED }), { person: 'lien' }),
  ),
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((page) =>
    longest(`intervision-report page ${page}`, (render, reader) =>
      reportCard(render, reader, report('caseBringer', LONG_VIEW, LONG.deeds), { person: 'lien', page }),
    ),
  ),
  empty('intervision-report', (render, reader) =>
    reportCard(render, reader, report('group', { content: NOTHING }), { person: 'karim' }),
  ),
  sample('intervision-no-report', (render, reader) =>
    noReportCard(
      render,
      reader,
      'I-2026-0003',
      translator(reader.language)('deeds.refusednotApproved', { name: 'Tom Janssens' }),
    ),
  ),
  sample('intervision-link', (render, reader) =>
    linkCard(render, reader, {
      label: 'I-2026-0003',
      url: 'https://signaalpunt.example/r/abcdef',
      expires: new Date('2026-11-23T09:30:00.000Z'),
      now: NOW,
      title: translator(reader.language)('deeds.open'),
    }),
  ),
  sample('intervision-proof', (render, reader) => proofCard(render, reader, aView(), 'lien')),
  longest('intervision-proof', (render, reader) => proofCard(render, reader, aView(LONG_VIEW), 'person-3')),
];
