export { bundleSignal, openBundles } from './bundle';
export type { SignalDeps } from './deps';
export {
  releasedSignals,
  searchSignals,
  signalItem,
  similarAny,
  similarReleased,
  type AlikeSignal,
} from './find';
export { handleSignal, RIGHTS, type Deed, type Outcome, type SignalRefusal } from './handle';
export { listSignals, mySignals, readSignal, type SignalFilter } from './read';
export { mergeSignals, offerHelp, recogniseSignal, type RecogniseRefusal } from './recognise';
export { catchUp, registerSignal } from './register';
export { handOver, tendSignal } from './tend';
