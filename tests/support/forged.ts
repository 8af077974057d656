import { invokeActivity, type Scene } from './activities';
import { readCardAnswer, type Pressed } from './answers';
import type { Hands } from './hands';
import { everSent } from './reading';
import type { Team } from './teams';

/** A press that no card of this person offers: with the network that their own buttons name, in their personal chat. */
export async function presses(
  team: Team,
  hands: Hands,
  verb: string,
  data: Readonly<Record<string, unknown>>,
  scene: Scene = hands.scene,
): Promise<Pressed> {
  const network = /"network":"([^"]+)"/.exec(everSent(hands))?.[1];
  const value = { action: { type: 'Action.Execute', verb, data: { network, ...data } }, trigger: 'manual' };
  const invoke = {
    name: 'adaptiveCard/action' as const,
    value,
    replyToId: hands.messages().at(-1)?.id ?? '1',
  };
  return readCardAnswer(await team.post(invokeActivity(team.wire, hands.account, scene, invoke)));
}
