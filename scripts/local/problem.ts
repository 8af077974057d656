/** What a person who starts the program can mend: shown as one sentence, without a stack trace. */
export class Problem extends Error {}

/** A Problem is its sentence; anything else is a fault of ours and keeps its stack. */
export function report(error: unknown): void {
  console.error(error instanceof Problem ? error.message : error);
}

export function runCommand(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    report(error);
    process.exitCode = 1;
  });
}
