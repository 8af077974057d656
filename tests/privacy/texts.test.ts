import { markedWords, refuseText } from '../../src/privacy/rules';

it.each([
  ['a text', 'Het zijn er nu twaalf', false, undefined],
  ['the longest text', 'x'.repeat(200), false, undefined],
  ['one letter too much', 'x'.repeat(201), false, 'tooLong'],
  ['nothing', '', false, 'empty'],
  ['white space', ' \n\t\u00a0', false, 'empty'],
  ['a national number', 'Het kind 93.05.18-223.61 wacht', false, 'blocked'],
  ['a national number that was looked at', 'Het kind 93.05.18-223.61 wacht', true, 'blocked'],
  ['a telephone number', 'Bel de mama op 0470 12 34 56', false, 'personal'],
  ['a telephone number that was looked at', 'Bel de mama op 0470 12 34 56', true, undefined],
] as const)('a text that others will read: %s', (_what, text, isChecked, expected) => {
  expect(refuseText(text, { longest: 200, isChecked })).toBe(expected);
});

test('the marked words are as they were typed, each once', () => {
  const texts = ['Mail an@voorbeeld.be of 0470 12 34 56', 'Nog eens: an@voorbeeld.be'];
  expect(markedWords(texts)).toEqual(['an@voorbeeld.be', '0470 12 34 56']);
  expect(markedWords(['Er is een lange wachtlijst'])).toEqual([]);
});
