import type { Intent, Place } from '../../storage/outbox';
import type { MembersDeps } from './deps';

/** Tells a person about a role: theirs, or one that fell free because `about` left. */
export function news(deps: MembersDeps, network: string, what: string, to: string, about = to): Intent {
  const due = deps.clock.now().toISOString();
  const id = `news.${what}.${about}.${to}`;
  return {
    id,
    due,
    kind: 'members.news',
    network,
    about: `${what}|${about}`,
    to: { person: to },
    repeatable: true,
  };
}

export function teamWelcome(deps: MembersDeps, network: string, place: Place): Intent {
  const due = deps.clock.now().toISOString();
  return {
    id: 'welcome',
    due,
    kind: 'members.welcome',
    network,
    about: network,
    to: { place },
    repeatable: false,
  };
}

/**
 * Tasks rather than messages, for the features that keep what waits for the coordinators: the first one of a network gets
 * everything that came before them, each new one the questions that wait for one of them.
 */
export function catchUpTasks(
  deps: MembersDeps,
  network: string,
  person: string,
  features: readonly ('signals' | 'questions')[],
): Intent[] {
  const due = deps.clock.now().toISOString();
  return features.map((feature) => ({
    id: `catch-up.${feature}.${person}`,
    due,
    kind: `${feature}.catch-up`,
    network,
    about: person,
    to: { person },
    repeatable: true,
  }));
}

/** Tasks rather than messages: the features that have work of this person hand it over. */
export function leaveTasks(deps: MembersDeps, network: string, person: string): Intent[] {
  const due = deps.clock.now().toISOString();
  return (['signals', 'questions', 'rounds', 'agenda'] as const).map((feature) => ({
    id: `left.${feature}.${person}`,
    due,
    kind: `${feature}.left`,
    network,
    about: person,
    to: { person },
    repeatable: true,
  }));
}
