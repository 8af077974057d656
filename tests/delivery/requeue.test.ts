import { requeue } from '../../src/delivery/requeue';
import { undeliveredKey, type Undelivered } from '../../src/storage/outbox';
import { anIntent, CHANNEL, NETWORK, openPostOffice, PARTITION, START } from './post-office';

function failure(change: Partial<Undelivered>): Undelivered {
  return {
    ...anIntent(),
    state: 'onbereikbaar',
    attempts: 3,
    repeated: true,
    failure: '403 Blocked',
    partition: PARTITION,
    since: START.toISOString(),
    ...change,
  };
}

async function officeWith(...rows: Undelivered[]) {
  const office = await openPostOffice();
  for (const row of rows) await office.table.write(NETWORK, [{ put: undeliveredKey(row), value: row }]);
  return office;
}

test('who can be reached again gets what could not reach them, once, as if it were new', async () => {
  const office = await officeWith(
    failure({ keep: 'handler.p-1' }),
    failure({ id: 'i-2', to: { person: 'p-2' } }),
  );
  await requeue(office.table, office.clock, NETWORK, 'p-1');
  expect(await office.open()).toEqual([
    expect.objectContaining({ id: 'i-1', keep: 'handler.p-1', state: 'klaar', attempts: 0, repeated: false }),
  ]);
  await office.deliver();
  expect(office.requests.map((request) => request.id)).toEqual(['i-1']);
  expect(await office.failed()).toEqual(['i-2 onbereikbaar 403 Blocked']);
  await requeue(office.table, office.clock, NETWORK, 'p-1');
  expect(await office.open()).toEqual([]);
});

test('what may have arrived is not sent again by itself: only the coordinator may', async () => {
  const office = await officeWith(failure({ state: 'onzeker', failure: '502' }));
  await requeue(office.table, office.clock, NETWORK, 'p-1');
  await office.deliver();
  expect(office.requests).toEqual([]);
  expect(await office.failed()).toEqual(['i-1 onzeker 502']);
});

test('what stands in a channel is nobody’s', async () => {
  const office = await officeWith(failure({ to: { place: CHANNEL } }));
  await requeue(office.table, office.clock, NETWORK, 'p-1');
  expect([await office.open(), await office.failed()]).toEqual([[], ['i-1 onbereikbaar 403 Blocked']]);
});
