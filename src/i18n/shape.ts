import type { nl } from './nl';

/** Every text of the bot by group and name. Dutch is the source: another language has the same keys or does not compile. */
export type Shape = { readonly [G in keyof typeof nl]: { readonly [K in keyof (typeof nl)[G]]: string } };
