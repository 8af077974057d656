export { signalNetworkCard, signalPastedCard, signalReceiptCard, signalThreadCard } from './entry';
export { signalForm, triageForm, type FormState, type TextDeed, type TriageFormView } from './forms';
export { signalHandlerCard } from './handler';
export { signalListCard, type ListView } from './list';
export { signalLateCard, signalOfferCard } from './news';
export { statusName, type SignalView } from './words';
