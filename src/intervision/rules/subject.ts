import type { Subject } from '../../members/policy';
import type { Room } from './round';

/** What rights in a round depend on. */
export function subjectOf({ round, people, guests }: Pick<Room, 'round' | 'people' | 'guests'>): Subject {
  const admitted = guests.filter(({ state }) => state === 'admitted');
  return {
    network: round.network,
    participants: people.map(({ person }) => person),
    admitted: admitted.map(({ person }) => person),
    guests: admitted.filter(({ isOutsider }) => isOutsider).map(({ person }) => person),
  };
}
