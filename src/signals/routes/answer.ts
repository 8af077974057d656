import { translator } from '../../i18n';
import type { Caller } from '../../members/usecases';
import type { Answer } from '../../teams/answer';
import type { Outcome } from '../usecases';
import { refusalText, show, type SignalRoutesDeps } from './view';

/** After a deed: the entry as it is now, or a clear sentence why not. */
export async function answerTo(
  deps: SignalRoutesDeps,
  member: Caller,
  label: string,
  outcome: Outcome,
): Promise<Answer> {
  const t = translator(member.reader.language);
  if (!outcome) return { words: t('common.notFound') };
  if ('changed' in outcome) return show(deps, member, label);
  if (outcome.refused === 'forbidden') return { words: t('signals.refusedforbidden') };
  return show(deps, member, label, await refusalText(deps, member, label, outcome.refused));
}
