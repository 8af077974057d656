import { behindMore, toAction, toActions, type Button } from '../../cards/buttons';
import { noticeCard } from '../../cards/notice';
import { inSentence, plain } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { dayInWords, translator, type TextKey, type Translate } from '../../i18n';
import { emergencyLine } from '../../members/cards';
import { can } from '../../members/policy';
import type { Actor, Network } from '../../members/rules';
import type { Identity } from '../../members/usecases';
import { kindName } from '../../registration/cards';
import type { Kind } from '../../registration/rules';
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

/** The only answer for somebody who is not at work in a network here. */
export function outsiderCard(
  render: Render,
  reader: Reader,
  identity: Exclude<Identity, { is: 'member' }>,
): Card {
  const t = translator(reader.language);
  switch (identity.is) {
    case 'sharedChannel':
      return noticeCard(render, reader, {
        title: t('home.sharedChannelTitle'),
        paragraphs: [t('home.sharedChannel')],
      });
    case 'stranger':
      return noticeCard(render, reader, { title: t('home.strangerTitle'), paragraphs: [t('home.stranger')] });
    case 'notOfNetwork':
      return noticeCard(render, reader, {
        title: t('home.notOfNetworkTitle'),
        paragraphs: [t('home.notOfNetwork')],
      });
    case 'unboundChat':
      return noticeCard(render, reader, {
        title: t('home.unboundTitle'),
        paragraphs: [t('home.unbound')],
        buttons: bindButtons(t, identity.networks),
      });
    case 'severalNetworks':
      return chooseNetworkCard(render, reader, identity.networks);
  }
}

/** One line in place of a card that a newer one has overtaken, and the way to how it stands now. */
export function outdatedCard(render: Render, reader: Reader, label: string): Card {
  const t = translator(reader.language);
  return noticeCard(render, reader, {
    title: label,
    paragraphs: [t('home.outdated')],
    buttons: [{ title: t('common.open'), verb: showVerb(label), data: { label } }],
  });
}

/** Which network the personal chat is about. */
export function chooseNetworkCard(render: Render, reader: Reader, networks: readonly Network[]): Card {
  const t = translator(reader.language);
  const buttons = networks.map(({ id, name }) => ({
    title: plain(name),
    verb: 'network.choose',
    data: { network: id },
  }));
  return noticeCard(render, reader, {
    title: t('home.severalTitle'),
    paragraphs: [t('home.several'), t('home.severalKept')],
    buttons,
  });
}

/** A line of `mijn`. */
export interface MineLine {
  readonly label: string;
  readonly kind: Kind;
  readonly status: string;
  readonly registeredAt: string;
  readonly start: string;
}

/** One page of my own entries. */
export function mineCard(
  render: Render,
  reader: Reader,
  page: {
    readonly lines: readonly MineLine[];
    readonly previous?: number;
    readonly next?: number;
    readonly now: Date;
  },
): Card {
  const t = translator(reader.language);
  const lines = page.lines.map((line) => ({
    label: line.label,
    line: t('home.mineLine', {
      kind: kindName(t, line.kind),
      status: line.label.startsWith('V')
        ? t(`questions.status${line.status}` as TextKey)
        : t(`signals.status${line.status}` as TextKey),
      day: dayInWords(reader.language, reader.zone, new Date(line.registeredAt), page.now),
    }),
    start: plain(line.start),
    actions: [
      toAction({ title: t('common.open'), verb: showVerb(line.label), data: { label: line.label } }, reader),
    ],
  }));
  const paging: Button[] = [
    ...(page.previous === undefined
      ? []
      : [{ title: t('common.previous'), verb: 'mine.show', data: { page: page.previous } }]),
    ...(page.next === undefined
      ? []
      : [{ title: t('common.next'), verb: 'mine.show', data: { page: page.next } }]),
  ];
  const hint = t(lines.length === 0 ? 'home.mineEmpty' : 'home.minePage');
  return render(
    'mine-list',
    { title: t('home.mineTitle'), hint, lines, actions: toActions(paging, reader) },
    reader,
  );
}

