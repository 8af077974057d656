import type { Child } from '../../scripts/local/child';

/** jest loads globalSetup and globalTeardown apart from each other, in one process: the global object is what they share. */
export const shared = globalThis as typeof globalThis & { azurite?: Child };
