import type { Button } from '../../cards/buttons';
import type { Translate } from '../../i18n';
import type { Standing } from '../rules';

/**
 * `Ik kom` and `Ik kom niet` on a card of another feature (a digest): the press is answered in words, so that the card stays as
 * it is, and a receipt follows in the personal chat. `via` names that card's place, in letters, digits, dots and dashes
 * (`digest.2026-W48`): how many joined and left by it is counted per item (`itemCounts`).
 */
export function comeButtonsElsewhere(t: Translate, label: string, via: string): Button[] {
  const data = { label, via };
  return [
    { title: t('agenda.come'), verb: 'agenda.join', data, ignoresFields: true },
    { title: t('agenda.comeNot'), verb: 'agenda.leave', data, ignoresFields: true },
  ];
}

/** The one that changes something for somebody who stands here. */
export function comeButton(t: Translate, label: string, { is }: Standing): Button {
  const data = { label };
  return is === 'out'
    ? { title: t('agenda.come'), verb: 'agenda.join', data, style: 'positive' }
    : { title: t('agenda.comeNot'), verb: 'agenda.leave', data };
}
