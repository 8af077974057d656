import type { Subject } from '../../members/policy';
import type { Room } from './round';

/** What rights in a round depend on. */
export function subjectOf({ round, people }: Pick<Room, 'round' | 'people'>): Subject {
  return {
    network: round.network,
    participants: people.map(({ person }) => person),
  };
}
