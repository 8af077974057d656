import {
  freeTexts,
  LONGEST_TEXT,
  refuseRegistration,
  soundsLikeDanger,
  type Registration,
  type RegistrationRefusal,
} from '../../src/registration/rules';

const registration: Registration = {
  kind: 'signal',
  text: 'De wachtlijst is weer langer',
  details: { visibility: 'named' },
};

const long = 'x'.repeat(LONGEST_TEXT);

describe('whether a registration may be kept', () => {
  it.each<[string, Partial<Registration>, boolean, RegistrationRefusal | undefined]>([
    ['a text', {}, false, undefined],
    ['the longest text', { text: long }, false, undefined],
    ['one letter too much', { text: `${long}x` }, true, 'tooLong'],
    ['no text', { text: '' }, true, 'empty'],
    ['white space', { text: ' \n\t\u00a0' }, true, 'empty'],
    ['too long a quote', { details: { visibility: 'named', quote: `${long}x` } }, true, 'tooLong'],
    ['too long a role', { details: { visibility: 'named', saidBy: `${long}x` } }, true, 'tooLong'],
    ['too long a try', { details: { visibility: 'named', tried: `${long}x` } }, true, 'tooLong'],
    ['unnamed in a channel', { details: { visibility: 'unnamed' } }, false, undefined],
    ['anonymous where only they see the form', { details: { visibility: 'anonymous' } }, true, undefined],
    ['anonymous in a channel', { details: { visibility: 'anonymous' } }, false, 'anonymousInShared'],
    [
      'an anonymous question',
      { kind: 'question', details: { visibility: 'anonymous' } },
      true,
      'anonymousQuestion',
    ],
    [
      'and in a channel',
      { kind: 'question', details: { visibility: 'anonymous' } },
      false,
      'anonymousQuestion',
    ],
    ['an unnamed question', { kind: 'question', details: { visibility: 'unnamed' } }, false, undefined],
  ])('%s', (_what, change, isPrivate, expected) => {
    expect(refuseRegistration({ ...registration, ...change }, isPrivate)).toBe(expected);
  });

  test('the guard gets every text that somebody can type', () => {
    const details = { visibility: 'named', quote: 'b', saidBy: 'c', tried: 'd', theme: 'care' } as const;
    expect(freeTexts({ text: 'a', details }).sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(freeTexts({ text: 'a', details: { visibility: 'named' } })).toEqual(['a']);
  });
});

describe('words of danger bring the emergency numbers to the front', () => {
  it.each([
    'Ik vermoed mishandeling',
    'Ik denk aan kindermishandeling',
    'een vermoeden van KINDERMISHANDELING in de klas',
    'het kind wordt verwaarloosd',
    'seksueel misbruik thuis',
    'een geval van kindermisbruik',
    'Ze wordt geslagen',
    'hij slaat zijn zoon',
    'papa slaat het kind',
    'ze praat over zelfmoord',
    'gedachten aan zelfdoding',
    'hij is suïcidaal',
    'dit kind is in levensgevaar',
    'Is een kind nu in gevaar?',
    'huiselijk geweld bij de buren',
    'er is geweld thuis',
    'de vader bedreigt de moeder',
    'hij had een wapen bij',
  ])('in Dutch: %s', (text) => {
    expect(soundsLikeDanger(text)).toBe(true);
  });

  it.each([
    'I suspect child abuse',
    'the child is neglected',
    'I worry about neglect',
    'she was beaten',
    'a child in danger',
    'domestic violence next door',
    'he threatened her',
    'she is suicidal',
    'he had a weapon',
  ])('in English: %s', (text) => {
    expect(soundsLikeDanger(text)).toBe(true);
  });

  it.each([
    'un enfant maltraité',
    'de la maltraitance',
    'un enfant battu',
    'il frappe son fils',
    'l’enfant est en danger',
    "l'enfant est EN DANGER",
    'violences conjugales',
    'il menace la mère',
    'une négligence grave',
    'des idées suicidaires',
    'un abus sexuel',
  ])('in French: %s', (text) => {
    expect(soundsLikeDanger(text)).toBe(true);
  });

  it.each([
    '',
    'De wachtlijst voor logopedie is weer langer',
    'Ik ben wat aangeslagen door de cijfers',
    'De opvang is gesloten in de vakantie',
    'The waiting list for speech therapy is longer again',
    'La liste d’attente est plus longue',
    'Wij hebben een goed gesprek gehad over pesten',
  ])('and nothing else does: %s', (text) => {
    expect(soundsLikeDanger(text)).toBe(false);
  });

  test('accents, however they are encoded, make no difference', () => {
    const text = 'maltraité et suïcidaal, négligence grave';
    expect(soundsLikeDanger(text.normalize('NFC'))).toBe(true);
    expect(soundsLikeDanger(text.normalize('NFD'))).toBe(true);
  });
});
