import { can, type Subject } from '../../members/policy';
import type { Network } from '../../members/rules';
import type { Caller } from '../../members/usecases';
import { refuseText, type TextRefusal } from '../../privacy/rules';
import type { Intent } from '../../storage/outbox';
import { LONGEST_CASE, LONGEST_HELP, PROPOSAL_DAYS, type Proposal } from '../rules';
import type { RoundDeps } from './deps';

/** What somebody proposes to think about together. `once` names the form. */
export interface ProposedCase {
  readonly about: string;
  readonly help: string;
  readonly works?: string;
  readonly better?: string;
  readonly once: string;
  /** The words that the guard marked were looked at. */
  readonly isChecked?: boolean;
  /** The question it came from, as its own room names it. */
  readonly origin?: string;
  /** The form, where it stands as a card of its own: it holds the words, so what comes of it takes its place. */
  readonly replaces?: string;
}

/** The words of a case, as somebody typed them. */
type Words = Pick<ProposedCase, 'about' | 'help' | 'works' | 'better' | 'isChecked'>;

/**
 * A case waits for a round. Only who proposed it, and who may call a round, read it; 90 days later it is erased. The same form
 * sent twice is one case.
 */
export async function proposeCase(
  deps: RoundDeps,
  caller: Caller,
  { once, origin, replaces, ...words }: ProposedCase,
): Promise<{ readonly proposed: Proposal } | { readonly refused: 'forbidden' | TextRefusal }> {
  const { network, person } = caller;
  if (!can(caller, 'case.propose', { network: network.id })) return { refused: 'forbidden' };
  const refused = refuseWords(words);
  if (refused) return { refused };
  const now = deps.clock.now();
  const proposal: Proposal = {
    id: once,
    by: person.id,
    ...tidy(words),
    proposedAt: now.toISOString(),
    ...(origin === undefined ? {} : { origin }),
  };
  const known = await deps.proposals.get(network.id, once);
  if (known && known.by !== person.id) return { refused: 'forbidden' };
  const intents = [
    expiry(network.id, proposal, now),
    ...receipt(network.id, proposal, now, replaces),
    ...tellCoordinators(network, proposal, now),
  ];
  if (!known) await deps.proposals.put(network.id, proposal, intents);
  return { proposed: known ?? proposal };
}

/** Who proposed a case says it in other words, as long as it waits; undefined when it does not, or is not theirs. */
export async function rewordCase(
  deps: RoundDeps,
  caller: Caller,
  id: string,
  words: Words,
): Promise<{ readonly proposed: Proposal } | { readonly refused: TextRefusal } | undefined> {
  const { network } = caller;
  const known = await deps.proposals.get(network.id, id);
  if (!known || !can(caller, 'case.change', subjectOf(network, known))) return undefined;
  const refused = refuseWords(words);
  if (refused) return { refused };
  const proposed = await deps.proposals.reword(network.id, id, tidy(words));
  return proposed && { proposed };
}

/** What rights to a proposed case depend on. */
function subjectOf({ id }: Network, { by }: Proposal): Subject {
  return { network: id, reporter: by };
}

function refuseWords({
  about,
  help,
  works = '',
  better = '',
  isChecked = false,
}: Words): TextRefusal | undefined {
  return (
    refuseText(about, { longest: LONGEST_CASE, isChecked }) ??
    refuseText(help, { longest: LONGEST_HELP, isChecked }) ??
    refuseOptional([works, better], isChecked)
  );
}

function tidy({ about, help, works = '', better = '' }: Words) {
  return {
    about: about.trim(),
    help: help.trim(),
    ...(works.trim() === '' ? {} : { works: works.trim() }),
    ...(better.trim() === '' ? {} : { better: better.trim() }),
  };
}

function refuseOptional(texts: readonly string[], isChecked: boolean): TextRefusal | undefined {
  const filled = texts.filter((text) => text.trim() !== '');
  const refusals = filled.map((text) => refuseText(text, { longest: LONGEST_CASE, isChecked }));
  return refusals.find((refused) => refused !== undefined);
}

const DAY_MS = 86_400_000;

function expiry(network: string, { id, by }: Proposal, now: Date): Intent {
  return {
    id: `expire.${id}`,
    due: new Date(now.getTime() + PROPOSAL_DAYS * DAY_MS).toISOString(),
    kind: 'cases.expire',
    network,
    about: id,
    to: { person: by },
    repeatable: true,
  };
}

/** In place of the form: without the words, so that none stay behind in a chat when the case is gone. */
function receipt(network: string, { id, by }: Proposal, now: Date, replaces: string | undefined): Intent[] {
  if (replaces === undefined) return [];
  const to = { person: by };
  const due = now.toISOString();
  return [
    { id: `receipt.${id}`, due, kind: 'cases.receipt', network, about: id, to, repeatable: true, replaces },
  ];
}

/** The coordinators hear that there is something to call a round about; never its words. */
function tellCoordinators({ id: network, roles }: Network, { id, by }: Proposal, now: Date): Intent[] {
  const others = roles.coordinators.filter((person) => person !== by);
  return others.map((person) => ({
    id: `waits.${id}.${person}`,
    due: now.toISOString(),
    kind: 'cases.waits',
    network,
    about: id,
    to: { person },
    repeatable: true,
  }));
}

/** A case that waits, for who proposed it and for who may call a round. */
export async function readProposal(
  deps: RoundDeps,
  caller: Caller,
  id: string,
): Promise<Proposal | undefined> {
  const { network } = caller;
  const proposal = await deps.proposals.get(network.id, id);
  return proposal && can(caller, 'case.read', subjectOf(network, proposal)) ? proposal : undefined;
}

/** Nobody took it up: it goes, whatever became of the network. Nothing happens when it is gone already. */
export function expireCase(deps: RoundDeps, network: string, id: string): Promise<void> {
  return deps.proposals.remove(network, id);
}

/** The cases that wait: everyone's for who may call a round, else one's own. */
export function waitingCases(deps: RoundDeps, caller: Caller): Promise<Proposal[]> {
  const { network, person } = caller;
  const seesAll = can(caller, 'case.queue', { network: network.id });
  return deps.proposals.waiting(network.id, seesAll ? undefined : person.id);
}

export function myProposals(deps: RoundDeps, { network, person }: Caller): Promise<Proposal[]> {
  return deps.proposals.waiting(network.id, person.id);
}

/** Who proposed a case takes it back; says whether there was one of theirs. */
export async function withdrawCase(deps: RoundDeps, caller: Caller, id: string): Promise<boolean> {
  const { network } = caller;
  const proposal = await deps.proposals.get(network.id, id);
  if (!proposal || !can(caller, 'case.change', subjectOf(network, proposal))) return false;
  await deps.proposals.remove(network.id, id);
  return true;
}
