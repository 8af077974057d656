import { createLease, LEASE_MS } from '../../src/delivery/lease';
import { openPostOffice } from './post-office';

const PATIENCE = 8_000;

const realNow = Date.now.bind(Date);
let shift = 0;

afterEach(() => {
  shift = 0;
  jest.restoreAllMocks();
});

/** The real clock, later from now on. Azure's own times come from `new Date()` and stay right. */
function later(ms: number): void {
  shift += ms;
  jest.spyOn(Date, 'now').mockImplementation(() => realNow() + shift);
}

test('one of many takes the lease, and keeps it', async () => {
  const { table } = await openPostOffice();
  const leases = Array.from({ length: 6 }, () => createLease(table, 'x'));
  const held = await Promise.all(leases.map((lease) => lease.hold()));
  expect(held.filter(Boolean)).toHaveLength(1);
  expect(await Promise.all(leases.map((lease) => lease.hold()))).toEqual(held);
});

test('a holder that renews keeps it as long as it lives', async () => {
  const { table } = await openPostOffice();
  const [one, two] = [createLease(table, 'x'), createLease(table, 'x')];
  expect(await one.hold()).toBe(true);
  for (let n = 0; n < 4; n++) {
    later(LEASE_MS - 2_000);
    expect([await one.hold(), await two.hold()]).toEqual([true, false]);
  }
});

test('a silent holder loses it after 15 seconds and not before; when it wakes up it knows', async () => {
  const { table } = await openPostOffice();
  const [one, two] = [createLease(table, 'x'), createLease(table, 'x')];
  expect(LEASE_MS).toBe(15_000);
  expect(await one.hold()).toBe(true);
  later(LEASE_MS - 1_000);
  expect(await two.hold()).toBe(false);
  later(1_001);
  expect(await two.hold()).toBe(true);
  expect(await one.hold()).toBe(false);
});

test('let go, it is free at once; who does not hold it lets nothing go', async () => {
  const { table } = await openPostOffice();
  const [one, two] = [createLease(table, 'x'), createLease(table, 'x')];
  await one.hold();
  await two.release();
  expect(await two.hold()).toBe(false);
  await one.release();
  expect(await two.hold()).toBe(true);
});

test('two runners on one table: one sends, each message once', async () => {
  const office = await openPostOffice();
  const runners = [office.runner('one'), office.runner('two')];
  await office.post(
    ...Array.from({ length: 20 }, (_, n) => ({ id: `i-${n}`, to: { person: `p-${n % 5}` } })),
  );
  await Promise.all(runners.map((runner) => runner.drain(PATIENCE)));
  expect(new Set(office.requests.map((request) => request.id)).size).toBe(20);
  expect(office.requests).toHaveLength(20);
  expect(new Set(office.requests.map((request) => request.by)).size).toBe(1);
});

test('a runner that dies is followed by another when its lease runs out, and not before', async () => {
  const office = await openPostOffice();
  const [dying, next] = [office.runner('dying'), office.runner('next')];
  await office.post({ id: 'i-1' });
  await dying.drain(PATIENCE);
  await office.post({ id: 'i-2' });
  await next.drain(200);
  expect(office.requests.map((request) => request.by)).toEqual(['dying']);
  later(LEASE_MS + 1);
  await next.drain(PATIENCE);
  expect(office.requests.map((request) => [request.id, request.by])).toEqual([
    ['i-1', 'dying'],
    ['i-2', 'next'],
  ]);
});

test('a runner that stops well is followed at once', async () => {
  const office = await openPostOffice();
  const [first, next] = [office.runner('first'), office.runner('next')];
  await first.drain(PATIENCE);
  await office.post({});
  await first.stop();
  await next.drain(PATIENCE);
  expect(office.requests.map((request) => request.by)).toEqual(['next']);
});

test('a drain by who does not hold the lease says what is still open', async () => {
  const office = await openPostOffice();
  const [holder, other] = [office.runner('holder'), office.runner('other')];
  await holder.drain(PATIENCE);
  await office.post({});
  expect((await other.drain(100)).open).toBe(1);
});
