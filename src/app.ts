import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { registerAgenda } from './agenda/routes';
import { createAgendaStores } from './agenda/store';
import { createClock } from './calendar/clock';
import { loadTemplates, type Render } from './cards/templates';
import type { Config } from './config';
import type { Sender } from './delivery/attempt';
import { createLease } from './delivery/lease';
import type { Renderers } from './delivery/renderers';
import { requeue } from './delivery/requeue';
import { createRunner, type Runner } from './delivery/runner';
import { createSchedules, type Schedules } from './delivery/schedules';
import { createSender } from './delivery/sender';
import { identifyAsker, registerHome, type HomeRoutesDeps } from './home/routes';
import { backToRound, registerIntervision } from './intervision/routes';
import type { RoundRoutesDeps } from './intervision/routes/deps';
import { createProposalStore, createRoundStore } from './intervision/store';
import { proposeCase } from './intervision/usecases';
import { createServer, listen, stopListening, type TestHooks } from './http/server';
import { languageOf, translator } from './i18n';
import { createLinks, type Links } from './links/links';
import type { Openers } from './links/openers';
import { createVisits } from './links/visits';
import { registerMembers, type MembersRoutesDeps } from './members/routes';
import { createMembersStore } from './members/store';
import { linkHolder, opened, reach, seedSample, syncAllRosters, unreachable } from './members/usecases';
import type { Caller } from './members/usecases';
import { answeredBefore, backToQuestion, registerQuestions } from './questions/routes';
import type { QuestionRoutesDeps } from './questions/routes/view';
import { createQuestionStore, createRegionalStore } from './questions/store';
import { askQuestion, createFindAlike, questionItem } from './questions/usecases';
import { registerRegistration, type RegistrationDeps } from './registration/routes';
import type { Register } from './registration/usecases';
import { createLiveIndex } from './search/live-index';
import { createTextIndex } from './search/text-index';
import { yearlySource } from './search/yearly-source';
import { registerSignals, seenInForm, type SignalRoutesDeps } from './signals/routes';
import type { SignalKind } from './signals/rules';
import { createSignalStore } from './signals/store';
import { registerSignal, signalItem, similarReleased } from './signals/usecases';
import { connect } from './storage/connect';
import { parseLabel, partitionOf, ROUND } from './storage/labels';
import { undelivered, wakingTable, type Place } from './storage/outbox';
import { readingOnce, readOnceTable } from './storage/read-once';
import type { Table } from './storage/table';
import type { Answer } from './teams/answer';
import { createGate } from './teams/access';
import { createAdapter, receive, type WebRequest } from './teams/adapter';
import { createApplication } from './teams/application';
import { createBot, type Bot } from './teams/bot';
import { createNotifier, type Message, type Notifier } from './teams/notifier';
import type { Turn } from './teams/turn';
import { createLogger, type Logger } from './telemetry/logger';

const VERSION = '0.1.0';

export interface App {
  /** Listens; `port` 0 takes a free one. */
  listen(port: number): Promise<{ readonly port: number }>;
  /** Finishes what is under way and lets go of the lease. */
  close(): Promise<void>;
}

/** Everything that is made once and handed to the features. */
interface Parts extends Delivery {
  readonly config: Config;
  readonly log: Logger;
  readonly clock: ReturnType<typeof createClock>;
  readonly table: Table;
  readonly notifier: Notifier;
  readonly render: Render;
  readonly renderers: Renderers;
  readonly links: Links;
  readonly openers: Openers;
  readonly visit: ReturnType<typeof createVisits>;
  /** Where this instance listens; `port` is known once it does. */
  readonly here: { port: number };
  readonly members: MembersRoutesDeps;
}

interface Delivery {
  readonly runner: Runner;
  readonly schedules: Schedules;
  readonly sender: Sender;
}

