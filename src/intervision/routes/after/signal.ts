import { z } from 'zod/v4';
import { translator } from '../../../i18n';
import { can } from '../../../members/policy';
import type { Caller } from '../../../members/usecases';
import { registrationForm } from '../../../registration/cards';
import type { Answer } from '../../../teams/answer';
import type { Ask, Bot } from '../../../teams/bot';
import { isInRound, keepSignal, readRound } from '../../usecases';
import type { RoundRoutesDeps } from '../deps';
import { notFound, refusalText, showRound } from '../view';

const entry = z.object({ label: z.string() });

/** What is bigger than the case becomes a signal, in words of its own. */
export function registerSignal(bot: Bot<Caller>, deps: RoundRoutesDeps): void {
  bot.action('round.makeSignal', entry, (ask) => open(deps, ask));
}

/** The form of a signal, empty: nothing of the case goes along. */
async function open(
  deps: RoundRoutesDeps,
  { member, turn, data }: Ask<Caller, z.infer<typeof entry>>,
): Promise<Answer> {
  const { label } = data;
  const loaded = await readRound(deps, member, label);
  if (!loaded) return notFound(member);
  const t = translator(member.reader.language);
  // What they would type could not be sent.
  if (!can(member, 'entry.register', { network: member.network.id }))
    return showRound(deps, member, label, t('deeds.noSignalForGuests'));
  const refused = isInRound(member, loaded)
    ? loaded.room.round.status === 'oproep' && 'notStarted'
    : 'notAgreed';
  if (refused) return showRound(deps, member, label, refusalText(member, refused));
  const card = registrationForm(deps.render, member.reader, {
    network: member.network,
    kind: 'signal',
    owner: '',
    text: '',
    details: { visibility: 'named' },
    nonce: deps.newId(),
    beside: label,
    notice: '',
    guard: 'fine',
    alike: [],
    intro: t('deeds.signalIntro'),
    isPrivate: turn.place.scope === 'personal' || turn.via === 'dialog',
  });
  return { card, summary: t('deeds.makeSignal') };
}

/** A signal was made beside a round: its number stays with it. */
export async function backToRound(
  deps: RoundRoutesDeps,
  member: Caller,
  label: string,
  made: string,
): Promise<Answer> {
  const isKept = await keepSignal(deps, member, label, made);
  const said = translator(member.reader.language)('deeds.signalMade', { label: made });
  return isKept ? showRound(deps, member, label, { said }) : { words: said };
}
