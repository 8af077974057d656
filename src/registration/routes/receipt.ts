import { translator } from '../../i18n';
import type { Caller } from '../../members/usecases';
import type { Intent } from '../../storage/outbox';
import type { Answer } from '../../teams/answer';
import { anonymousDoneCard } from '../cards';
import type { Registration } from '../rules';
import type { RegistrationDeps } from './deps';

/** The answer to who sent a form in: their receipt, in place of the form. */
export async function receipt(
  deps: RegistrationDeps,
  member: Caller,
  { details }: Registration,
  { label, receipt: intent }: { readonly label: string; readonly receipt: Intent },
): Promise<Answer> {
  const { render } = deps;
  const t = translator(member.reader.language);
  if (details.visibility === 'anonymous')
    return { card: anonymousDoneCard(render, member.reader, member.network, label), summary: label };
  const shown = await deps.show(intent);
  return shown ?? { words: t('registration.receivedInTurn', { label }) };
}
