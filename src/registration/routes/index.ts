import { z } from 'zod/v4';
import type { Rendered } from '../../delivery/renderers';
import type { Card, Render } from '../../cards/templates';
import { translator } from '../../i18n';
import { names, type Caller, type MembersDeps } from '../../members/usecases';
import { foundWords } from '../../privacy/cards';
import { blockedNumbers, inspect, masked } from '../../privacy/rules';
import type { Intent } from '../../storage/outbox';
import type { Answer } from '../../teams/answer';
import type { Ask, Bot } from '../../teams/bot';
import type { Turn } from '../../teams/turn';
import { anonymousDoneCard, kindName, openFormCard, registrationForm } from '../cards';
import { formSchema } from './form-data';
import {
  CHOICES,
  freeTexts,
  KINDS,
  refuseRegistration,
  SHORTEST_TYPED,
  type Details,
  type Kind,
  type Registration,
} from '../rules';
import type { Origin, Register } from '../usecases';

export interface RegistrationDeps {
  readonly render: Render;
  readonly members: MembersDeps;
  readonly newId: () => string;
  /** How each kind is registered, by the feature that keeps it. */
  readonly register: Readonly<Record<Kind, Register>>;
  /** Makes the card of an intent now, as delivery would. */
  readonly show: (intent: Intent) => Promise<Rendered | undefined>;
  /** Delivers, within this turn, what was written as delivered by it. */
  readonly deliverNow: (intent: Intent) => Promise<void>;
  /** The answer to a form that was opened beside a question: back to that, with the number of what was made. */
  readonly back: (caller: Caller, question: string, made: string) => Promise<Answer>;
  /** Sends to the caller personally within this turn; says whether that worked. Never kept, never repeated. */
  readonly whisper: (
    caller: Caller,
    message: { readonly card: Card; readonly summary: string },
  ) => Promise<boolean>;
}

type Asked<Data> = Ask<Caller, Data>;

/** The four commands and the form behind every button that registers something. */
export function registerRegistration(bot: Bot<Caller>, deps: RegistrationDeps): void {
  for (const kind of KINDS) bot.command(kind, (ask) => onTyped(deps, kind, ask));
  bot.action('register.open', openSchema, (ask) => Promise.resolve(openForm(deps, ask)));
  bot.action('register.send', formSchema, (ask) => onSent(deps, ask, 'send'));
  bot.action('register.adjust', formSchema, (ask) => onSent(deps, ask, 'adjust'));
  bot.action('register.confine', formSchema, (ask) => onSent(deps, ask, 'confine'));
}

const openSchema = z.object({
  kind: z.enum(KINDS),
  text: z.string().optional(),
  wish: z.enum(CHOICES.wish).optional(),
});
const NAMED: Details = { visibility: 'named' };

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
  how: 'send' | 'adjust' | 'confine',
): Promise<Answer> {
  const { nonce, beside, ...filled } = data;
  const registration: Registration = how === 'confine' ? { ...filled, isConfined: true } : filled;
  const notice = noticeFor(member, registration, isPrivateForm(turn), false);
  const again: FormNotice | undefined = notice && how === 'adjust' ? { ...notice, guard: 'fine' } : notice;
  if (again) return form(deps, turn, member, registration, again, { nonce, beside });
  const replaces = turn.via === 'card' && beside === undefined ? turn.cardActivity : undefined;
  const origin: Origin = { form: turn.place, once: nonce, ...(replaces === undefined ? {} : { replaces }) };
  const registered = await deps.register[registration.kind](member, registration, origin);
  if (beside !== undefined) return deps.back(member, beside, registered.label);
  return receipt(deps, member, registration, registered);
}

async function receipt(
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

interface FormNotice {
  readonly text: string;
  readonly guard: 'fine' | 'marked' | 'blocked';
}

/** Why a registration is not kept: what the guard found in any of its texts, or what is missing. */
function noticeFor(
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

/** What names a form: its nonce, and the question it was opened beside. */
interface FormName {
  readonly nonce: string;
  readonly beside: string | undefined;
}

async function form(
  deps: RegistrationDeps,
  turn: Turn,
  { network, reader }: Caller,
  { kind, text, details }: Registration,
  notice: FormNotice = { text: '', guard: 'fine' },
  { nonce, beside }: FormName = { nonce: deps.newId(), beside: undefined },
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
    isPrivate: isPrivateForm(turn),
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

/** Fully anonymous exists only where nobody else sees the form and no shared card leads to it. */
function isPrivateForm(turn: Turn): boolean {
  return turn.place.scope === 'personal' || turn.via === 'dialog';
}
