import type { Shape } from '../shape';

export const home = {
  title: 'Hello {name}',
  intro:
    'What do you want to share? Choose what fits best. Not sure? Choose Question, your point of contact will help you.',
  unknown: 'I did not understand that as a command. Did you mean {commands}? Choose or type again.',
  unknownKept: 'When you choose, I take along what you typed.',
  typeThis: 'You can also type: {commands}.',
  well: 'Going well',
  signal: 'Signal',
  question: 'Question',
  think: 'Think together',
  mine: 'My entries',
  who: 'Who is who',
  signals: 'Look at signals',
  language: 'Language',
  settings: 'Settings',
  status: 'Status',
  theme: 'Theme',
  summary: 'Signaalpunt: what do you want to share?',
  sharedChannelTitle: 'This is a shared channel',
  sharedChannel:
    'In a shared channel, people from outside the network can read along. Write to me personally, or in a standard channel of your team.',
  strangerTitle: 'I do not know you in a network yet',
  stranger:
    'Signaalpunt works per team. Ask the coordinator of your network to add you to the team, or to install the app there. After that you can come here.',
  notOfNetworkTitle: 'You are not in this network yet',
  notOfNetwork:
    'This conversation belongs to a network that you are not in. Ask the coordinator to add you to the team.',
  unboundTitle: 'This conversation does not belong to a network yet',
  unbound:
    'A coordinator can link it; once is enough. Until then, write to me personally: everything works there.',
  bind: 'Link to network',
  bindTo: 'Link to network: {network}',
  bound: 'This conversation is now linked to {network}.',
  boundAlready: 'This conversation is already linked to a network.',
  severalTitle: 'For which network?',
  several:
    'You are in more than one network. Choose which network you work for here. I will remember it; with the command help you can switch later.',
  severalKept: 'After that, type or send your message again.',
  chosen: 'You now work for {network} here.',
  switchNetwork: 'Other network',
  outdated: 'There is a newer card, lower in this conversation.',
  mineTitle: 'My entries',
  mineEmpty:
    'You have not registered or asked anything yet. Type signal, well, theme or question with your text after it.',
  mineLine: '{kind} · {status} · {day}',
  mineOpen: 'Open {label}',
  minePage: 'Newest first.',
  languageTitle: 'Which language do you want to read?',
  languageSaved: 'Good, I will write to you in English.',
  statusTitle: 'Status of {network}',
  statusNone: 'Everything has been delivered.',
  statusCounts:
    '{failed, plural, =0 {Nothing failed} one {1 message failed} other {# messages failed}} · {uncertain, plural, =0 {nothing uncertain} one {1 uncertain} other {# uncertain}} · {unreachable, plural, =0 {everyone reachable} one {1 unreachable} other {# unreachable}}',
  statusLine: '{what} · {about} · for {who}',
  statusReasonUnreachable:
    'This person cannot be reached personally (bot not installed or blocked). It works again as soon as they write something to the bot.',
  statusReasonFailed: 'Teams refused the message (code {code}).',
  statusReasonUncertain: 'It may or may not have arrived (code {code}). I do not send it again by myself.',
  statusStateonbereikbaar: 'unreachable',
  statusStatemislukt: 'failed',
  statusStateonzeker: 'uncertain',
  statusJobs: 'List of members updated: {day}. Version {version}.',
  statusJobsNever: 'List of members not yet updated daily. Version {version}.',
  statusMore: 'And {count, plural, one {1 other message} other {# other messages}}.',
} satisfies Shape['home'];
