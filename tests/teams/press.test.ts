import fc from 'fast-check';
import { CARD_ACTIVITY, readPress } from '../../src/teams/press';
import { messageActionValue } from '../support/activities';

const KINDS = ['execute', 'dialog-open', 'dialog-submit', 'menu-submit', 'submit'] as const;

test('a button of a card: its verb, what the card and its inputs sent', () => {
  const value = {
    action: { type: 'Action.Execute', verb: 'signal.withdraw', data: { label: 'S-2026-0001', text: 'x' } },
  };
  expect(readPress('execute', value)).toEqual({
    verb: 'signal.withdraw',
    data: { label: 'S-2026-0001', text: 'x' },
  });
});

test('a button without data', () => {
  expect(readPress('execute', { action: { verb: 'home' } })).toEqual({ verb: 'home', data: {} });
});

it.each(['dialog-open', 'dialog-submit', 'menu-submit'] as const)(
  '%s: the verb stands in the data',
  (kind) => {
    const data = { verb: 'form.open', kind: 'signal' };
    expect(readPress(kind, { data })).toEqual({ verb: 'form.open', data });
  },
);

test('in a dialog from the menu of a message, nothing of that message is part of the press', () => {
  const value = messageActionValue('makeSignal', { content: 'Van iemand anders' });
  const data = { verb: 'form.send', text: 'Van mij' };
  expect(readPress('menu-submit', { ...value, data })).toEqual({ verb: 'form.send', data });
});

test('an old client sends the data alone', () => {
  expect(readPress('submit', { verb: 'home', x: 1 })).toEqual({ verb: 'home', data: { verb: 'home', x: 1 } });
});

test('a dialog remembers the message it was opened from', () => {
  expect(
    readPress('dialog-submit', { data: { verb: 'form.send', [CARD_ACTIVITY]: 'a-1' } })?.cardActivity,
  ).toBe('a-1');
  expect(readPress('dialog-submit', { data: { verb: 'form.send', [CARD_ACTIVITY]: 7 } })).not.toHaveProperty(
    'cardActivity',
  );
});

it.each<[string, (typeof KINDS)[number], unknown]>([
  ['nothing', 'execute', undefined],
  ['null', 'submit', null],
  ['a word', 'submit', 'home'],
  ['no action', 'execute', {}],
  ['no verb', 'execute', { action: { data: { verb: 'home' } } }],
  ['a verb that is no text', 'execute', { action: { verb: 7 } }],
  ['data that is a list', 'execute', { action: { verb: 'home', data: [1] } }],
  ['a dialog without data', 'dialog-open', {}],
  ['a verb that every object has', 'submit', Object.create({ verb: 'home' }) as unknown],
])('is no press: %s', (_what, kind, value) => {
  expect(readPress(kind, value)).toBeUndefined();
});

test('whatever a client sends, it is a press with a verb or none, and nothing is thrown', () => {
  const value = fc.anything({ withNullPrototype: true, withDate: true, withBigInt: true });
  const shaped = fc.oneof(
    value,
    fc.record({ action: value, data: value }),
    fc.record({ action: fc.record({ verb: value, data: value }) }),
    fc.record({ data: fc.record({ verb: value, [CARD_ACTIVITY]: value }) }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), shaped, (kind, sent) => {
      const press = readPress(kind, sent);
      if (press) expect([typeof press.verb, typeof press.data]).toEqual(['string', 'object']);
    }),
  );
});
