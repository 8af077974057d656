import type { Activity } from 'botbuilder';
import fc from 'fast-check';

export const BOT = { id: '28:bot', name: 'Signaalpunt' };

/** A message in a channel, as Teams sends it. */
export const inChannel = {
  type: 'message',
  id: '1700',
  text: '<at>Signaalpunt</at> hulp',
  entities: [{ type: 'mention', mentioned: BOT, text: '<at>Signaalpunt</at>' }],
  from: { id: '29:an', aadObjectId: 'e-an', name: 'An Maes' },
  recipient: BOT,
  conversation: {
    id: '19:abc@thread.tacv2;messageid=1',
    conversationType: 'channel',
    isGroup: true,
    tenantId: 't-1',
  },
  serviceUrl: 'https://smba.example/be/',
  locale: 'nl-BE',
  channelData: {
    team: { id: '19:team', name: 'Huis van het Kind' },
    channel: { id: '19:abc' },
    tenant: { id: 't-2' },
  },
};

const anything = fc.anything({ withNullPrototype: true });
const account = fc.oneof(
  anything,
  fc.record({ id: anything, name: anything, aadObjectId: anything }, { requiredKeys: [] }),
);
/** Something shaped like an activity, with anything in its fields. */
export const garbage: fc.Arbitrary<Activity> = fc
  .record(
    {
      type: fc.oneof(
        anything,
        fc.constantFrom('message', 'invoke', 'conversationUpdate', 'installationUpdate'),
      ),
      id: anything,
      name: anything,
      text: fc.oneof(anything, fc.string({ unit: 'binary' })),
      action: anything,
      from: account,
      recipient: account,
      conversation: fc.oneof(
        anything,
        fc.record({ id: anything, isGroup: anything, conversationType: anything }, { requiredKeys: [] }),
      ),
      entities: fc.oneof(
        anything,
        fc.array(
          fc.oneof(anything, fc.record({ type: fc.constant('mention'), mentioned: account, text: anything })),
        ),
      ),
      channelData: fc.oneof(
        anything,
        fc.record(
          { team: anything, tenant: anything, channel: anything, eventType: anything },
          { requiredKeys: [] },
        ),
      ),
      membersAdded: fc.oneof(anything, fc.array(account)),
      membersRemoved: fc.oneof(anything, fc.array(account)),
      locale: anything,
      replyToId: anything,
    },
    { requiredKeys: [] },
  )
  .map((sent) => sent as unknown as Activity);
