import type { Activity } from 'botbuilder';
import fc from 'fast-check';
import { plainText } from '../../src/teams/text';

const BOT = { id: '28:bot', name: 'Signaalpunt' };
const mention = (id: string, name: string, text = `<at>${name}</at>`) => ({
  type: 'mention',
  mentioned: { id, name },
  text,
});

function message(text: string, ...entities: object[]): Partial<Activity> {
  return { type: 'message', text, recipient: BOT, entities: entities as Activity['entities'] & object };
}

const AT_BOT = mention(BOT.id, BOT.name);

it.each<[string, string, object[], string]>([
  ['a message without a mention', 'signaal De wachtlijst', [], 'signaal De wachtlijst'],
  ['the bot before it', '<at>Signaalpunt</at> hulp', [AT_BOT], 'hulp'],
  ['the bot with a space that does not break', '<at>Signaalpunt</at>&nbsp;hulp', [AT_BOT], 'hulp'],
  ['the bot after it', 'hulp <at>Signaalpunt</at>', [AT_BOT], 'hulp'],
  ['the bot twice', '<at>Signaalpunt</at> hulp <at>Signaalpunt</at>', [AT_BOT, AT_BOT], 'hulp'],
  ['the bot glued to the word', '<at>Signaalpunt</at>hulp', [AT_BOT], 'hulp'],
  [
    'somebody else, who stays in the text',
    '<at>Signaalpunt</at> vraag weet <at>An Maes</at> dat?',
    [AT_BOT, mention('29:an', 'An Maes')],
    'vraag weet An Maes dat?',
  ],
  [
    'somebody with the name of the bot in theirs',
    '<at>Signaalpunt</at> wie is <at>Jan Signaalpunt</at>',
    [AT_BOT, mention('29:jan', 'Jan Signaalpunt')],
    'wie is Jan Signaalpunt',
  ],
  ['a bot with regex characters', '<at>Bot (a+b)*</at> hulp', [mention(BOT.id, 'Bot (a+b)*')], 'hulp'],
  [
    'a mention with an id',
    '<at id="0">Signaalpunt</at> hulp',
    [mention(BOT.id, BOT.name, '<at id="0">Signaalpunt</at>')],
    'hulp',
  ],
  ['Teams’ wrapping', '<div><div>signaal De wachtlijst</div></div>', [], 'signaal De wachtlijst'],
  [
    'a pasted card, of which nothing is text',
    '\n<span class="inline-compose-card" itemid="0" itemtype="http://schema.skype.com/InputExtension">\n  <span content="0" itemprop="cardId"></span>\n</span>\nzie dit',
    [],
    'zie dit',
  ],
  ['paragraphs', '<p>signaal een</p><p>twee</p>', [], 'signaal een\ntwee'],
  ['lines', 'signaal een<br>twee<br/>drie<br />vier', [], 'signaal een\ntwee\ndrie\nvier'],
  ['lines of Windows', 'een\r\ntwee\rdrie', [], 'een\ntwee\ndrie'],
  [
    'other tags, which somebody typed',
    'gebruik <b> en <script>x</script>',
    [],
    'gebruik <b> en <script>x</script>',
  ],
  ['less and more', 'als 3 < 4 en 5 > 4', [], 'als 3 < 4 en 5 > 4'],
  ['spaces that do not break', 'signaal\u00a0De\u00a0wachtlijst', [], 'signaal De wachtlijst'],
  ['entities, by name', 'a &amp; b &lt;c&gt; &quot;d&quot; &apos;e&apos;', [], 'a & b <c> "d" \'e\''],
  ['entities, by number', '&#8364; &#x20AC; &#233;', [], '€ € é'],
  ['entities, decoded once', '&amp;lt;b&amp;gt; &amp;amp; &amp;#233;', [], '&lt;b&gt; &amp; &#233;'],
  ['what is no entity', 'AT&T & co; &foo; &#0; &#xFFFFFF;', [], 'AT&T & co; &foo; &#0; &#xFFFFFF;'],
  ['a tag that was typed', '&lt;at&gt;Jan&lt;/at&gt;', [], '<at>Jan</at>'],
  ['nothing', '', [], ''],
  ['only the bot', '<at>Signaalpunt</at>', [AT_BOT], ''],
])('%s', (_what, text, entities, expected) => {
  expect(plainText(message(text, ...entities))).toBe(expected);
});

test('what was typed between markup stays exactly as it was', () => {
  const typed = fc
    .string({ unit: 'grapheme' })
    .filter((text) => !/[<&\r\u00a0\u200b\ufeff]/.test(text) && text === text.trim());
  fc.assert(
    fc.property(typed, (text) => {
      expect(plainText(message(`<at>Signaalpunt</at>&nbsp;<p>${text}</p>`, AT_BOT))).toBe(text);
    }),
  );
});

test('what was typed comes back, however much of it looks like markup', () => {
  const piece = fc.constantFrom(
    '<b>',
    '</p>',
    '&',
    '&amp;',
    '<at>',
    '"',
    "'",
    'x',
    ' y ',
    '&lt;',
    '&nbsp;',
    '${z}',
  );
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('').trim();
      expect(plainText(message(`<p>${escaped(text)}</p>`))).toBe(text);
    }),
  );
});

test.each([{}, { text: 7 }, { text: null }, { entities: null }, { recipient: null }])(
  'a message that lacks what it should have is empty: %j',
  (activity) => {
    expect(plainText(activity as unknown as Partial<Activity>)).toBe('');
  },
);

test('a long message is read in no time', () => {
  const began = performance.now();
  for (const text of ['<'.repeat(28_000), '<p '.repeat(9_000), '&#'.repeat(14_000), '</p>'.repeat(7_000)])
    plainText(message(text, AT_BOT));
  expect(performance.now() - began).toBeLessThan(1_500);
});
