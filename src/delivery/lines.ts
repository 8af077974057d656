import PQueue from 'p-queue';

/** Work per conversation, one after the other; conversations side by side. */
export interface Lines {
  /** Puts work at the end of a line. The same `task` is not put in twice while it waits or runs. */
  add(line: string, task: string, work: () => Promise<void>): void;
  readonly size: number;
  idle(): Promise<void>;
}

/** Teams answers 412 to two operations at once on one conversation (platform.md a): so they stand in line. */
export function createLines(parallel: number, onError: (error: unknown) => void): Lines {
  const lines = new Map<string, PQueue>();
  const tasks = new Set<string>();
  const workers = new PQueue({ concurrency: parallel });

  function finish(name: string, line: PQueue, task: string): void {
    tasks.delete(task);
    if (line.size === 0 && line.pending === 0) lines.delete(name);
  }

  return {
    add: (name, task, work) => {
      if (tasks.has(task)) return;
      tasks.add(task);
      const line = lines.get(name) ?? new PQueue({ concurrency: 1 });
      lines.set(name, line);
      const turn = line.add(() => workers.add(work));
      void turn.catch(onError).finally(() => {
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
