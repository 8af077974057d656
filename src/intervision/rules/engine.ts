import type { Decision, RoundEvent } from './events';
import { lead } from './lead';
import type { Room } from './round';
import { takePart } from './take-part';

/**
 * What comes of an event in a round, or why it cannot happen: the rules of product.md "Intervision" and domain.md 1.3 and 2.3.
 * Pure: who may enter the network's conversation at all is the permission table's, ids and chance come with the event.
 */
export function decide(room: Room, event: RoundEvent, now: Date): Decision {
  switch (event.type) {
    case 'chooseCase':
    case 'start':
    case 'nextSpeaker':
    case 'nextPhase':
    case 'back':
    case 'anotherTurn':
    case 'reveal':
    case 'more':
    case 'pause':
    case 'resume':
    case 'handOver':
    case 'letIn':
    case 'seat':
    case 'stop':
    case 'nextDate':
      return lead(room, event, now);
    default:
      return takePart(room, event, now);
  }
}

/** The room after what was decided: for what is shown at once, and for tests that play whole rounds. */
export function after(room: Room, decision: Decision): Room {
  if ('refused' in decision) return room;
  const round = decision.round ?? room.round;
  return decision.added.reduce((next, added) => withAdded(next, added), { ...room, round });
}

type Added = Exclude<Decision, { refused: unknown }>['added'][number];

function withAdded(room: Room, added: Added): Room {
  switch (added.what) {
    case 'participant':
      return { ...room, people: [...room.people, added.participant] };
    case 'noParticipant':
      return {
        ...room,
        people: room.people.filter(({ person }) => person !== added.person),
        cases: others(room.cases, added.person),
        votes: others(room.votes, added.person),
      };
    case 'guest': {
      const others = room.guests.filter(({ person }) => person !== added.guest.person);
      return { ...room, guests: [...others, added.guest] };
    }
    case 'case':
      return { ...room, cases: [...others(room.cases, added.by), { id: added.id, by: added.by }] };
    case 'vote':
      return { ...room, votes: [...others(room.votes, added.vote.by), added.vote] };
    case 'contribution': {
      const { what: _what, ...contribution } = added;
      return { ...room, contributions: [...room.contributions, contribution] };
    }
    case 'mark': {
      const { what: _what, ...mark } = added;
      return { ...room, marks: [...room.marks, mark] };
    }
    case 'parked':
      return { ...room, parked: [...room.parked, { id: added.id, by: added.by }] };
    case 'unparked':
      return { ...room, parked: room.parked.filter(({ id }) => id !== added.id) };
    case 'learningQuestion':
      return { ...room, hasLearningQuestion: true };
    case 'deed':
      return { ...room, hasDeedOfBringer: room.hasDeedOfBringer || added.person === room.round.caseBringer };
    default:
      return room;
  }
}

function others<T extends { readonly by: string }>(rows: readonly T[], by: string): T[] {
  return rows.filter((row) => row.by !== by);
}
