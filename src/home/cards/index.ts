export {
  homeCard,
  outsiderCard,
  outdatedCard,
  chooseNetworkCard,
  mineCard,
  languageCard,
  statusCard,
  type HomeView,
  type MineLine,
  type StatusView,
} from './home';
export { searchCard, type SearchView } from './search';
