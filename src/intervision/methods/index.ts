import { chances } from './chances';
import { elephants } from './elephants';
import type { Method } from './method';
import { oase } from './oase';
import { faultsBetween, faultsOf, fold } from './validate';
import { wanda } from './wanda';

/** In the order in which they are offered. */
const ALL: readonly Method[] = [oase, wanda, chances, elephants];

/** Every method by its id. */
export const METHODS: ReadonlyMap<string, Method> = new Map(ALL.map((method) => [method.id, method]));

/** The method of a round that was kept. What a person or a press names is looked up in METHODS or by methodByWord. */
export function methodOf(id: string): Method {
  const method = METHODS.get(id);
  if (!method) throw new Error(`no method is called ${id}`);
  return method;
}

/** The method that somebody means by what stands after `ronde`, or by one of its words alone. */
export function methodByWord(word: string): Method | undefined {
  return BY_WORD.get(fold(word).replace(/[\s.,:;!?]+$/, ''));
}

const BY_WORD: ReadonlyMap<string, Method> = new Map(
  ALL.flatMap((method) => method.words.map((word) => [word, method] as const)),
);

/** Refuses to start with a method that would fail in the middle of a round. */
export function checkMethods(methods: readonly Method[] = ALL): void {
  const faults = [
    ...faultsBetween(methods),
    ...methods.flatMap((method) => faultsOf(method).map((fault) => `${method.id}: ${fault}`)),
  ];
  if (faults.length > 0) throw new Error(`methods of intervision with faults:\n${faults.join('\n')}`);
}
