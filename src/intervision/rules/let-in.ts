import type { Added, Decision, Notice, RoundEvent } from './events';
import { regrouped } from './phases';
import { isRunning, takesPart } from './room';
import { OVER, type Guest, type Participant, type Room } from './round';

/** Somebody takes part from now on, also in the middle of a phase. */
export function joining(room: Room, participant: Participant, now: Date): Decision {
  const joined = { added: [{ what: 'participant', participant }], notices: shown(room) } as const;
  if (!isRunning(room.round)) return joined;
  // Also where nothing else changes: a phase that begins at this moment must know who is there.
  const next = regrouped({ ...room, people: [...room.people, participant] });
  return { ...joined, round: { ...next, changedAt: now.toISOString() } };
}

/**
 * Who needs the facilitator's leave asks for it, once; and once more who left or joined the network since, for it is another
 * leave that they need then.
 */
export function askIn(room: Room, { by, isOutsider }: Extract<RoundEvent, { type: 'ask' }>): Decision {
  if (OVER.includes(room.round.status)) return { refused: 'isOver' };
  if (takesPart(room, by) || guestOf(room, by)?.isOutsider === isOutsider) return { added: [], notices: [] };
  const guest = { person: by, state: 'asked', isOutsider } as const;
  return { added: [kept(guest)], notices: [leads(room), { tell: 'asked', person: by }] };
}

/** Who asked may join now; they still agree to keep things confidential themselves. */
export function letIn(room: Room, person: string): Decision {
  if (OVER.includes(room.round.status)) return { refused: 'isOver' };
  const guest = guestOf(room, person);
  if (!guest) return { refused: 'unknownPerson' };
  if (guest.state === 'admitted') return { added: [], notices: [] };
  return {
    added: [kept({ ...guest, state: 'admitted' })],
    notices: [leads(room), { tell: 'admitted', person }],
  };
}

/** Somebody without a device takes part: the facilitator heard that they agree. Who asked is let in by it. */
export function seat(room: Room, person: string, now: Date): Decision {
  const { status, facilitator } = room.round;
  if (OVER.includes(status)) return { refused: 'isOver' };
  if (takesPart(room, person)) return { added: [], notices: [] };
  const guest = guestOf(room, person);
  const joined = joining(room, { person, agreedAt: now.toISOString(), notedBy: facilitator }, now);
  if ('refused' in joined || !guest) return joined;
  return { ...joined, added: [...joined.added, kept({ ...guest, state: 'admitted' })] };
}

function guestOf({ guests }: Room, person: string): Guest | undefined {
  return guests.find((one) => one.person === person);
}

function kept(guest: Guest): Added {
  return { what: 'guest', guest };
}

function shown(room: Room): Notice[] {
  return [{ tell: 'room' }, leads(room)];
}

function leads({ round }: Room): Notice {
  return { tell: 'facilitator', person: round.facilitator };
}