/** Wires settings → storage → Teams → delivery → features → http. Used by index.ts and by the tests alike. */
export async function createApp(config: Config, log: Logger = createLogger(config.logLevel)): Promise<App> {
  const parts = await createParts(config, log);
  const { bot, registry } = createBot<Caller>();
  const home = registerFeatures(bot, parts);
  if (config.sampleNetwork !== undefined) await seedSample(parts.members, config.sampleNetwork);
  const adapter = createAdapter(config.credentials, log);
  const gate = createGate(config.credentials, config.tenants, log);
  const handle = createApplication<Caller>({
    adapter,
    registry,
    identify: (turn, network, guests) => identifyAsker(home, turn, network, guests),
    reply: (turn, answer) => reply(parts, turn, answer),
    say: (turn, what) => translator(languageOf(turn.locale) ?? 'nl')(`common.${what}`),
    log,
  });
  const server = createServer({
    onMessage: (request, response) =>
      readingOnce(() => receive({ adapter, gate }, request as WebRequest, response, handle)),
    onLink: (token) => readingOnce(() => parts.visit(token)),
    isReady: () => parts.table.ping(),
    testHooks: config.testHooks ? testHooks(parts) : undefined,
    log,
  });
  return {
    listen: async (port) => {
      const listening = await listen(server, port, config.host);
      parts.here.port = listening;
      parts.runner.start();
      return { port: listening };
    },
    close: async () => {
      await stopListening(server);
      await parts.runner.stop();
    },
  };
}

async function createParts(config: Config, log: Logger): Promise<Parts> {
  const clock = createClock();
  const late: { runner?: Runner } = {};
  const table = readOnceTable(
    wakingTable(await connect(config.storage), (partition) => late.runner?.kick(partition)),
  );
  const notifier = createNotifier(config.credentials);
  const render = loadTemplates(join(__dirname, '..', 'adaptive-cards'));
  const renderers: Renderers = new Map();
  const here = { port: config.port };
  const links = createLinks(table, clock, () => config.publicUrl ?? `http://localhost:${here.port}`);
  const members: MembersRoutesDeps = {
    render,
    store: createMembersStore(table),
    clock,
    log,
    newId,
    roster: (place, teamId) => notifier.roster(place, teamId),
    adminIds: config.adminIds,
    forms: config.forms,
    requeue: (network, person) => requeue(table, clock, network, person),
  };
  const openers: Openers = new Map();
  const visit = createVisits({ links, openers, holder: (...who) => linkHolder(members, ...who), log });
  const visiting = { links, openers, visit, here };
  const base = { config, log, clock, table, notifier, render, renderers, members, ...visiting };
  const delivery = createDelivery(base);
  late.runner = delivery.runner;
  return { ...base, ...delivery };
}

function createDelivery({
  config,
  log,
  clock,
  table,
  notifier,
  renderers,
  links,
  members,
}: Omit<Parts, keyof Delivery>): Delivery {
  const sender = createSender({
    notifier,
    rate: config.sendRate,
    reach: (network, person) => reach(members, network, person),
    opened: (network, person, place) => opened(members, network, person, place),
    unreachable: (network, person, failure) => unreachable(members, network, person, failure),
  });
  const schedules = createSchedules(table, clock, log, [
    { name: 'roster', hour: 4, zone: 'Europe/Brussels', run: () => syncAllRosters(members) },
    { name: 'links', hour: 3, zone: 'Europe/Brussels', run: () => links.removeExpired() },
  ]);
  const networks = () => members.store.networks();
  const lease = createLease(table, 'runner');
  const runner = createRunner({
    table,
    clock,
    renderers,
    sender,
    log,
    lease,
    networks,
    schedules,
    time: Date.now,
  });
  return { runner, schedules, sender };
}

function registerFeatures(bot: Bot<Caller>, parts: Parts): HomeRoutesDeps {
  const { clock, table, render, renderers, members, schedules, links, openers } = parts;
  const shared = { clock, newId, render, members };
  const signalStore = createSignalStore(table);
  const now = () => clock.now();
  const signalIndex = createLiveIndex(yearlySource(signalStore, signalItem, now), now);
  const signals = { ...shared, signals: signalStore, index: signalIndex };
  const rounds = roundDeps(parts);
  const questions = questionDeps(parts, rounds);
  const home: HomeRoutesDeps = {
    clock,
    signals,
    questions,
    undelivered: (network) => undelivered(table, network),
    render,
    members,
    version: VERSION,
    rosterReadAt: () => schedules.lastDone('roster'),
    send: (place, message) => deliver(parts, place, message),
  };
  registerMembers(bot, renderers, members);
  registerRegistration(bot, registrationDeps(parts, signals, questions, rounds));
  registerSignals(bot, renderers, signals);
  registerIntervision(bot, renderers, rounds);
  registerQuestions(bot, renderers, questions);
  registerAgenda(bot, renderers, { ...shared, links, openers, ...createAgendaStores(table) });
  registerHome(bot, renderers, home);
  return home;
}

