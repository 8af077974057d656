import fc from 'fast-check';
import { messageText } from '../../src/teams/message-payload';
import { readMessageAction } from '../../src/teams/press';
import { messageActionValue, type MessagePayload } from '../support/activities';

const AT_JAN = [{ name: 'Jan De Smet' }];

function textOf(message: MessagePayload): string | undefined {
  return readMessageAction(messageActionValue('makeSignal', message))?.text;
}

it.each<[string, string, string]>([
  ['bare words', 'De wachtlijst is weer langer', 'De wachtlijst is weer langer'],
  ['Teams’ wrapping', '<div><div>De wachtlijst</div>\n</div>', 'De wachtlijst'],
  ['paragraphs', '<p>een</p><p>twee</p>', 'een\n\ntwee'],
  ['an empty paragraph between', '<p>een</p>\n<p>&nbsp;</p>\n<p>twee</p>', 'een\n\ntwee'],
  ['lines', 'een<br>twee<br/>drie', 'een\ntwee\ndrie'],
  ['markup', '<p><strong>vet</strong> en <em>schuin</em> en <s>weg</s></p>', 'vet en schuin en weg'],
  ['a list', '<p>Nodig:</p><ul><li>bed</li><li>tafel</li></ul>', 'Nodig:\n\n- bed\n- tafel'],
  ['a table', '<table><tr><td>een</td><td>twee</td></tr><tr><td>drie</td></tr></table>', 'een twee\n\ndrie'],
  ['a link, by its words', '<a href="https://x.be/?a=1&amp;b" title="a > b">de folder</a>', 'de folder'],
  ['white space of HTML', '<p>een\n   twee\t drie</p>', 'een twee drie'],
  ['spaces that do not break', 'een&nbsp;&nbsp;twee\u00a0drie', 'een twee drie'],
  ['entities', 'a &amp; b &lt;c&gt; &quot;d&quot; &#233;', 'a & b <c> "d" é'],
  ['entities, decoded once', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['a tag that was typed', '&lt;at&gt;Jan&lt;/at&gt;', '<at>Jan</at>'],
  ['a bare less-than', 'als 3 < 4', 'als 3 < 4'],
  ['an emoji', 'goed <emoji id="x" alt="🙂" title="Glimlach"></emoji> zo', 'goed 🙂 zo'],
  ['an emoji as an image', 'ja <img itemtype="http://schema.skype.com/Emoji" alt="👍" src="x">!', 'ja 👍!'],
  ['a picture, which is not taken over', 'kijk <img alt="Foto van Bilal" src="https://x.be/1.png">', 'kijk'],
  ['an attachment', 'zie dit<attachment id="1"></attachment> aub', 'zie dit aub'],
  ['a script', 'x<script>alert("Bilal")</script>y', 'xy'],
  [
    'a quotation that somebody made themselves',
    '<blockquote>We wachten al een jaar</blockquote><p>zei een mama</p>',
    'We wachten al een jaar\n\nzei een mama',
  ],
  [
    'the message that it answers, with its writer',
    '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><strong itemprop="mri">Bilal Aziz</strong><p itemprop="preview">Ik ga akkoord</p></blockquote><p>Ik ook</p>',
    'Ik ook',
  ],
  ['nothing', '', ''],
  ['only a picture', '<p><img src="https://x.be/1.png"></p>', ''],
])('%s', (_what, content, expected) => {
  expect(textOf({ content })).toBe(expected);
});

describe('people in a message', () => {
  it.each<[string, string, string]>([
    ['a mention', 'Weet <at id="0">Jan De Smet</at> dat?', 'Weet … dat?'],
    ['a mention by first name', 'Dag <at id="0">Jan</at>, kijk', 'Dag …, kijk'],
    ['a mention in two parts', '<at id="0">Jan</at> <at id="0">De Smet</at> weet het', '… … weet het'],
    [
      'a mention of the older kind',
      'ja <span itemtype="http://schema.skype.com/Mention" itemid="0">Jan</span>',
      'ja …',
    ],
    ['markup within a mention', '<at id="0"><b>Jan</b> De Smet</at> weet het', '… weet het'],
    ['a mention that is not closed', 'Weet <at id="0">Jan De Smet dat?', 'Weet …'],
    ['the full name that was typed', 'Bel jan  de smet eens', 'Bel … eens'],
    ['the writer', 'Groetjes, Olivia Auteur', 'Groetjes, …'],
    ['the writer within another word', 'Xolivia Auteurs', 'Xolivia Auteurs'],
  ])('are not copied: %s', (_what, content, expected) => {
    expect(textOf({ content, mentions: AT_JAN })).toBe(expected);
  });

  test('a bot is no person: of its mention nothing is left', () => {
    const mentions = [{ name: 'Signaalpunt', isBot: true }, { name: 'Jan De Smet' }];
    const content = '<at id="0">Signaalpunt</at> signaal De wachtlijst van <at id="1">Jan</at>';
    expect(textOf({ content, mentions })).toBe('signaal De wachtlijst van …');
  });

  test('a message without markup is read as it was typed, but for the names', () => {
    const content = 'Als 3 < 4, zegt Jan De Smet\r\n&amp; <b>';
    expect(textOf({ content, contentType: 'text', mentions: AT_JAN })).toBe('Als 3 < 4, zegt …\n&amp; <b>');
  });

  test('a name with signs of its own does no harm', () => {
    expect(textOf({ content: 'van Jo (a+b)* Smet en meer', author: 'Jo (a+b)* Smet' })).toBe('van … en meer');
  });

  test('wherever a mention stands, its words are gone', () => {
    const piece = fc.constantFrom('<p>', '</p>', '<b>', ' x ', '&lt;', '<br>', '"', '<', '<li>', "'");
    const around = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(around, around, (before, after) => {
        const content = `<div>${before.replaceAll('<', '&lt;')}<at id="0">Geheim Persoon</at>${after}</div>`;
        expect(textOf({ content, mentions: [{ name: 'Iemand Anders' }] })).not.toMatch(/Geheim|Persoon/);
      }),
    );
  });
});

