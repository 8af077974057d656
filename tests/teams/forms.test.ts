import { asDialog } from '../../src/teams/forms';
import { CARD_ACTIVITY, readPress } from '../../src/teams/press';

describe('a form in a dialog', () => {
  const card = {
    type: 'AdaptiveCard',
    version: '1.5',
    refresh: { action: { type: 'Action.Execute', verb: 'x' } },
    body: [{ type: 'Input.Text', id: 'text', value: 'Action.Execute' }],
    actions: [
      {
        type: 'Action.Execute',
        verb: 'form.send',
        title: 'Verstuur',
        data: { nonce: 'n', refresh: 1, type: 'Action.Execute' },
      },
      { type: 'Action.OpenUrl', url: 'https://example.org' },
      {
        type: 'Action.ShowCard',
        card: { type: 'AdaptiveCard', actions: [{ type: 'Action.Execute', verb: 'inner' }] },
      },
    ],
  };

  test('sends by Action.Submit, which carries the verb and the message it came from', () => {
    expect(asDialog(card as never, 'a-1')).toEqual({
      type: 'AdaptiveCard',
      version: '1.5',
      body: card.body,
      actions: [
        {
          type: 'Action.Submit',
          title: 'Verstuur',
          data: { nonce: 'n', refresh: 1, type: 'Action.Execute', verb: 'form.send', [CARD_ACTIVITY]: 'a-1' },
        },
        card.actions[1],
        {
          type: 'Action.ShowCard',
          card: {
            type: 'AdaptiveCard',
            actions: [{ type: 'Action.Submit', data: { verb: 'inner', [CARD_ACTIVITY]: 'a-1' } }],
          },
        },
      ],
    });
  });

  test('that is sent in is the same press as on the card', () => {
    const { actions } = asDialog(card, undefined) as unknown as { actions: { data?: unknown }[] };
    const press = readPress('dialog-submit', { data: actions[0]?.data });
    expect(press).toMatchObject({ verb: 'form.send', data: { nonce: 'n' } });
    expect(press).not.toHaveProperty('cardActivity');
  });

  test('leaves the card it was made from as it is', () => {
    const before = JSON.stringify(card);
    asDialog(card, 'a-1');
    expect(JSON.stringify(card)).toBe(before);
  });
});
