import { behindMore, toAction, type Button } from '../../cards/buttons';
import { inSentence } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { translator, type Translate } from '../../i18n';
import { proposeButton } from '../../intervision/cards';
import { emergencyLine } from '../../members/cards';
import { can } from '../../members/policy';
import type { Actor } from '../../members/rules';
import { COMMANDS, type Command } from '../../teams/commands';

/** What the home card must say besides its choices. */
export interface HomeView {
  readonly actor: Actor;
  /** For a message that was no command: the commands it looks like. */
  readonly likely: readonly Command[];
  /** What was typed then; only in a personal chat, where the choices take it along. */
  readonly typed: string;
  /** Whether the person is in more than one network. */
  readonly hasOtherNetworks: boolean;
}

/** `hulp`: the six choices, and everything else a command does behind `Meer`. */
export function homeCard(render: Render, reader: Reader, view: HomeView): Card {
  const t = translator(reader.language);
  const { actor, likely, typed } = view;
  const isUnknown = likely.length > 0;
  const carried = typed.length <= LONGEST_CARRIED ? typed : '';
  const shown = {
    title: t('home.title', { name: inSentence(actor.person.name.split(' ')[0] ?? '') }),
    intro: isUnknown ? t('home.unknown', { commands: words(likely, reader) }) : t('home.intro'),
    likely: likely.flatMap((command) => otherButton(t, command)).map((button) => toAction(button, reader)),
    kept: isUnknown && carried !== '' ? t('home.unknownKept') : '',
    typeThis: t('home.typeThis', { commands: typeable(reader) }),
    danger: false,
    emergency: emergencyLine(t, actor.network),
    choices: choiceButtons(t, carried).map((button) => toAction(button, reader)),
    others: [
      ...otherButtons(t).map((button) => toAction(button, reader)),
      behindMore(moreButtons(t, view), reader),
    ],
  };
  return render('home', shown, reader);
}

/** A card with more typed text than this in its buttons would be too long. */
const LONGEST_CARRIED = 1_500;

/** The four big choices: what one can share. */
function choiceButtons(t: Translate, typed: string): Button[] {
  const carry = typed === '' ? {} : { text: typed };
  return [
    { title: t('home.well'), verb: 'register.open', data: { kind: 'well', ...carry }, opensForm: true },
    { title: t('home.signal'), verb: 'register.open', data: { kind: 'signal', ...carry }, opensForm: true },
    {
      title: t('home.question'),
      verb: 'register.open',
      data: { kind: 'question', ...carry },
      opensForm: true,
    },
    { title: t('home.think'), verb: 'think.show' },
  ];
}

function otherButtons(t: Translate): Button[] {
  return [
    { title: t('home.mine'), verb: 'mine.show' },
    { title: t('home.who'), verb: 'who.show' },
  ];
}

function moreButtons(t: Translate, { actor, hasOtherNetworks }: HomeView): Button[] {
  const subject = { network: actor.network.id };
  return [
    { title: t('home.theme'), verb: 'register.open', data: { kind: 'theme' }, opensForm: true },
    { title: t('home.signalCard'), verb: 'signalCard.open', opensForm: true },
    { title: t('home.signals'), verb: 'signals.list' },
    { title: t('agenda.title'), verb: 'agenda.show' },
    { title: t('home.language'), verb: 'language.show' },
    ...(can(actor, 'settings.change', subject) ? [{ title: t('home.settings'), verb: 'settings.show' }] : []),
    ...(can(actor, 'status.see', subject) ? [{ title: t('home.status'), verb: 'status.show' }] : []),
    ...(hasOtherNetworks ? [{ title: t('home.switchNetwork'), verb: 'network.list' }] : []),
  ];
}

/** The button of a suggested command that is not among the six. Rounds are behind `Samen nadenken`. */
function otherButton(t: Translate, command: Command): Button[] {
  const others: Partial<Record<Command, Button>> = {
    theme: { title: t('home.theme'), verb: 'register.open', data: { kind: 'theme' }, opensForm: true },
    signalCard: { title: t('home.signalCard'), verb: 'signalCard.open', opensForm: true },
    case: proposeButton(t),
    sessions: { title: t('cases.sessions'), verb: 'sessions.show' },
    agenda: { title: t('agenda.title'), verb: 'agenda.show' },
    signals: { title: t('home.signals'), verb: 'signals.list' },
    language: { title: t('home.language'), verb: 'language.show' },
    settings: { title: t('home.settings'), verb: 'settings.show' },
    status: { title: t('home.status'), verb: 'status.show' },
  };
  const button = others[command];
  return button ? [button] : [];
}

function typeable(reader: Reader): string {
  return words(['signal', 'well', 'theme', 'question', 'mine', 'who'], reader);
}

/** Command words as one types them, in the reader's language. */
function words(commands: readonly Command[], reader: Reader): string {
  return commands.map((command) => COMMANDS[command][reader.language]).join(', ');
}
