export { outdatedCard } from './entry';
export { homeCard, type HomeView } from './home';
export { languageCard } from './language';
export { mineCard, type MineLine } from './mine';
export { chooseNetworkCard, outsiderCard, outsiderWords } from './networks';
export { searchCard, type SearchView } from './search';
export { statusCard, type StatusView } from './status';
