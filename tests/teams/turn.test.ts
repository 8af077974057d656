import type { Activity } from 'botbuilder';
import fc from 'fast-check';
import { readTurn, toPerson } from '../../src/teams/turn';
import { BOT, garbage, inChannel } from './activity';

const read = (change: object) => readTurn({ ...inChannel, ...change } as unknown as Activity);

describe('a turn', () => {
  test('says who, where, in which team and language, and what was typed', () => {
    expect(read({})).toEqual({
      id: '1700',
      person: { entraId: 'e-an', teamsId: '29:an', name: 'An Maes' },
      place: {
        conversation: '19:abc@thread.tacv2;messageid=1',
        serviceUrl: 'https://smba.example/be/',
        tenant: 't-1',
        scope: 'channel',
        bot: BOT,
      },
      team: { id: '19:team', name: 'Huis van het Kind' },
      isSharedChannel: false,
      locale: 'nl-BE',
      text: 'hulp',
      isFromMenu: false,
      isLookUp: false,
      via: 'message',
      cardActivity: undefined,
    });
  });

  it.each([
    [{ id: 'c', conversationType: 'personal' }, 'personal'],
    [{ id: 'c', conversationType: 'groupChat', isGroup: true }, 'group'],
    [{ id: 'c', isGroup: true }, 'group'],
    [{ id: 'c' }, 'personal'],
    [{ id: 'c', conversationType: 'channel' }, 'channel'],
  ])('%j is %s', (conversation, scope) => {
    expect(read({ conversation }).place.scope).toBe(scope);
  });

  it.each([
    [{ type: 'message' }, 'message'],
    [{ type: 'message', value: { verb: 'x' } }, 'message'],
    [{ type: 'invoke', name: 'adaptiveCard/action' }, 'card'],
    [{ type: 'invoke', name: 'task/fetch' }, 'dialog'],
    [{ type: 'invoke', name: 'task/submit' }, 'dialog'],
    [{ type: 'invoke', name: 'composeExtension/fetchTask' }, 'dialog'],
    [{ type: 'invoke', name: 'composeExtension/submitAction' }, 'dialog'],
  ])('%j came by %s', (change, via) => {
    expect(read(change).via).toBe(via);
  });

  test('a look-up comes from anywhere too', () => {
    const lookedUp = { type: 'invoke', name: 'composeExtension/query' };
    expect(read(lookedUp)).toMatchObject({ isFromMenu: true, isLookUp: true });
  });

  test('from the menu of a message it was pressed on no card of ours', () => {
    const pressed = { type: 'invoke', name: 'composeExtension/submitAction', replyToId: '17' };
    expect(read(pressed)).toMatchObject({ isFromMenu: true, isLookUp: false, cardActivity: undefined });
    expect(read({ ...pressed, name: 'task/submit' })).toMatchObject({
      isFromMenu: false,
      cardActivity: '17',
    });
  });

  test('a channel that other teams share is known as such', () => {
    expect(read({ channelData: { channel: { id: 'c', type: 'shared' } } }).isSharedChannel).toBe(true);
    expect(read({ channelData: { channel: { id: 'c', type: 'private' } } }).isSharedChannel).toBe(false);
  });

  test('a field of Teams that is malformed counts as missing, and takes no other with it', () => {
    const channelData = { team: 7, tenant: { id: 't-2' }, channel: { id: 3, type: 'shared' } };
    const turn = read({ channelData, conversation: { id: 'c' } });
    expect(turn).not.toHaveProperty('team');
    expect([turn.place.tenant, turn.isSharedChannel]).toEqual(['t-2', true]);
  });

  test('outside Teams the id stands for the Entra id', () => {
    expect(toPerson({ id: 'u1', name: 'An' })).toEqual({ entraId: 'u1', teamsId: 'u1', name: 'An' });
    expect(toPerson({})).toEqual({ entraId: '', teamsId: '', name: '' });
  });
});

test('whatever arrives is read: what is missing or malformed is empty', () => {
  fc.assert(
    fc.property(garbage, (sent) => {
      const turn = readTurn(sent);
      const texts = [turn.id, turn.person.entraId, turn.person.name, turn.place.conversation, turn.text];
      expect(texts.map((text) => typeof text)).toEqual(texts.map(() => 'string'));
    }),
  );
});

test.each([
  ['mentions that are no list', { entities: {} }],
  ['a mention that is nothing', { entities: [null] }],
  ['a name of an invoke that is no text', { type: 'invoke', name: 7 }],
  ['no bot', { recipient: undefined }],
])('is read: %s', (_what, change) => {
  expect(() => read(change)).not.toThrow();
});
