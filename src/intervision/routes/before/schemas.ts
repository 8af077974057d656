import { z } from 'zod/v4';

/** What a toggle sends. */
export const isYes = z.union([z.boolean(), z.string().transform((value) => value === 'true')]).catch(false);

/** Names a form, so that sending it twice does it once. */
export const named = { nonce: z.string().min(1).max(100) };

/** The words of a case, and `sure`: those that the guard marked were looked at. */
export const caseFields = {
  about: z.string().catch(''),
  help: z.string().catch(''),
  works: z.string().catch(''),
  better: z.string().catch(''),
  sure: isYes,
};

export const ofRound = z.object({ label: z.string() });
