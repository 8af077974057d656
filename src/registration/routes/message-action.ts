import { translator } from '../../i18n';
import type { Caller } from '../../members/usecases';
import type { Answer } from '../../teams/answer';
import type { Ask } from '../../teams/bot';
import { atMost, LONGEST_TEXT, NAMED, type Registration } from '../rules';
import type { RegistrationDeps } from './deps';
import { form } from './form';
import { noticeFor, type FormNotice } from './notice';

/**
 * `Maak er een signaal van` in the menu of a message: the form with the words of that message in it, after the same look
 * of the guard as at a typed text. Nothing is kept before it is sent, and then whoever pressed is the reporter.
 */
export function onMessageAction(
  deps: RegistrationDeps,
  { turn, member, data }: Ask<Caller, string>,
): Promise<Answer> {
  const registration: Registration = { kind: 'signal', text: atMost(data, LONGEST_TEXT), details: NAMED };
  return form(deps, turn, member, registration, aboutMessage(member, registration, data));
}

/** What the guard says of the words, and whether they are all there. */
function aboutMessage(member: Caller, registration: Registration, message: string): FormNotice {
  const t = translator(member.reader.language);
  const intro = t('registration.introMessage');
  if (message === '') return { text: t('registration.messageEmpty'), guard: 'fine', intro };
  const { text = '', guard = 'fine' } = noticeFor(member, registration, true, false) ?? {};
  const said = [
    text,
    guard === 'blocked' ? t('registration.blockedInMessage') : '',
    registration.text === message ? '' : t('registration.messageCut'),
  ];
  return { text: said.filter((one) => one !== '').join(' '), guard, intro };
}
