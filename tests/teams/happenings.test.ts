import type { Activity } from 'botbuilder';
import fc from 'fast-check';
import { readHappenings } from '../../src/teams/happenings';
import { BOT, garbage, inChannel } from './activity';

const happen = (change: object) =>
  readHappenings({ ...inChannel, type: 'conversationUpdate', ...change } as unknown as Activity);

describe('what happened', () => {
  const an = { id: '29:an', aadObjectId: 'e-an' };
  const what = (change: object) => happen(change).map((one) => one.what);
  it.each<[string, object, string[]]>([
    ['the app comes', { type: 'installationUpdate', action: 'add' }, ['installed']],
    ['the app goes', { type: 'installationUpdate', action: 'remove' }, ['uninstalled']],
    ['the app goes for a newer one', { type: 'installationUpdate', action: 'remove-upgrade' }, []],
    ['something else with the app', { type: 'installationUpdate', action: 'shrug' }, []],
    ['something without a name', { type: 'installationUpdate', action: undefined }, []],
    ['the bot is added', { membersAdded: [{ id: BOT.id }] }, ['installed']],
    ['the bot is removed', { membersRemoved: [{ id: BOT.id }] }, ['uninstalled']],
    ['people join', { membersAdded: [an] }, ['joined']],
    ['people leave', { membersRemoved: [an] }, ['left']],
    ['the bot and people come together', { membersAdded: [{ id: BOT.id }, an] }, ['installed', 'joined']],
    ['another name', { channelData: { ...inChannel.channelData, eventType: 'teamRenamed' } }, ['renamed']],
    ['another name of nothing', { channelData: { eventType: 'teamRenamed' } }, []],
    [
      'the team is deleted',
      { channelData: { ...inChannel.channelData, eventType: 'teamDeleted' } },
      ['uninstalled'],
    ],
    ['a channel is made', { channelData: { ...inChannel.channelData, eventType: 'channelCreated' } }, []],
    ['nothing', {}, []],
  ])('%s', (_what, change, expected) => {
    expect(what(change)).toEqual(expected);
  });

  test('says who, and the new name', () => {
    expect(happen({ membersAdded: [an, { id: BOT.id }] })[1]).toMatchObject({
      people: [{ entraId: 'e-an', teamsId: '29:an' }],
    });
    expect(
      happen({ channelData: { team: { id: 't', name: 'Nieuw' }, eventType: 'teamRenamed' } })[0],
    ).toMatchObject({
      name: 'Nieuw',
    });
  });
});

test('whatever arrives is read, or is nothing', () => {
  fc.assert(
    fc.property(garbage, (sent) => {
      for (const { what } of readHappenings(sent))
        expect(['installed', 'uninstalled', 'joined', 'left', 'renamed']).toContain(what);
    }),
  );
});

test.each([
  ['members that are no list', { membersAdded: {} }],
  ['a member that is nothing', { membersRemoved: [null] }],
  ['no bot', { recipient: undefined }],
])('is read: %s', (_what, change) => {
  expect(() => happen(change)).not.toThrow();
});
