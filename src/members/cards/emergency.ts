import { inSentence } from '../../cards/people-text';
import type { Translate } from '../../i18n';
import type { Network } from '../rules';

/** The fixed line on forms and receipts: acute danger does not belong here (domain.md 3.6). */
export function emergencyLine(t: Translate, network: Network): string {
  const own = inSentence(network.emergency);
  const numbers =
    own === '' ? t(network.country === 'NL' ? 'common.emergencyNL' : 'common.emergencyBE') : own;
  return t('common.emergency', { numbers });
}
