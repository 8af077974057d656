import { translator } from '../../i18n';
import { names, type Caller } from '../../members/usecases';
import type { Answer } from '../../teams/answer';
import type { Turn } from '../../teams/turn';
import { kindName, registrationForm } from '../cards';
import type { Alike, Registration } from '../rules';
import type { RegistrationDeps } from './deps';
import { FINE, isPrivateForm, type FormNotice } from './notice';

/** What names a form: its nonce, and the question or round it was opened beside. */
export interface FormName {
  readonly nonce: string;
  readonly beside: string | undefined;
}

/** The form of a kind with what was typed in it, for one person. */
export async function form(
  deps: RegistrationDeps,
  turn: Turn,
  { network, reader }: Caller,
  { kind, text, details }: Registration,
  notice: FormNotice = FINE,
  { nonce, beside }: FormName = { nonce: deps.newId(), beside: undefined },
  alike: readonly Alike[] = [],
): Promise<Answer> {
  const t = translator(reader.language);
  const card = registrationForm(deps.render, reader, {
    network,
    kind,
    text,
    details,
    nonce,
    notice: notice.text,
    guard: notice.guard,
    alike,
    isPrivate: isPrivateForm(turn),
    isFromMenu: turn.isFromMenu,
    ...(notice.intro === undefined ? {} : { intro: notice.intro }),
    ...(beside === undefined ? {} : { beside }),
    owner: await contactName(deps, network.id, network.roles.pointOfContact, t('common.coordinators')),
  });
  return { card, summary: kindName(t, kind) };
}

async function contactName(
  deps: RegistrationDeps,
  network: string,
  id: string | undefined,
  otherwise: string,
) {
  if (id === undefined) return otherwise;
  return (await names(deps.members, network, [id]))(id) ?? otherwise;
}
