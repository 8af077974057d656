import type { Shape } from '../shape';

export const cases = {
  thinkIntro:
    'In a round, a group thinks together about one situation or one subject. People talk, the card leads.',
  thinkPersonal:
    'A round starts in a group chat, a meeting chat or a channel. Type one of these words there, with @Signaalpunt in front: {commands}.',
  thinkHere: 'Do you want to start a round here? Then choose a method.',
  whoMay: 'Coordinators and facilitators can start a round. In your network those are: {names}.',
  namesMore: '{names} and {count, plural, one {1 other person} other {# other people}}',
  choose: 'Choose a method',
  chooseTitle: 'Which method?',
  chooseField: 'Method',
  chooseThis: 'Choose this method',
  methodChoice: '{method} · {minutes} min',
  callIntro:
    'Whoever presses the button leads this round: you watch the time and the steps, and add no content yourself.',
  way: 'How do you meet?',
  timing: 'How much time is there? (only counts for Live)',
  timingshort: 'Short: {minutes} minutes',
  timingdefault: 'Normal: {minutes} minutes',
  timinglong: 'Long: {minutes} minutes',
  wayHint: 'Without a meeting everyone writes, and each phase has a number of working days.',
  subject: 'Which subject?',
  subjectHint: 'What do you want to think about together?',
  callAgree:
    'Whoever starts also agrees to this: what is said here stays here, and nobody mentions details by which a child or family can be recognised.',
  call: 'Start a round',
  calledTitle: '{label} is there',
  called:
    'The card of the round comes in this conversation. There, everyone joins with the button I’ll join. You also get a personal card from me to lead with.',
  calledThenCase:
    'What now: wait until people are there and somebody has brought in a case. Then press Start the round.',
  calledThenVote:
    'What now: wait until people are there. You can bring in cases and vote already, and also during the round. Then press Start the round.',
  calledThenSubject: 'What now: wait until people are there. Then press Start the round.',
  calledBefore:
    'This round was there already: {name} leads it. Do you want to start another one? Then type the command again.',
  waiting:
    'In your network, {count, plural, one {1 proposed case is waiting} other {# proposed cases are waiting}}. Ask whoever proposed one whether it fits in this round.',
  agreeTitle: 'Will you join {label}?',
  agreeFirst: 'One thing first: agree to how we work.',
  agreeIntro: 'We ask everyone who joins to agree to this.',
  agree1: '(1) What I hear in this round, I do not pass on.',
  agree2:
    '(2) I mention no name, address, school or other detail by which a child or family can be recognised.',
  agree3: '(3) Do I recognise the family anyway? Then I tell the facilitator and leave this round.',
  agree4: '(4) The report belongs first to whoever brought in the case.',
  agree5:
    '(5) Am I worried about the safety of a child? Then I follow the steps of my organisation, not this bot.',
  agreeErased:
    'I erase what you write {days, plural, one {1 day} other {# days}} after the round. Actions and learnings stay. Teams keeps its own copies for as long as your organisation sets: I cannot erase those.',
  agree: 'I agree',
  joinedTitle: 'You are in {label}',
  joined:
    'Good that you are joining. From now on, Show case and Show contributions let you read what is written in this round.',
  joinedBring: 'Is there something of your own that the group could help you think about? Bring in a case.',
  joinedLeads: 'You lead this round, so you are in it already.',
  joinedBefore: 'You are in this round already. Nothing changes.',
  volunteer:
    'As a volunteer you do not join a round here: you would read somebody else’s case. You can propose a case of your own. Type case in our personal chat.',
  left: 'You are no longer in {label}. A case or vote of yours is gone from the round.',
  notIn: 'You are not in {label}. Nothing changes.',
  bringTitle: '{label}: bring in a case',
  bringIntro:
    'Only those who agreed to how we work can read this. No names, school or street: nobody must recognise a child or family.',
  bringProposed:
    'This is the case that you proposed. When you bring it in, it is no longer among the proposed cases.',
  about: 'What is it about?',
  help: 'What do you want help with?',
  helpHint: 'How can I …',
  works: 'What already works?',
  better: 'What does it look like when things go better?',
  tooLong: 'This is too long. Your question can have {help} characters, each of the other fields {about}.',
  cut: 'Your text was too long for this field: only the beginning is below.',
  broughtTitle: 'Your case is in {label}',
  brought:
    'Those who joined can read it now. I erase it {days, plural, one {1 day} other {# days}} after the round.',
  broughtFacilitator:
    'The facilitator can read it now, and chooses which case you discuss. After that, those who joined read it too. I erase it {days, plural, one {1 day} other {# days}} after the round.',
  change: 'Change case',
  voteTitle: '{label}: vote',
  voteIntro: 'Choose twice. It may be the same case both times. If you vote again, that replaces your vote.',
  urgent: 'Most urgent',
  valuable: 'We learn most from this one together',
  voted: 'Your vote counts. You can still change it until the facilitator goes on.',
  votedTitle: 'You voted in {label}',
  caseOf: '({n}) Case of {name}',
  caseChoice: '{n}. {help}',
  casesCut: 'The texts are shortened. With Show case you read them in full.',
  chooseCaseTitle: '{label}: which case?',
  chooseCaseIntro: 'Which case do you think about together?',
  chooseCaseField: 'Case',
  chosen: 'Chosen: the case of {name}.',
  started: '{label} has started. Follow the card in the conversation; go on with your personal card.',
  propose: 'Propose a case',
  proposeTitle: 'Propose a case',
  proposeIntro:
    'Describe one situation in which you are stuck or that stayed with you. No names, school or street: nobody must recognise a child or family. Your coordinators and facilitators can read this.',
  typedInShared:
    'You typed this in a conversation that others read. A case does not belong there. Delete your message there: I cannot do that for you. Teams may still keep a copy.',
  proposedTitle: 'Your case is proposed',
  proposed:
    'The coordinators and facilitators of your network can read it. When you join a round, you bring it in there with Bring in a case: your words will be waiting for you.',
  proposedKept: 'If no round takes it up, I erase it on {day}. You can always take it back earlier.',
  withdraw: 'Withdraw',
  withdrawn: 'Your case is withdrawn and erased.',
  gone: 'This case is no longer waiting: it was brought in, withdrawn or erased.',
  queue: 'Proposed cases',
  queueHint: 'Oldest first. What stands here is only for coordinators and facilitators.',
  queueEmpty: 'No case is waiting now.',
  queueLine: '{name} · {day}',
  proposalTitle: 'Proposed case',
  confidential: 'What you read here, you do not pass on.',
  from: 'From',
  since: 'Proposed on',
  until: 'Erased on',
  sessions: 'Sessions',
  sessionsMine: 'My rounds',
  sessionsAll: 'All rounds',
  sessionsEmpty: 'No rounds yet.',
  sessionsSafety: 'How safe rounds felt: {score} out of 5.',
  sessionsHint: 'Rounds of this year and last year, newest first.',
  sessionTitle: '{label} · {method}',
  sessionLine: '{status} · {day} · facilitator: {name}',
  sessionNext: 'Next time: {day}',
  deedsTitle: 'My open actions',
  deedLine: '{label} · by {day}',
  deedsMore:
    'And {count, plural, one {1 more action} other {# more actions}}. They stand with the round itself.',
  done: 'Done',
  proposalsTitle: 'My proposed cases',
  proposalLine: 'Proposed on {day}',
} satisfies Shape['cases'];