export function languageCard(render: Render, reader: Reader): Card {
  const t = translator(reader.language);
  const buttons = [
    ['nl', 'Nederlands'],
    ['en', 'English'],
    ['fr', 'Français'],
  ].map(([language = '', title = '']) => ({ title, verb: 'language.choose', data: { language } }));
  return noticeCard(render, reader, { title: t('home.languageTitle'), paragraphs: [], buttons });
}

/** What could not be delivered, and why. */
export interface StatusView {
  readonly network: Network;
  readonly lines: readonly {
    readonly about: string;
    readonly who: string;
    readonly state: string;
    readonly code: string;
  }[];
  readonly rosterReadAt: string | undefined;
  readonly version: string;
  readonly now: Date;
}

const MOST_LINES = 15;

export function statusCard(render: Render, reader: Reader, view: StatusView): Card {
  const t = translator(reader.language);
  const count = (state: string) => view.lines.filter((line) => line.state === state).length;
  const counts = {
    failed: count('mislukt'),
    uncertain: count('onzeker'),
    unreachable: count('onbereikbaar'),
  };
  const { rosterReadAt, version } = view;
  const shown = {
    title: t('home.statusTitle', { network: inSentence(view.network.name) }),
    counts: view.lines.length === 0 ? t('home.statusNone') : t('home.statusCounts', counts),
    lines: view.lines.slice(0, MOST_LINES).map(({ about, who, state, code }) => ({
      line: t('home.statusLine', {
        what: t(`home.statusState${state}` as TextKey),
        about,
        who: inSentence(who),
      }),
      reason: t(REASONS[state] ?? 'home.statusReasonFailed', { code }),
    })),
    more:
      view.lines.length > MOST_LINES ? t('home.statusMore', { count: view.lines.length - MOST_LINES }) : '',
    jobs:
      rosterReadAt === undefined
        ? t('home.statusJobsNever', { version })
        : t('home.statusJobs', {
            version,
            day: dayInWords(reader.language, reader.zone, new Date(rosterReadAt), view.now),
          }),
    actions: [],
  };
  return render('status-list', shown, reader);
}

const REASONS: Readonly<Record<string, TextKey>> = {
  onbereikbaar: 'home.statusReasonUnreachable',
  mislukt: 'home.statusReasonFailed',
  onzeker: 'home.statusReasonUncertain',
};

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
    {
      title: t('home.think'),
      verb: 'register.open',
      data: { kind: 'question', wish: 'intervision' },
      opensForm: true,
    },
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
    { title: t('home.language'), verb: 'language.show' },
    ...(can(actor, 'settings.change', subject) ? [{ title: t('home.settings'), verb: 'settings.show' }] : []),
    ...(can(actor, 'status.see', subject) ? [{ title: t('home.status'), verb: 'status.show' }] : []),
    ...(hasOtherNetworks ? [{ title: t('home.switchNetwork'), verb: 'network.list' }] : []),
  ];
}

/** The button of a suggested command that is not among the six. */
function otherButton(t: Translate, command: Command): Button[] {
  const others: Partial<Record<Command, Button>> = {
    theme: { title: t('home.theme'), verb: 'register.open', data: { kind: 'theme' }, opensForm: true },
    signalCard: { title: t('home.signalCard'), verb: 'signalCard.open', opensForm: true },
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

function bindButtons(t: Translate, networks: readonly Network[]): Button[] {
  const [only, ...others] = networks;
  const data = (network: Network) => ({ network: network.id });
  if (only && others.length === 0) return [{ title: t('home.bind'), verb: 'chat.bind', data: data(only) }];
  return networks.map((network) => ({
    title: t('home.bindTo', { network: plain(network.name) }),
    verb: 'chat.bind',
    data: data(network),
  }));
}

function showVerb(label: string): string {
  return label.startsWith('V') ? 'question.show' : 'signal.show';
}
