import { claimedWrite, intentKey, type OutboxRow } from '../../src/storage/outbox';
import { waitFor } from '../support/waiting';
import { anIntent, CHANNEL, openPostOffice, PARTITION, START, type Answer } from './post-office';

test('a message that is due is sent once, and is then out of the outbox', async () => {
  const office = await openPostOffice();
  await office.post({});
  expect(await office.deliver()).toEqual({ open: 0, mislukt: 0, onzeker: 0 });
  await office.deliver();
  expect(office.requests.map((request) => request.id)).toEqual(['i-1']);
  expect(await office.open()).toEqual([]);
});

test('a message that is not yet due stays', async () => {
  const office = await openPostOffice();
  await office.post({ due: '2026-12-22T10:00:00.000Z' });
  await office.deliver();
  expect(office.requests).toEqual([]);
  expect(await office.open()).toHaveLength(1);
});

test('a conversation gets its messages one by one in the order they fell due; conversations go side by side', async () => {
  const office = await openPostOffice();
  const at = (second: number) => `2026-11-22T09:00:${String(second).padStart(2, '0')}.000Z`;
  const people = ['p-1', 'p-2', 'p-3'];
  const seconds = [5, 1, 4, 2, 3];
  await office.post(
    ...seconds.flatMap((n) => people.map((person) => ({ id: `${person}.${n}`, due: at(n), to: { person } }))),
  );
  await office.deliver();
  for (const person of people)
    expect(office.requests.filter((request) => request.line === person).map((request) => request.id)).toEqual(
      [1, 2, 3, 4, 5].map((n) => `${person}.${n}`),
    );
  expect(office.busiest.line).toBe(1);
  expect(office.busiest.all).toBeGreaterThan(1);
});

test('429 with Retry-After: it goes again, no sooner than that', async () => {
  const office = await openPostOffice([{ status: 429, retryAfterMs: 3_000 }]);
  await office.post({});
  await office.deliver();
  const [first, second] = office.requests.map((request) => request.at);
  expect(office.requests).toHaveLength(2);
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(3_000);
  expect([await office.open(), await office.failed()]).toEqual([[], []]);
});

describe('the answers of Teams', () => {
  const bad = (status: number, code?: string): Answer => (code === undefined ? { status } : { status, code });
  it.each<[string, Answer[], boolean, number, string[], string[]]>([
    ['502 on what may go once: nobody knows', [bad(502)], false, 1, ['i-1 onzeker 502'], []],
    ['502 on what may be repeated: once more', [bad(502)], true, 2, [], []],
    ['502 twice', [bad(502), bad(502)], true, 2, ['i-1 onzeker 502'], []],
    ['no answer on what may go once', [bad(0, 'timeout')], false, 1, ['i-1 onzeker 0 timeout'], []],
    ['no answer on what may be repeated', [bad(0, 'timeout')], true, 2, [], []],
    [
      '403: out of reach, and the feature gives it to another',
      [bad(403, 'Blocked')],
      true,
      1,
      ['i-1 onbereikbaar 403 Blocked'],
      ['i-1'],
    ],
    ['412, then delivered', [bad(412)], false, 2, [], []],
    [
      '429 five times',
      Array<Answer>(9).fill({ status: 429, retryAfterMs: 10 }),
      false,
      5,
      ['i-1 mislukt 429'],
      ['i-1'],
    ],
    ['400: a fault of ours', [bad(400, 'BadSyntax')], true, 1, ['i-1 mislukt 400 BadSyntax'], ['i-1']],
    ['502 after 429 on what may go once', [bad(429), bad(502)], false, 2, ['i-1 onzeker 502'], []],
  ])('%s', async (_what, script, repeatable, requests, failed, told) => {
    const office = await openPostOffice(script);
    await office.post({ repeatable });
    const report = await office.deliver();
    expect(office.requests).toHaveLength(requests);
    expect(await office.failed()).toEqual(failed);
    expect(office.undeliverable).toEqual(told);
    expect(await office.open()).toEqual([]);
    expect(report).toEqual({
      open: 0,
      mislukt: failed.filter((line) => line.includes('mislukt')).length,
      onzeker: failed.filter((line) => line.includes('onzeker')).length,
    });
  });

  test('a message that fails holds up nobody else', async () => {
    const office = await openPostOffice((request) =>
      request.line === 'p-1' ? { status: 429, retryAfterMs: 10 } : 'ok',
    );
    await office.post({}, { id: 'i-2', to: { person: 'p-2' } });
    await office.deliver();
    expect(office.requests.filter((request) => request.line === 'p-2')).toHaveLength(1);
  });
});

