import { key } from '../../storage/keys';
import type { Write } from '../../storage/table';
import type {
  CaseText,
  Contribution,
  Deed,
  Guest,
  Mark,
  Parked,
  Participant,
  SafetyScore,
  Vote,
  Weight,
} from '../rules';

/** What is kept beside the round. Everything is a row of its own, so that people who press together do not wait. */
export type Kept =
  | { readonly keep: 'participant'; readonly value: Participant }
  | { readonly keep: 'guest'; readonly value: Guest }
  | { readonly keep: 'case'; readonly value: CaseText }
  | { readonly keep: 'vote'; readonly value: Vote }
  | { readonly keep: 'contribution'; readonly value: Contribution }
  | { readonly keep: 'parked'; readonly value: Parked }
  | { readonly keep: 'mark'; readonly value: Mark }
  | { readonly keep: 'learningQuestion'; readonly value: { readonly text: string } }
  | { readonly keep: 'note'; readonly value: { readonly person: string; readonly text: string } }
  | { readonly keep: 'weights'; readonly value: Readonly<Record<string, Weight>> }
  | { readonly keep: 'deed'; readonly value: Deed }
  | { readonly keep: 'score'; readonly value: SafetyScore }
  /** A signal that came of the round, by its number. */
  | { readonly keep: 'signal'; readonly value: { readonly label: string } }
  | { readonly keep: 'reasoning'; readonly value: { readonly chosen: string; readonly dropped: string } };

/** What may be written over is put; what counts is created, so that the same twice is a conflict. */
export function keptWrite(kept: Kept): Write {
  const rowKey = keyOf(kept);
  return OVERWRITTEN.includes(kept.keep)
    ? { put: rowKey, value: kept.value }
    : { create: rowKey, value: kept.value };
}

const OVERWRITTEN: readonly Kept['keep'][] = [
  'guest',
  'case',
  'vote',
  'learningQuestion',
  'note',
  'weights',
  'deed',
  'score',
  'signal',
  'reasoning',
];

export function keyOf({ keep, value }: Kept): string {
  switch (keep) {
    case 'participant':
      return key('P', value.person);
    case 'guest':
      return key('Q', value.person);
    case 'case':
      // One a person: two presses at the same moment must not make two cases.
      return key('K', value.by);
    case 'vote':
      return key('V', value.by);
    case 'contribution':
      return key('B', value.phase, value.turn, value.id);
    case 'parked':
      return key('J', value.id);
    case 'mark':
      return key('G', value.phase, value.turn, value.person, value.nth);
    case 'learningQuestion':
      return 'L';
    case 'note':
      return key('N', value.person);
    case 'weights':
      return 'W';
    case 'deed':
      return key('D', value.id);
    case 'score':
      return key('Z', value.id);
    case 'signal':
      return key('S', value.label);
    case 'reasoning':
      return 'Y';
  }
}
