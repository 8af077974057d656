export { emergencyLine } from './emergency';
export { newsCard, teamWelcomeCard } from './news';
export { organisationForm } from './organisation';
export { peoplePicker } from './people-picker';
export { NOBODY, settingsCard, themeContactCard, type SettingsView } from './settings';
export { whoCard } from './who';