describe('what is sent is made at the moment of sending', () => {
  test('when nothing is left to say, nothing goes', async () => {
    const office = await openPostOffice();
    office.render = () => undefined;
    await office.post({});
    await office.deliver();
    expect([office.requests, await office.open(), await office.failed()]).toEqual([[], [], []]);
  });

  test('a fault while making it is tried again', async () => {
    const office = await openPostOffice();
    let tries = 0;
    office.render = () => {
      tries += 1;
      if (tries === 1) throw new Error('storage broke');
      return 'text';
    };
    await office.post({});
    await office.deliver();
    expect([tries, office.requests.length, await office.failed()]).toEqual([2, 1, []]);
  });

  test('a fault that stays is told in the end', async () => {
    const office = await openPostOffice();
    office.render = () => {
      throw new Error('broken');
    };
    await office.post({});
    await office.deliver();
    expect([office.requests, await office.failed()]).toEqual([[], ['i-1 mislukt 412 render']]);
  });
});

describe('found half-way after a crash', () => {
  it.each<[string, Partial<OutboxRow>, number, string[]]>([
    ['what may go once is not sent again', { repeatable: false }, 0, ['i-1 onzeker interrupted']],
    ['what may be repeated goes once more', { repeatable: true }, 1, []],
    ['but not a third time', { repeatable: true, repeated: true }, 0, ['i-1 onzeker interrupted']],
  ])('%s', async (_what, change, requests, failed) => {
    const office = await openPostOffice();
    const row: OutboxRow = {
      ...anIntent(),
      state: 'bezig',
      since: START.toISOString(),
      attempts: 1,
      repeated: false,
      claimedBy: 'dead',
      ...change,
    };
    await office.table.write(PARTITION, [{ put: intentKey(row), value: row }]);
    await office.deliver();
    expect([office.requests.length, await office.failed(), await office.open()]).toEqual([
      requests,
      failed,
      [],
    ]);
  });

  test('what breaks off under our own hands is not forgotten: the same runner settles it', async () => {
    const office = await openPostOffice(['throws']);
    await office.post({ repeatable: true });
    await office.deliver();
    expect(await office.open()).toEqual([]);
    expect([office.requests.length, await office.failed()]).toEqual([2, []]);
  });

  test('what may go once and breaks off under our own hands is told as uncertain', async () => {
    const office = await openPostOffice(['throws']);
    await office.post({ repeatable: false });
    await office.deliver();
    expect([office.requests.length, await office.open()]).toEqual([1, []]);
    expect((await office.failed())[0]).toMatch(/^i-1 onzeker/);
  });
});

describe('what a turn delivers itself', () => {
  const later = anIntent({ due: new Date(START.getTime() + 15_000).toISOString(), to: { place: CHANNEL } });

  test('goes at once, and not a second time by the runner', async () => {
    const office = await openPostOffice();
    const runner = office.runner();
    await office.table.write(PARTITION, [claimedWrite(later)]);
    await runner.deliverNow(PARTITION, later);
    expect(office.requests).toHaveLength(1);
    await office.deliver();
    expect([office.requests.length, await office.open()]).toEqual([1, []]);
  });

  test('that broke off is taken over by the runner when its seconds are over', async () => {
    const office = await openPostOffice();
    await office.table.write(PARTITION, [claimedWrite({ ...later, repeatable: true })]);
    await office.deliver();
    expect(office.requests[0]?.at).toBeGreaterThanOrEqual(START.getTime() + 15_000);
    expect(office.requests).toHaveLength(1);
  });
});

test('a started runner sends by itself, and after stop no more', async () => {
  const office = await openPostOffice();
  const runner = office.runner();
  runner.start();
  await office.post({});
  runner.kick(PARTITION);
  await waitFor(() => office.requests[0]);
  await runner.stop();
  await office.post({ id: 'i-2' });
  runner.kick(PARTITION);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(office.requests.map((request) => request.id)).toEqual(['i-1']);
});
