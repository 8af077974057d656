import { z } from 'zod/v4';

/** What comes over the wire is never trusted: a field of another type counts as missing. */
export const text = z.string().optional().catch(undefined);

/** The items of a list that fit; anything else in it, or instead of it, counts as not there. */
export function listOf<S extends z.ZodType>(schema: S) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((items) =>
      items.flatMap((item) => {
        const parsed = schema.safeParse(item);
        return parsed.success ? [parsed.data] : [];
      }),
    );
}

/** Somebody as an activity names them. */
export const account = z.object({ id: text, name: text, aadObjectId: text });
