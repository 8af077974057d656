import fc from 'fast-check';
import {
  applyChange,
  cancel,
  differences,
  plan,
  readForm,
  slotOf,
  type Change,
  type ChangeOutcome,
  type ItemFields,
  type ItemForm,
} from '../../src/agenda/rules';
import { NOW } from '../support/builders';
import { anItem, crowd } from './items';

const ZONE = 'Europe/Brussels';
const HERE = { zone: ZONE, now: NOW, isChecked: false, year: 2026 };

const FORM: ItemForm = {
  kind: 'vorming',
  title: 'Omgaan met schoolmoeheid',
  about: '',
  giver: '',
  place: 'Leietheater',
  link: '',
  date: '2026-12-08',
  begin: '19:30',
  end: '21:30',
  capacity: '20',
};

function changed(outcome: ChangeOutcome): Exclude<ChangeOutcome, { refused: unknown }> {
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome;
}

describe('a form', () => {
  test('is kept without stray spaces, with the number of places it means', () => {
    const fields = readForm({ ...FORM, title: '  Iets\n leren ', capacity: ' 12 ', place: ' Hier ' }, HERE);
    expect(fields).toMatchObject({ title: 'Iets leren', place: 'Hier', capacity: 12 });
    expect(readForm({ ...FORM, capacity: '' }, HERE)).not.toHaveProperty('capacity');
  });

  test.each<[string, Partial<ItemForm>]>([
    ['empty', { title: '  ' }],
    ['tooLong', { title: 'x'.repeat(121) }],
    ['tooLong', { about: 'x'.repeat(1_501) }],
    ['tooLong', { place: 'x'.repeat(201) }],
    ['blocked', { title: 'Bel 85.07.30-033.28' }],
    ['blocked', { giver: 'nummer 85.07.30-033.28' }],
    ['blocked', { place: 'nummer 85.07.30-033.28' }],
    ['personal', { title: 'Praten met Lowie' }],
    ['personal', { about: 'Vragen? Bel 0477 12 34 56' }],
    ['noPlace', { place: ' ' }],
    ['badLink', { link: 'http://meet.example.org/1' }],
    ['badLink', { link: 'javascript:alert(1)' }],
    ['badLink', { link: 'https://user:pass@meet.example.org' }],
    ['badLink', { link: 'https://meet.example.org/"onclick' }],
    ['badLink', { link: 'https://intern/1' }],
    ['badDate', { date: '' }],
    ['badDate', { date: '2026-02-30' }],
    ['badTime', { begin: '' }],
    ['badTime', { end: 'straks' }],
    ['endBeforeStart', { end: '19:30' }],
    ['endBeforeStart', { end: '08:00' }],
    ['past', { date: '2026-11-21' }],
    ['past', { date: '2026-11-22', begin: '10:30', end: '12:00' }],
    ['tooFar', { date: '2029-01-01' }],
    ['badCapacity', { capacity: '0' }],
    ['badCapacity', { capacity: '2.5' }],
    ['badCapacity', { capacity: '501' }],
    ['badCapacity', { capacity: 'veel' }],
  ])('is refused: %s %j', (refused, form) => {
    expect(readForm({ ...FORM, ...form }, HERE)).toEqual({ refused });
  });

  test('may hold a name or address where one is asked for, and a marked word when its writer says so', () => {
    const named = { ...FORM, giver: 'Lowie Peeters', place: 'Kerkstraat 12, 9800 Deinze' };
    expect(readForm(named, HERE)).not.toHaveProperty('refused');
    const marked = { ...FORM, title: 'Praten met Lowie' };
    expect(readForm(marked, { ...HERE, isChecked: true })).not.toHaveProperty('refused');
    expect(readForm(marked, { ...HERE, known: ['Praten met Lowie'] })).not.toHaveProperty('refused');
    const number = { ...FORM, title: 'Bel 85.07.30-033.28' };
    expect(readForm(number, { ...HERE, isChecked: true, known: [number.title] })).toEqual({
      refused: 'blocked',
    });
  });

  test.each(['1', '31', '', 'veel', '2.5'])('is not repeated %s times', (times) => {
    const fields = readForm(FORM, HERE) as ItemFields;
    expect(plan(fields, { repeat: 'weekly', times }, HERE)).toEqual({ refused: 'badTimes' });
  });

  test('a series ends in the second year after this one at the latest', () => {
    const fields = readForm({ ...FORM, date: '2027-12-14' }, HERE) as ItemFields;
    expect(plan(fields, { repeat: 'monthlyByDate', times: '13' }, HERE)).toHaveLength(13);
    expect(plan(fields, { repeat: 'monthlyByDate', times: '14' }, HERE)).toEqual({ refused: 'tooFar' });
  });
});

