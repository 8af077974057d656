import fc from 'fast-check';
import { highlight } from '../../src/search/highlight';

const marked = (text: string, words: string) =>
  highlight(text, words)
    .map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
    .join('');

describe('highlight marks', () => {
  test.each([
    ['the word', 'De wachtlijst is lang.', 'wachtlijst', 'De [wachtlijst] is lang.'],
    ['its forms, as they are typed', 'WACHTLIJSTEN zijn lang', 'wachtlijst', '[WACHTLIJSTEN] zijn lang'],
    ['with accents', 'La crèche est fermée', 'creche', 'La [crèche] est fermée'],
    ['with accents that stand apart', 'La cre\u0300che ferme', 'crèche', 'La [cre\u0300che] ferme'],
    ['what begins so', 'De logopediste komt', 'logop', 'De [logopediste] komt'],
    ['what was meant', 'Bij de logopedie', 'logopdie', 'Bij de [logopedie]'],
    ['only what is exact, if there is', 'De kosten van het korten', 'kosten', 'De [kosten] van het korten'],
    ['a compound', 'De tolkdienst belt', 'tolk', 'De [tolkdienst] belt'],
    [
      'parts of a compound',
      'De wachtlijst geeft problemen',
      'wachtlijstproblemen',
      'De [wachtlijst] geeft [problemen]',
    ],
    ['a part that is a word of the text', 'In de speelotheek', 'speelotheekbezoek', 'In de [speelotheek]'],
    ['synonyms', 'De kribbe is vol', 'opvang', 'De [kribbe] is vol'],
    ['no words of grammar', 'De bus is er niet voor ons', 'de bus voor', 'De [bus] is er niet voor ons'],
    ['nothing for nothing', 'De bus', '', 'De bus'],
    ['nothing in nothing', '', 'bus', ''],
    ['words in markdown', '**bus** <at>bus</at>', 'bus', '**[bus]** <at>[bus]</at>'],
  ])('%s', (_, text, words, expected) => {
    expect(marked(text, words)).toBe(expected);
  });

  test('the pieces give back the text, and no two of a kind follow each other without need', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.lorem({ maxCount: 40 }));
    fc.assert(
      fc.property(text, fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(), (typed, other, at) => {
        const words = [other, typed.split(' ')[at % typed.split(' ').length] ?? ''].join(' ');
        const pieces = highlight(typed, words);
        expect(pieces.map((piece) => piece.text).join('')).toBe(typed);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        const plain = pieces.filter((piece, i) => !piece.isHit && pieces[i - 1]?.isHit === false);
        expect(plain).toEqual([]);
      }),
    );
  });
});
