import type { Guest, Participant, Round, Vote } from './round';

/**
 * What can happen in a round. `by` is who does it. `phase`, `turn` and `endsAt` say what the card showed that was pressed, so
 * that a second or late press changes nothing. Ids, orders and glasses come from outside: the rules know no chance.
 */
export type RoundEvent =
  | { readonly type: 'join'; readonly by: string }
  /** Who needs the facilitator's leave asks for it. */
  | { readonly type: 'ask'; readonly by: string; readonly isOutsider: boolean }
  | { readonly type: 'letIn'; readonly by: string; readonly person: string }
  /** Somebody without a device, who agreed aloud. */
  | { readonly type: 'seat'; readonly by: string; readonly person: string }
  | { readonly type: 'leave'; readonly by: string }
  | { readonly type: 'bringCase'; readonly by: string; readonly id: string }
  | { readonly type: 'vote'; readonly by: string; readonly urgent: string; readonly valuable: string }
  | { readonly type: 'chooseCase'; readonly by: string; readonly id: string }
  | { readonly type: 'start'; readonly by: string; readonly chance: Chance }
  | {
      readonly type: 'contribute';
      readonly by: string;
      readonly id: string;
      readonly phase: string;
      readonly turn: number;
      /** The facilitator writes it down for somebody without a device. */
      readonly behalfOf?: string;
      /** An idea that was kept for now: it comes beside what one may write. */
      readonly parked?: string;
    }
  | { readonly type: 'park'; readonly by: string; readonly id: string }
  | { readonly type: 'pass'; readonly by: string; readonly phase: string; readonly turn: number }
  | { readonly type: 'learningQuestion'; readonly by: string }
  | { readonly type: 'note'; readonly by: string }
  | { readonly type: 'weigh'; readonly by: string }
  | { readonly type: 'deed'; readonly by: string; readonly behalfOf?: string }
  | { readonly type: 'score'; readonly by: string }
  | { readonly type: 'reason'; readonly by: string }
  | {
      readonly type: 'nextSpeaker';
      readonly by: string;
      readonly speaker: number;
      readonly phase: string;
      readonly turn?: number;
    }
  | {
      readonly type: 'nextPhase';
      readonly by: string;
      readonly phase: string;
      /** Tells a phase from the same one after going back: without it a late second press moves it again then. */
      readonly turn?: number;
      readonly chance: Chance;
    }
  | {
      readonly type: 'back';
      readonly by: string;
      readonly phase: string;
      readonly turn?: number;
      readonly chance: Chance;
    }
  | { readonly type: 'anotherTurn'; readonly by: string; readonly phase: string; readonly turn: number }
  | { readonly type: 'reveal'; readonly by: string; readonly phase: string; readonly turn: number }
  | {
      readonly type: 'more';
      readonly by: string;
      readonly minutes: 2 | 5;
      /** The end that the card showed. */
      readonly endsAt: string;
    }
  | { readonly type: 'pause'; readonly by: string }
  | { readonly type: 'resume'; readonly by: string }
  | {
      readonly type: 'handOver';
      readonly by: string;
      readonly to: string;
      /** A coordinator does it, for a facilitator who is not there. */
      readonly isRescue?: boolean;
      /** Who leads left the network, and so the round: nobody waits for them. */
      readonly isGone?: boolean;
    }
  | { readonly type: 'stop'; readonly by: string }
  | { readonly type: 'approve'; readonly by: string }
  | { readonly type: 'nextDate'; readonly by: string; readonly date: string };

/** Numbers in [0, 1) by which orders are shuffled and glasses handed out. */
export type Chance = readonly number[];

/** Why something cannot happen. Each has a sentence in three languages. */
export const ROUND_REFUSALS = [
  'notFacilitator',
  'notAgreed',
  'notBringer',
  'facilitatorIsNeutral',
  'listens',
  'spoken',
  'notInPhase',
  'tooLate',
  'alreadyGave',
  'alreadyMoved',
  'alreadyStarted',
  'notStarted',
  'isOver',
  'notOver',
  'tooFew',
  'noCase',
  'chooseCase',
  'tie',
  'unknownCase',
  'noLearningQuestion',
  'noEffect',
  'firstPhase',
  'notPaused',
  'isPaused',
  'noDeadline',
  'unknownPerson',
  'bringerLeadsNot',
  'groupChose',
  'alreadyApproved',
  'facilitatorStays',
  'bringerStays',
] as const;
export type RoundRefusal = (typeof ROUND_REFUSALS)[number];

/** What is to be kept besides the round itself: rows of their own, so that people pressing together never wait for each other. */
export type Added =
  | { readonly what: 'participant'; readonly participant: Participant }
  | { readonly what: 'noParticipant'; readonly person: string }
  | { readonly what: 'guest'; readonly guest: Guest }
  | { readonly what: 'case'; readonly id: string; readonly by: string }
  | { readonly what: 'vote'; readonly vote: Vote }
  | {
      readonly what: 'contribution';
      readonly id: string;
      readonly phase: string;
      readonly turn: number;
      readonly by?: string;
    }
  | {
      readonly what: 'mark';
      readonly phase: string;
      readonly turn: number;
      readonly person: string;
      readonly nth: number;
    }
  | { readonly what: 'parked'; readonly id: string; readonly by: string }
  | { readonly what: 'unparked'; readonly id: string }
  | { readonly what: 'learningQuestion' }
  | { readonly what: 'note'; readonly person: string }
  | { readonly what: 'weights' }
  | { readonly what: 'reasoning' }
  | { readonly what: 'deed'; readonly person: string }
  | { readonly what: 'score'; readonly person: string };

/** Whom it concerns what happened; delivery makes cards of it. */
export type Notice =
  /** The card of the group shows something else: who joined, how many wrote, who speaks, until when. */
  | { readonly tell: 'room' }
  /** A new phase: a new card, and the one before it shrinks. */
  | { readonly tell: 'phase' }
  /** The facilitator's card shows somebody less to wait for; all within a second fall together. */
  | { readonly tell: 'progress' }
  /** The facilitator's own card. */
  | { readonly tell: 'facilitator'; readonly person: string }
  /** The case-bringer's own card. */
  | { readonly tell: 'caseBringer'; readonly person: string }
  /** Somebody asks the facilitator to be let in, or was let in. */
  | { readonly tell: 'asked' | 'admitted'; readonly person: string }
  /** The time of a phase is to be watched anew. */
  | { readonly tell: 'time' }
  /** It is over: what comes after. */
  | { readonly tell: 'over' }
  | { readonly tell: 'approved' };

/** What comes of an event. `round` is absent when that row does not change. */
export interface Outcome {
  readonly round?: Round;
  readonly added: readonly Added[];
  readonly notices: readonly Notice[];
}

export type Decision = Outcome | { readonly refused: RoundRefusal };