function questionDeps({ clock, table, render, members }: Parts, rounds: RoundRoutesDeps): QuestionRoutesDeps {
  const questions = createQuestionStore(table);
  const now = () => clock.now();
  return {
    clock,
    newId,
    render,
    members,
    questions,
    index: createLiveIndex(yearlySource(questions, questionItem, now), now),
    regional: createRegionalStore(table),
    findAlike: createFindAlike(createTextIndex),
    propose: (caller, proposed) => proposeCase(rounds, caller, proposed),
  };
}

function roundDeps(parts: Parts): RoundRoutesDeps {
  const { clock, table, render, members, links, openers } = parts;
  const stores = { rounds: createRoundStore(table), proposals: createProposalStore(table) };
  const whisper = whisperer(parts);
  return { clock, newId, random: Math.random, render, members, links, openers, whisper, ...stores };
}

/** Sends to somebody personally within a turn; never kept, never repeated. */
function whisperer({ sender }: Parts): RegistrationDeps['whisper'] {
  return async ({ network, person }, message) =>
    (await sender.send(network.id, { person: person.id }, message)).ok;
}

/** How each kind is registered, by the feature that keeps it; and what a form needs within its turn. */
function registrationDeps(
  parts: Parts,
  signals: SignalRoutesDeps,
  questions: QuestionRoutesDeps,
  rounds: RoundRoutesDeps,
): RegistrationDeps {
  const { render, renderers, members, runner } = parts;
  const asSignal =
    (kind: SignalKind): Register =>
    (caller, registration, origin) =>
      registerSignal(signals, caller, { ...registration, kind }, origin);
  return {
    render,
    members,
    newId,
    register: {
      signal: asSignal('signal'),
      well: asSignal('well'),
      theme: asSignal('theme'),
      question: (caller, registration, origin) => askQuestion(questions, caller, registration, origin),
    },
    alike: (caller, { kind, text }) =>
      kind === 'question' ? Promise.resolve([]) : similarReleased(signals, caller, text),
    answered: (caller, registration, nonce) =>
      registration.kind === 'question'
        ? answeredBefore(questions, caller, registration, nonce)
        : Promise.resolve(undefined),
    recognise: (caller, label, registration) => seenInForm(signals, caller, label, registration),
    back: (caller, beside, made) =>
      parseLabel(beside)?.letter === ROUND
        ? backToRound(rounds, caller, beside, made)
        : backToQuestion(questions, caller, beside, made),
    show: async (intent) => {
      const rendered = await renderers.get(intent.kind)?.render(intent);
      return rendered === 'later' ? undefined : rendered;
    },
    deliverNow: (intent) => runner.deliverNow(partitionOf(intent.network, intent.about), intent),
    whisper: whisperer(parts),
  };
}

/** An answer to a typed message goes into its conversation. */
async function reply(parts: Parts, turn: Turn, answer: Answer): Promise<void> {
  if (!('quiet' in answer)) await deliver(parts, turn.place, answer);
}

async function deliver({ notifier, log }: Parts, place: Place, message: Message): Promise<void> {
  const sent = await notifier.send(place, message);
  if (!sent.ok)
    log.warn({ status: sent.status, code: sent.code, scope: place.scope }, 'an answer could not be sent');
}

function testHooks({ clock, runner }: Parts): TestHooks {
  return {
    moveClock: (now) => {
      clock.moveTo(now);
    },
    drain: () => runner.drain(DRAIN_MS),
  };
}

const DRAIN_MS = 30_000;

function newId(): string {
  return randomUUID().replaceAll('-', '');
}
