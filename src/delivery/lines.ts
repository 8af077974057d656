import PQueue from 'p-queue';

/** Work per conversation, one after the other; conversations side by side. */
export interface Lines {
  /**
   * Puts work at the end of a line. The same `task` is not put in twice while it waits or runs. Work answers with the
   * milliseconds for which its line must rest; what stands behind it then leaves without having been done.
   */
  add(line: string, task: string, work: () => Promise<number>): void;
  readonly size: number;
  idle(): Promise<void>;
}

/**
 * Teams answers 412 to two operations at once on one conversation (platform.md a): so they stand in line. `time` is real
 * time in milliseconds, whatever the clock of the rules says.
 */
export function createLines(parallel: number, onError: (error: unknown) => void, time: () => number): Lines {
  const lines = new Map<string, PQueue>();
  const tasks = new Set<string>();
  const rest = createRest(time);
  const workers = new PQueue({ concurrency: parallel });

  async function run(name: string, work: () => Promise<number>): Promise<void> {
    if (!rest.has(name)) rest.give(name, await workers.add(work));
  }

  function finish(name: string, line: PQueue, task: string): void {
    tasks.delete(task);
    if (line.size === 0 && line.pending === 0) lines.delete(name);
  }

  return {
    add: (name, task, work) => {
      if (tasks.has(task) || rest.has(name)) return;
      tasks.add(task);
      const line = lines.get(name) ?? new PQueue({ concurrency: 1 });
      lines.set(name, line);
      void line
        .add(() => run(name, work))
        .catch(onError)
        .finally(() => {
          finish(name, line, task);
        });
    },
    get size() {
      return tasks.size;
    },
    idle: async () => {
      await Promise.all([...lines.values()].map((line) => line.onIdle()));
    },
  };
}

/** Which lines are to be left alone, and for how long. */
function createRest(time: () => number) {
  const until = new Map<string, number>();
  return {
    give: (line: string, ms: number): void => {
      if (ms > 0) until.set(line, time() + ms);
    },
    has: (line: string): boolean => {
      const end = until.get(line);
      if (end !== undefined && end <= time()) until.delete(line);
      return until.has(line);
    },
  };
}
