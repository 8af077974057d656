import { z } from 'zod/v4';
import { translator } from '../../i18n';
import type { Caller } from '../../members/usecases';
import { blockedNumbers } from '../../privacy/rules';
import type { Answer } from '../../teams/answer';
import type { Ask, Bot } from '../../teams/bot';
import type { Turn } from '../../teams/turn';
import { kindName, openFormCard } from '../cards';
import { CHOICES, KINDS, NAMED, SHORTEST_TYPED, type Kind, type Registration } from '../rules';
import type { Origin } from '../usecases';
import type { RegistrationDeps } from './deps';
import { form } from './form';
import { formSchema } from './form-data';
import { onMessageAction } from './message-action';
import { isPrivateForm, noticeFor, FINE, type FormNotice } from './notice';
import { receipt } from './receipt';
import { registerSignalCard } from './signal-card';

export type { RegistrationDeps } from './deps';

type Asked<Data> = Ask<Caller, Data>;

/** The four commands, the action on a message, the signal card, and the form behind every button that registers. */
export function registerRegistration(bot: Bot<Caller>, deps: RegistrationDeps): void {
  for (const kind of KINDS) bot.command(kind, (ask) => onTyped(deps, kind, ask));
  bot.action('register.open', openSchema, (ask) => Promise.resolve(openForm(deps, ask)));
  bot.action('register.send', formSchema, (ask) => onSent(deps, ask, 'send'));
  bot.action('register.adjust', formSchema, (ask) => onSent(deps, ask, 'adjust'));
  bot.action('register.confine', formSchema, (ask) => onSent(deps, ask, 'confine'));
  bot.action('register.apart', formSchema, (ask) => onSent(deps, ask, 'apart'));
  bot.action('register.same', formSchema, (ask) => onSame(deps, ask));
  bot.action('register.back', formSchema, (ask) => backToForm(deps, ask));
  bot.action('register.cancel', z.object({}), ({ member }) => Promise.resolve(nothingRegistered(member)));
  bot.messageAction('makeSignal', (ask) => onMessageAction(deps, ask));
  registerSignalCard(bot, deps);
}

const openSchema = z.object({
  kind: z.enum(KINDS),
  text: z.string().optional(),
  wish: z.enum(CHOICES.wish).optional(),
});

/** One message registers; what is too short opens the form with that text in it. */
async function onTyped(
  deps: RegistrationDeps,
  kind: Kind,
  { turn, member, data: text }: Asked<string>,
): Promise<Answer> {
  const isPersonal = turn.place.scope === 'personal';
  const registration: Registration = { kind, text, details: NAMED };
  if (text.length < SHORTEST_TYPED && blockedNumbers(text).length === 0)
    return isPersonal ? form(deps, turn, member, registration) : openPrivately(deps, member, kind);
  const notice = noticeFor(member, registration, isPersonal, !isPersonal);
  if (notice)
    return isPersonal
      ? form(deps, turn, member, registration, notice)
      : whisperForm(deps, turn, member, registration, notice);
  const origin: Origin = { typed: turn.place, once: `${turn.place.conversation} ${turn.id}` };
  const registered = await deps.register[kind](member, registration, origin);
  if (registered.isNew) await deps.deliverNow(registered.confirmation ?? registered.receipt);
  return { quiet: true };
}

function openForm(
  deps: RegistrationDeps,
  { turn, member, data }: Asked<z.infer<typeof openSchema>>,
): Promise<Answer> {
  const { kind, text = '', wish } = data;
  return form(deps, turn, member, { kind, text, details: wish === undefined ? NAMED : { ...NAMED, wish } });
}

/**
 * A form was sent in. After `Pas aan`, what the guard still finds comes back as a form to be sent again; to the coordinators
 * alone goes what it marked, but never a national number.
 */
async function onSent(
  deps: RegistrationDeps,
  { turn, member, data }: Asked<z.infer<typeof formSchema>>,
  how: How,
): Promise<Answer> {
  const { nonce, beside, into: _into, ...filled } = data;
  const registration: Registration = how === 'confine' ? { ...filled, isConfined: true } : filled;
  const notice = noticeFor(member, registration, isPrivateForm(turn), false);
  const again: FormNotice | undefined = notice && how === 'adjust' ? { ...notice, guard: 'fine' } : notice;
  if (again) return form(deps, turn, member, registration, again, { nonce, beside });
  const alike = how === 'send' || how === 'adjust' ? await deps.alike(member, registration) : [];
  if (alike.length > 0) return form(deps, turn, member, registration, FINE, { nonce, beside }, alike);
  const isNew = (how === 'send' || how === 'adjust') && beside === undefined;
  const known = isNew ? await deps.answered(member, registration, nonce) : undefined;
  if (known) return known;
  const replaces = turn.via === 'card' && beside === undefined ? turn.cardActivity : undefined;
  const origin: Origin = { form: turn.place, once: nonce, ...(replaces === undefined ? {} : { replaces }) };
  const registered = await deps.register[registration.kind](member, registration, origin);
  // Where it was made would tell who may have made it.
  if (beside !== undefined && registration.details.visibility !== 'anonymous')
    return deps.back(member, beside, registered.label);
  return receipt(deps, member, registration, registered);
}

/** `Annuleer` where there is no card to go back to. */
function nothingRegistered({ reader }: Caller): Answer {
  return { words: translator(reader.language)('registration.cancelled') };
}

/** The form again with everything in it, to change it before it is sent. */
function backToForm(
  deps: RegistrationDeps,
  { turn, member, data }: Asked<z.infer<typeof formSchema>>,
): Promise<Answer> {
  const { nonce, beside, into: _into, ...registration } = data;
  return form(deps, turn, member, registration, FINE, { nonce, beside });
}

/** How a form was sent in: `confine` to the coordinators alone, `apart` beside what is alike. */
type How = 'send' | 'adjust' | 'confine' | 'apart';

/** It is the same as an entry that is there: that one counts one more, and nothing else is kept. */
async function onSame(
  deps: RegistrationDeps,
  { turn, member, data }: Asked<z.infer<typeof formSchema>>,
): Promise<Answer> {
  const { nonce, beside, into = '', ...registration } = data;
  const notice = noticeFor(member, registration, isPrivateForm(turn), false);
  if (notice) return form(deps, turn, member, registration, notice, { nonce, beside });
  return deps.recognise(member, into, registration);
}

function openPrivately({ render }: RegistrationDeps, { network, reader }: Caller, kind: Kind): Answer {
  const t = translator(reader.language);
  return { card: openFormCard(render, reader, network, kind), summary: kindName(t, kind) };
}

/** The channel hears only that there is a private message; that one holds the text, and nothing else does. */
async function whisperForm(
  deps: RegistrationDeps,
  turn: Turn,
  member: Caller,
  registration: Registration,
  notice: FormNotice,
): Promise<Answer> {
  const t = translator(member.reader.language);
  const personal: Turn = { ...turn, place: { ...turn.place, scope: 'personal' } };
  const answer = await form(deps, personal, member, registration, notice);
  const arrived = 'card' in answer && (await deps.whisper(member, answer));
  return { words: t(arrived ? 'registration.sentPrivately' : 'registration.writePrivately') };
}
