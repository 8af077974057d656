export type { Finding, FindingKind } from './finding';
export { inspect } from './inspect';
export { markedWords, refuseText, type TextRefusal } from './texts';
export { blockedNumbers, masked } from './national-numbers';
