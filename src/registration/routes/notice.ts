import { translator } from '../../i18n';
import type { Caller } from '../../members/usecases';
import { foundWords } from '../../privacy/cards';
import { blockedNumbers, inspect, masked } from '../../privacy/rules';
import type { Turn } from '../../teams/turn';
import { freeTexts, refuseRegistration, type Registration } from '../rules';

/** What stands above a form that comes back, and what may be done with it. */
export interface FormNotice {
  readonly text: string;
  readonly guard: 'fine' | 'marked' | 'blocked';
  /** Above the field, instead of the words of the kind. */
  readonly intro?: string;
}

export const FINE: FormNotice = { text: '', guard: 'fine' };

/** Why a registration is not kept: what the guard found in any of its texts, or what is missing. */
export function noticeFor(
  { reader }: Caller,
  registration: Registration,
  isPrivate: boolean,
  isInChannel: boolean,
): FormNotice | undefined {
  const t = translator(reader.language);
  const texts = freeTexts(registration);
  const found = texts.flatMap((text) => masked(text, blockedNumbers(text)));
  if (found.length > 0) {
    const blocked = t('registration.blocked', { found: found.join(', ') });
    const there = isInChannel ? ` ${t('registration.blockedInChannel')}` : '';
    return { text: `${blocked}${there}`, guard: 'blocked' };
  }
  const refused = refuseRegistration(registration, isPrivate);
  if (refused) return { text: t(`registration.${refused}`), guard: 'fine' };
  if (registration.isConfined || !texts.some((text) => inspect(text).warned.length > 0)) return undefined;
  const warned = t('registration.warned', { found: foundWords(texts) });
  return { text: isInChannel ? `${warned} ${t('registration.warnedInChannel')}` : warned, guard: 'marked' };
}

/** Fully anonymous exists only where nobody else sees the form and no shared card leads to it. */
export function isPrivateForm(turn: Turn): boolean {
  return turn.place.scope === 'personal' || turn.via === 'dialog';
}
