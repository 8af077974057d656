import { z } from 'zod/v4';
import { translator } from '../../i18n';
import type { Caller } from '../../members/usecases';
import type { Answer } from '../../teams/answer';
import type { Bot } from '../../teams/bot';
import { joinedText, whenOf } from '../cards';
import { standingOf, type Item } from '../rules';
import { comeTo, stayAway, type PlaceOutcome } from '../usecases';
import type { AgendaRoutesDeps } from './deps';
import { notFound, showItem } from './view';

const pressed = z.object({
  label: z.string().max(40),
  /** The card of another feature on which it was pressed. */
  via: z
    .string()
    .regex(/^[\w.-]{1,40}$/)
    .optional()
    .catch(undefined),
});

/** `Ik kom` and `Ik kom niet`, on any card that holds them. */
export function registerPlaces(bot: Bot<Caller>, deps: AgendaRoutesDeps): void {
  bot.action('agenda.join', pressed, async ({ member, data }) => {
    const outcome = await comeTo(deps, member, data.label, data.via);
    return answer(deps, member, outcome, data.via, ({ item, isRepeated }) =>
      joinedText(translator(member.reader.language), item, member.person.id, isRepeated),
    );
  });
  bot.action('agenda.leave', pressed, async ({ member, data }) => {
    const t = translator(member.reader.language);
    const outcome = await stayAway(deps, member, data.label, data.via);
    return answer(deps, member, outcome, data.via, ({ was }) => t(LEFT[was.is]));
  });
}

const LEFT = { going: 'agenda.left', waiting: 'agenda.leftQueue', out: 'agenda.outAlready' } as const;

type Done = Exclude<PlaceOutcome, { refused: unknown } | undefined>;

/** On the agenda's own cards the item as it is now; on those of others words, so that they stay as they are. */
function answer(
  deps: AgendaRoutesDeps,
  member: Caller,
  outcome: PlaceOutcome,
  via: string | undefined,
  said: (done: Done) => string,
): Answer {
  const t = translator(member.reader.language);
  if (!outcome) return notFound(member);
  if ('refused' in outcome) {
    if (outcome.refused === 'forbidden') return { words: t('common.forbidden') };
    const why = t(`agenda.refused${outcome.refused}`);
    return via === undefined ? showItem(deps, member, outcome.item, why) : { words: why };
  }
  const { item, isRepeated } = outcome;
  if (via === undefined) return showItem(deps, member, item, said(outcome));
  return { words: isRepeated ? said(outcome) : elsewhere(deps, member, item) };
}

function elsewhere({ clock }: AgendaRoutesDeps, { reader, person }: Caller, item: Item): string {
  const t = translator(reader.language);
  const { label } = item;
  const standing = standingOf(item, person.id);
  if (standing.is === 'out') return t('agenda.elsewhereleft', { label });
  if (standing.is === 'waiting') return t('agenda.elsewherequeued', { label, position: standing.position });
  return t('agenda.elsewherejoined', { label, when: whenOf(t, reader, item, clock.now()) });
}
