export { callRound, facilitatorRota, runningRound, sessionFor, type CallRefusal } from './call';
export {
  maySettle,
  myOpenDeeds,
  openDeedsOfGroup,
  planNext,
  promiseDeed,
  readDeed,
  settleDeed,
  type DeedOfRound,
  type SettleOutcome,
} from './deeds';
export type { RoundDeps } from './deps';
export {
  expireCase,
  myProposals,
  proposeCase,
  readProposal,
  rewordCase,
  waitingCases,
  withdrawCase,
  type ProposedCase,
} from './propose';
export { askToJoin, seatPerson } from './let-in';
export { handOver, mayRescue } from './hand-over';
export { casesFor, contributionsFor, isInRound, listRounds, parkedBy, readRound, refusalNow } from './read';
export {
  keepSignal,
  readReport,
  safetyOf,
  suggestionsFor,
  weighSuggestions,
  type ReadReport,
} from './report';
export { takeStep, type StepOutcome, type StepRefusal } from './step';
export type { Step } from './steps';
export { clearRound, leaveRounds, listRound, watchTime } from './tend';
export type { LoadedRound } from '../store';
