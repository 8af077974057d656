export type { Caller, MembersDeps } from './deps';
export { identifyGuest } from './guest';
export { identify, type Identity } from './identify';
export { greet, installed, joined, left, renamed, uninstalled, uninstalledPersonally } from './installation';
export { organisations, sayOrganisation } from './organisation';
export { hasOtherNetwork, otherNetworks } from './others';
export { contactFor, opened, reach, unreachable } from './reach';
export { linkHolder, recipient, sharedReader } from './readers';
export { syncAllRosters } from './roster';
export { seedSample } from './sample';
export {
  bindChat,
  changeEmergency,
  changeSettings,
  changeThemeContact,
  chooseLanguage,
  chooseNetwork,
  names,
  people,
} from './settings';
