import { advance, type Question, type QuestionEvent, type QuestionStatus } from '../../src/questions/rules';

export const STATUSES: readonly QuestionStatus[] = [
  'open',
  'opgenomen',
  'info_gevraagd',
  'doorverwezen',
  'beantwoord',
  'afgesloten',
  'heropend',
  'ingetrokken',
];
export const AT = { claimBy: '2026-12-01T16:00:00.000Z', answerBy: '2026-12-04T16:00:00.000Z' };

export const EVENTS: Readonly<Record<QuestionEvent['type'], QuestionEvent>> = {
  claim: { type: 'claim' },
  askInfo: { type: 'askInfo' },
  giveInfo: { type: 'giveInfo' },
  answer: { type: 'answer' },
  refer: { type: 'refer', to: 'p-expert' },
  takeReferral: { type: 'takeReferral' },
  declineReferral: { type: 'declineReferral' },
  helped: { type: 'helped' },
  notYet: { type: 'notYet', ...AT, owner: { person: 'p-deputy' } },
  supplement: { type: 'supplement' },
  withdraw: { type: 'withdraw' },
  silence: { type: 'silence' },
  erase: { type: 'erase' },
  reroute: { type: 'reroute', owner: { person: 'p-deputy' }, missed: 'p-point' },
  publish: { type: 'publish', question: 'Waar vind ik een tolk?', answer: 'Bij de stad.', at: AT.claimBy },
  unpublish: { type: 'unpublish' },
  askRegion: { type: 'askRegion', to: [{ network: 'n-2', id: 'R-1' }] },
  regionAnswer: { type: 'regionAnswer' },
  intervision: { type: 'intervision', at: AT.claimBy },
};
export const TYPES = Object.keys(EVENTS) as QuestionEvent['type'][];

/** The question after an event that must be allowed. */
export function after(question: Question, event: QuestionEvent, actor: string | undefined): Question {
  const next = advance(question, event, actor);
  if ('refused' in next) throw new Error(`${event.type} is refused in ${question.status}`);
  return next;
}

/** A question as it stands in a status. */
export function inStatus(status: QuestionStatus, change: Partial<Question> = {}): Question {
  return {
    label: 'V-2026-0007',
    network: 'n-1',
    status,
    seq: 3,
    changedAt: '2026-11-22T10:00:00.000Z',
    text: status === 'ingetrokken' ? '' : 'Wie kent een tolk Tigrinya?',
    details: { visibility: 'named' },
    asker: 'p-asker',
    language: 'nl',
    askedAt: '2026-11-22T10:00:00.000Z',
    owner: { person: 'p-point' },
    ownerByReferral: false,
    ...(status === 'doorverwezen' ? { referredTo: 'p-expert' } : {}),
    claimBy: '2026-11-24T16:00:00.000Z',
    answerBy: '2026-11-27T16:00:00.000Z',
    missed: [],
    round: 0,
    ...change,
  };
}