describe('a change', () => {
  const fields = (more: Partial<ItemFields> = {}): ItemFields => {
    const { capacity: _typed, ...form } = FORM;
    return { ...form, capacity: 20, ...more };
  };

  test('is what differs; both times go together', () => {
    const item = anItem({ about: '', giver: '', place: 'Leietheater' });
    expect(differences(item, fields(), ZONE)).toEqual({});
    expect(differences(item, fields({ begin: '20:00' }), ZONE)).toEqual({ begin: '20:00', end: '21:30' });
    const { capacity: _none, ...open } = fields();
    expect(differences(item, open, ZONE)).toEqual({ capacity: null });
    const { capacity: _before, ...unlimited } = item;
    expect(differences(unlimited, fields(), ZONE)).toEqual({ capacity: 20 });
  });

  test.each<[Change, boolean]>([
    [{ title: 'Anders' }, false],
    [{ about: 'Meer' }, false],
    [{ giver: 'Iemand anders' }, false],
    [{ kind: 'samenkomst' }, false],
    [{ capacity: 30 }, false],
    [{ place: 'Elders' }, true],
    [{ link: 'https://meet.example.org/1' }, true],
    [{ date: '2026-12-09' }, true],
    [{ begin: '20:00', end: '21:30' }, true],
  ])('%j: everyone on the lists hears it: %s', (change, isTold) => {
    const outcome = changed(applyChange(anItem(), change, ZONE, NOW));
    expect(outcome.isTold).toBe(isTold);
    expect(outcome.isSame).toBe(false);
    expect(outcome.item.revision).toBe(1);
    expect(outcome.item.toldAt).toBe(isTold ? NOW.toISOString() : undefined);
  });

  test('of nothing is none', () => {
    expect(applyChange(anItem(), { title: anItem().title }, ZONE, NOW)).toMatchObject({
      isSame: true,
      isTold: false,
      item: { revision: 0 },
    });
  });

  test('of the time keeps the date, of the date keeps the time, also over a clock change', () => {
    const { item } = changed(applyChange(anItem(), { begin: '10:00', end: '12:00' }, ZONE, NOW));
    expect(slotOf(ZONE, item)).toEqual({ date: '2026-12-08', begin: '10:00', end: '12:00' });
    const moved = changed(applyChange(anItem(), { date: '2027-06-08' }, ZONE, NOW)).item;
    expect(slotOf(ZONE, moved)).toEqual({ date: '2027-06-08', begin: '19:30', end: '21:30' });
    expect(moved.start).toBe('2027-06-08T17:30:00.000Z');
  });

  test('of the places gives them to who waits; never fewer than are taken', () => {
    const full = anItem({ capacity: 2, going: crowd(2), waiting: crowd(3, 'w') });
    const { item, isTold } = changed(applyChange(full, { capacity: 4 }, ZONE, NOW));
    expect(item.going.map(({ person }) => person)).toEqual(['p0', 'p1', 'w0', 'w1']);
    expect(item.going.at(-1)?.movedUpAt).toBe(item.changedAt);
    expect(isTold).toBe(false);
    expect(changed(applyChange(full, { capacity: null }, ZONE, NOW)).item.waiting).toEqual([]);
    expect(applyChange(full, { capacity: 1 }, ZONE, NOW)).toEqual({ refused: 'capacityBelow' });
  });

  test.each([
    ['past', anItem({ start: NOW.toISOString() }), { title: 'Anders' }],
    ['past', anItem(), { date: '2026-11-20' }],
    ['cancelled', anItem({ status: 'geannuleerd' }), { title: 'Anders' }],
  ] as const)('is refused: %s', (refused, item, change) => {
    expect(applyChange(item, change, ZONE, NOW)).toEqual({ refused });
  });

  test('whatever is changed, there are never more people than places', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 1, max: 25 }),
        (capacity, waiting, next) => {
          const item = anItem({ capacity, going: crowd(capacity), waiting: crowd(waiting, 'w') });
          const outcome = applyChange(item, { capacity: next }, ZONE, NOW);
          if ('refused' in outcome) {
            expect(next).toBeLessThan(capacity);
            return;
          }
          expect(outcome.item.going.length).toBe(Math.min(next, capacity + waiting));
          expect(outcome.item.going.length + outcome.item.waiting.length).toBe(capacity + waiting);
        },
      ),
    );
  });
});

describe('to call it off', () => {
  test('is for good, keeps the lists for who must hear it, and says why', () => {
    const { item, isTold } = changed(cancel(anItem({ going: crowd(2) }), 'De zaal is bezet.', NOW));
    expect(item).toMatchObject({ status: 'geannuleerd', reason: 'De zaal is bezet.', revision: 1 });
    expect(item.going).toHaveLength(2);
    expect(item.toldAt).toBe(NOW.toISOString());
    expect(isTold).toBe(true);
    expect(cancel(item, 'Nog eens', NOW)).toMatchObject({ isSame: true, item });
  });

  test('is refused once it has begun', () => {
    expect(cancel(anItem({ start: NOW.toISOString() }), '', NOW)).toEqual({ refused: 'past' });
  });
});
