import { z } from 'zod/v4';
import { CHOICES, KINDS, type ChoiceField, type Details, type Registration } from '../rules';

/** A form that was sent in: a registration, and the name of the form. */
export type FormData = Registration & {
  readonly nonce: string;
  readonly beside?: string;
  /** The entry that is the same, as somebody says. */
  readonly into?: string;
};

/** A choice that was left open arrives as an empty text. */
function choice<F extends ChoiceField>(field: F) {
  const codes = CHOICES[field] as readonly [string, ...string[]];
  return z
    .union([z.literal('').transform(() => undefined), z.enum(codes)])
    .optional() as unknown as z.ZodType<(typeof CHOICES)[F][number] | undefined>;
}

const line = z
  .string()
  .transform((text) => (text.trim() === '' ? undefined : text.trim()))
  .optional();

/** The optional fields as the inputs of the card send them: all texts. */
export const detailsSchema = z.object({
  theme: choice('theme'),
  targetGroup: choice('targetGroup'),
  frequency: choice('frequency'),
  families: choice('families'),
  perspective: choice('perspective'),
  timeSpent: choice('timeSpent'),
  urgency: choice('urgency'),
  wish: choice('wish'),
  visibility: z.enum(CHOICES.visibility).catch('named'),
  quote: line,
  saidBy: line,
  tried: line,
  mayBeUsed: z.union([z.boolean(), z.string().transform((value) => value === 'true')]).optional(),
});

/** Everything the registration form sends. The text is kept as it was typed, but for white space around it. */
export const formSchema = detailsSchema
  .extend({
    kind: z.enum(KINDS),
    nonce: z.string().min(1).max(100),
    beside: z.string().optional(),
    into: z.string().max(20).optional(),
    text: z.string().catch(''),
  })
  .transform(({ kind, nonce, beside, into, text, ...details }): FormData => ({
    kind,
    nonce,
    text: text.trim(),
    details: given(details),
    ...(beside === undefined ? {} : { beside }),
    ...(into === undefined ? {} : { into }),
  }));

/** Only what was filled in. */
function given(details: z.infer<typeof detailsSchema>): Details {
  const filled = Object.entries(details).filter(([, value]) => value !== undefined && value !== false);
  return { ...(Object.fromEntries(filled) as Partial<Details>), visibility: details.visibility };
}
