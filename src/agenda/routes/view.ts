import { inSentence } from '../../cards/people-text';
import { translator } from '../../i18n';
import { can } from '../../members/policy';
import type { Caller } from '../../members/usecases';
import { markedNotice } from '../../privacy/cards';
import type { Answer } from '../../teams/answer';
import { itemCard, placeOf, whenOf } from '../cards';
import type { Item } from '../rules';
import { readItem, type IdeaRefusal, type ManageRefusal } from '../usecases';
import type { AgendaRoutesDeps } from './deps';

/** An item as this person sees it, after what must be said first. */
export function showItem(deps: AgendaRoutesDeps, member: Caller, item: Item, notice = ''): Answer {
  const { reader, person } = member;
  const now = deps.clock.now();
  const view = { item, person: person.id, mayManage: mayManage(member), now, notice };
  return { card: itemCard(deps.render, reader, view), summary: item.label };
}

/** The same by its number, as it is now. */
export async function openItem(
  deps: AgendaRoutesDeps,
  member: Caller,
  label: string,
  notice = '',
): Promise<Answer> {
  const item = await readItem(deps, member, label);
  return item ? showItem(deps, member, item, notice) : notFound(member);
}

export function mayManage(member: Caller): boolean {
  return can(member, 'agenda.manage', { network: member.network.id });
}

export function notFound({ reader }: Caller): Answer {
  return { words: translator(reader.language)('common.notFound') };
}

export function forbidden({ reader }: Caller): Answer {
  return { words: translator(reader.language)('planning.refusedforbidden') };
}

/** Somebody else changed it since the form was opened: how it stands now. */
export function changedNotice(
  { clock }: Pick<AgendaRoutesDeps, 'clock'>,
  { reader }: Caller,
  item: Item,
): { readonly notice: string; readonly isMarked: boolean } {
  const t = translator(reader.language);
  const [when, place] = [whenOf(t, reader, item, clock.now()), placeOf(t, item)];
  const notice = t('planning.changedMeanwhile', { title: inSentence(item.title), when, place });
  return { notice, isMarked: false };
}

/** Why a form comes back; of words that the guard marked, which, and that one may say they are fine. */
export function formNotice(
  { reader }: Caller,
  refused: Exclude<ManageRefusal, 'changedMeanwhile'> | IdeaRefusal,
  texts: readonly string[],
): { readonly notice: string; readonly isMarked: boolean } {
  const t = translator(reader.language);
  if (refused === 'personal') return { notice: markedNotice(t, texts), isMarked: true };
  const notice = refused === 'blocked' ? t('registration.blockedHere') : t(`planning.refused${refused}`);
  return { notice, isMarked: false };
}
