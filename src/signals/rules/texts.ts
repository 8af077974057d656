/** Working days within which a coordinator looks at an entry, and its reporter hears what came of it (domain.md 4.5). */
export const TRIAGE_DAYS = 10;
export const FEEDBACK_DAYS = 15;
/** Calendar days after which what is still open needs a word to the reporter (domain.md 4.5). */
export const QUIET_DAYS = 60;

/** Longest text of one field, in characters. */
export const LONGEST_TEXT = 2_000;
export const LONGEST_BUNDLE = 80;
