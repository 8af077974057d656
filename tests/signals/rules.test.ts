import fc from 'fast-check';
import {
  isNamedToCoordinators,
  LONGEST_SUPPLEMENT,
  refuseSupplement,
  subjectOf,
  withdraw,
  type Signal,
} from '../../src/signals/rules';

const signal: Signal = {
  label: 'S-2026-0042',
  network: 'n-1',
  kind: 'signal',
  status: 'ontvangen',
  seq: 0,
  text: 'De wachtlijst voor logopedie is weer langer',
  details: { visibility: 'unnamed', quote: 'Wij wachten al een jaar', saidBy: 'ouder', tried: 'gebeld' },
  reporter: 'p-me',
  language: 'nl',
  registeredAt: '2026-11-22T10:00:00.000Z',
  triageBy: '2026-12-04T16:00:00.000Z',
};
const gone: Signal = { ...signal, status: 'ingetrokken', text: '', details: { visibility: 'unnamed' } };

test('a withdrawn entry keeps number, kind and visibility, and no text that anybody typed', () => {
  expect(withdraw(signal)).toEqual(gone);
});

test('withdrawing twice changes nothing and says so', () => {
  expect(withdraw(gone)).toEqual({ refused: 'withdrawn' });
});

test('of whatever was filled in, nothing typed is left after withdrawal', () => {
  const typed = fc.string({ minLength: 1 }).map((text) => `typed ${text}`);
  fc.assert(
    fc.property(typed, typed, typed, typed, (text, quote, saidBy, tried) => {
      const next = withdraw({ ...signal, text, details: { visibility: 'named', quote, saidBy, tried } });
      expect(JSON.stringify(next)).not.toContain('typed');
    }),
  );
});

it.each([
  ['an addition', signal, 'Het zijn er nu twaalf', undefined],
  ['the longest addition', signal, 'x'.repeat(LONGEST_SUPPLEMENT), undefined],
  ['one letter too much', signal, 'x'.repeat(LONGEST_SUPPLEMENT + 1), 'tooLong'],
  ['nothing', signal, '', 'empty'],
  ['white space', signal, ' \n\t\u00a0', 'empty'],
  ['an addition to what was withdrawn', gone, 'Het zijn er nu twaalf', 'withdrawn'],
  ['nothing, to what was withdrawn', gone, '', 'withdrawn'],
] as const)('an addition may be kept or not: %s', (_what, entry, text, expected) => {
  expect(refuseSupplement(entry, text)).toBe(expected);
});

test('the coordinators own a signal until one takes it; an anonymous one has no reporter', () => {
  const { reporter: _reporter, ...anonymous } = signal;
  expect(subjectOf(signal)).toEqual({ network: 'n-1', owner: 'coordinators', reporter: 'p-me' });
  expect(subjectOf(anonymous)).toEqual({ network: 'n-1', owner: 'coordinators' });
});

it.each([
  ['named', true],
  ['unnamed', true],
  ['anonymous', false],
] as const)('the coordinators see who registered: %s → %s', (visibility, named) => {
  expect(isNamedToCoordinators(visibility)).toBe(named);
});