test('what was typed comes back, however much of it looks like markup', () => {
  const piece = fc.constantFrom('<b>', '</p>', '&', '&amp;', '<at>', '"', "'", 'x', ' y ', '&lt;', '${z}');
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const typed = pieces.join('');
      const tidy = typed.trim().replace(/ +/g, ' ');
      expect(textOf({ content: `<p>${escaped(typed)}</p>` })).toBe(tidy);
    }),
  );
});

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a word', 'makeSignal'],
  ['no message', { commandId: 'makeSignal' }],
  ['a message that is a list', { commandId: 'makeSignal', messagePayload: [] }],
  ['no command', { messagePayload: {} }],
  ['a command that is no text', { commandId: 7, messagePayload: {} }],
])('is no action on a message: %s', (_what, value) => {
  expect(readMessageAction(value)).toBeUndefined();
});

test('whatever a client sends as a message has a text, and nothing is thrown', () => {
  const value = fc.anything({ withNullPrototype: true });
  const body = fc.oneof(value, fc.record({ contentType: value, content: fc.oneof(value, fc.string()) }));
  const from = fc.oneof(value, fc.record({ user: fc.oneof(value, fc.record({ displayName: value })) }));
  const mention = fc.record({ id: value, mentionText: fc.oneof(value, fc.string()), mentioned: value });
  const payload = fc.record(
    { body, from, mentions: fc.oneof(value, fc.array(fc.oneof(value, mention))) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(value, payload), (sent) => {
      expect(typeof messageText(sent)).toBe('string');
    }),
  );
});

// What takes a square of the length would not be through within the patience of a test.
test('a long message of a piece that a reader may stumble over is read', () => {
  for (const piece of [
    '<',
    '<p ',
    '</p>',
    '<"',
    "<'",
    '<at>',
    '<li>',
    '&#',
    '<blockquote ',
    '&nbsp;',
    ' ',
    '<img alt="',
  ])
    expect(typeof textOf({ content: piece.repeat(30_000), mentions: AT_JAN })).toBe('string');
});
