import fc from 'fast-check';
import { detailsSchema, formSchema } from '../../src/registration/routes/form-data';
import { CHOICES, KINDS, type ChoiceField } from '../../src/registration/rules';

const least = { kind: 'signal', nonce: 'n1', text: 'De wachtlijst is weer langer' };
const FIELDS = Object.keys(CHOICES) as ChoiceField[];

test('only kind, form and text are needed; who sends nothing else is named', () => {
  expect(formSchema.parse(least)).toEqual({ ...least, details: { visibility: 'named' } });
});

test('what was left open is not there, and what was not ticked neither', () => {
  const open = { ...least, theme: '', wish: '', quote: '', saidBy: '  ', tried: '\n', mayBeUsed: 'false' };
  expect(formSchema.parse(open).details).toEqual({ visibility: 'named' });
});

test('everything that was filled in is there; lines lose the white space around them', () => {
  const sent = {
    theme: 'care',
    targetGroup: 'age0to3',
    frequency: 'often',
    families: 'twoToFive',
    perspective: 'family',
    timeSpent: 'overTwo',
    urgency: 'today',
    wish: 'answer',
    visibility: 'unnamed',
    quote: ' Wij wachten \n al een jaar ',
    saidBy: 'ouder',
    tried: 'gebeld',
    mayBeUsed: 'true',
  };
  expect(formSchema.parse({ ...least, ...sent }).details).toEqual({
    ...sent,
    quote: 'Wij wachten \n al een jaar',
    mayBeUsed: true,
  });
});

it.each(KINDS)('%s can be registered', (kind) => {
  expect(formSchema.parse({ ...least, kind }).kind).toBe(kind);
});

it.each(FIELDS.flatMap((field) => CHOICES[field].map((code) => [field, code] as const)))(
  '%s: %s can be chosen',
  (field, code) => {
    expect(formSchema.parse({ ...least, [field]: code }).details).toMatchObject({ [field]: code });
  },
);

it.each([
  ['no kind', { kind: undefined }],
  ['a kind that does not exist', { kind: 'case' }],
  ['a kind that every object has', { kind: 'constructor' }],
  ['no form', { nonce: undefined }],
  ['an empty form', { nonce: '' }],
  ['too long a name of the form', { nonce: 'n'.repeat(101) }],
  ['a theme that does not exist', { theme: 'parking' }],
  ['a wish that every object has', { wish: 'toString' }],
  ['a theme that is no text', { theme: 7 }],
])('is refused: %s', (_what, change) => {
  expect(formSchema.safeParse({ ...least, ...change }).success).toBe(false);
});

test('a visibility that nobody offered does not make somebody anonymous', () => {
  expect(detailsSchema.parse({ visibility: 'hidden' }).visibility).toBe('named');
});

test('a text that is none is an empty one: that is refused in words, with the rest of the form in it', () => {
  expect(formSchema.parse({ ...least, text: 12 }).text).toBe('');
  expect(formSchema.parse({ ...least, text: ' \n a  b \n' }).text).toBe('a  b');
});

test('whatever is sent, it is parsed or refused and never thrown', () => {
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
  const value = fc.oneof(anything, fc.constantFrom('', 'care', 'true', 'anonymous', 'signal'));
  const names = fc.constantFrom('kind', 'nonce', 'text', 'quote', 'mayBeUsed', '__proto__', ...FIELDS);
  fc.assert(
    fc.property(fc.oneof(anything, fc.dictionary(names, value)), (sent) => {
      const parsed = formSchema.safeParse(sent);
      if (parsed.success) expect(CHOICES.visibility).toContain(parsed.data.details.visibility);
    }),
  );
});
