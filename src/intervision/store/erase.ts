import { partitionOf } from '../../storage/labels';
import type { Table, Write } from '../../storage/table';
import { SCORE } from '../rules';
import { keyOf, type Kept } from './kept';
import type { LoadedRound } from './load';

/** The rows that hold what people wrote about the case. A deed or learning stays; the latter is told by its phase. */
export async function erase(table: Table, loaded: LoadedRound): Promise<void> {
  if (loaded.content.isErased) return;
  const { room, content } = loaded;
  const { network, label } = room.round;
  const learns = new Set(room.method.phases.filter((one) => one.keepsLearnings).map(({ id }) => id));
  const gone: Kept[] = [
    ...content.cases.map((value) => ({ keep: 'case', value }) as const),
    ...content.contributions
      .filter(({ phase }) => !learns.has(phase))
      .map((value) => ({ keep: 'contribution', value }) as const),
    ...content.parked.map((value) => ({ keep: 'parked', value }) as const),
    ...Object.entries(content.notes).map(
      ([person, text]) => ({ keep: 'note', value: { person, text } }) as const,
    ),
  ];
  const single = [
    ...(content.learningQuestion === undefined ? [] : ['L']),
    ...(Object.keys(content.weights).length === 0 ? [] : ['W']),
    ...(content.reasoning === undefined ? [] : ['Y']),
  ];
  const removals = [...gone.map(keyOf), ...single].map((remove) => ({ remove }));
  const partition = partitionOf(network, label);
  for (const some of inHundreds(removals)) await table.write(partition, some);
  await table.write(partition, [{ put: 'X', value: { erased: true } }]);
}

/** Writes what is anonymous anew, so that not even the moment of the row tells; and forgets who wrote in which turn. */
export async function unlink(table: Table, loaded: LoadedRound): Promise<void> {
  const { network, label } = loaded.room.round;
  const partition = partitionOf(network, label);
  const hidden = new Set(loaded.room.method.phases.filter((one) => one.isAnonymous).map(({ id }) => id));
  const anew = loaded.content.contributions
    .filter(({ phase }) => hidden.has(phase))
    .map((value): Write => ({ put: keyOf({ keep: 'contribution', value }), value }));
  const marks = loaded.room.marks
    .filter(({ phase }) => phase !== SCORE)
    .map((value): Write => ({ remove: keyOf({ keep: 'mark', value }) }));
  for (const some of inHundreds([...anew, ...marks])) await table.write(partition, some);
}

const MOST_IN_A_WRITE = 100;

function inHundreds(writes: readonly Write[]): Write[][] {
  const count = Math.ceil(writes.length / MOST_IN_A_WRITE);
  return Array.from({ length: count }, (_, at) =>
    writes.slice(at * MOST_IN_A_WRITE, (at + 1) * MOST_IN_A_WRITE),
  );
}
