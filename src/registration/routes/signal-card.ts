import { z } from 'zod/v4';
import { privateCard } from '../../cards/notice';
import { translator } from '../../i18n';
import type { Caller } from '../../members/usecases';
import type { Answer } from '../../teams/answer';
import type { Ask, Bot } from '../../teams/bot';
import type { Turn } from '../../teams/turn';
import { signalCardHowForm, signalCardPickForm, signalCardText, type SignalCardView } from '../cards';
import { ofSignalCard, readHow, readThemes, refuseThemes, weighed, type Registration } from '../rules';
import type { Origin } from '../usecases';
import type { RegistrationDeps } from './deps';
import { detailsSchema } from './form-data';
import { FINE, isPrivateForm, noticeFor, type FormNotice } from './notice';
import { receipt } from './receipt';

/** Everything a card sends; the fields of both its steps go along with each. */
const cardSchema = detailsSchema
  .pick({ targetGroup: true, quote: true, saidBy: true, mayBeUsed: true })
  .extend({
    nonce: z.string().min(1).max(100),
    themes: z.string().catch('').transform(readThemes),
  })
  .loose()
  .transform(({ nonce, themes, targetGroup, quote, saidBy, mayBeUsed, ...fields }) => ({
    nonce,
    themes,
    how: readHow(fields),
    said: {
      ...(targetGroup === undefined ? {} : { targetGroup }),
      ...(quote === undefined ? {} : { quote }),
      ...(saidBy === undefined ? {} : { saidBy }),
      ...(mayBeUsed === true ? { mayBeUsed } : {}),
    },
  }));

type Filled = z.infer<typeof cardSchema>;
type Asked<Data> = Ask<Caller, Data>;

/** The signal card: tick what is in the foreground for a family, say how it goes, send. */
export function registerSignalCard(bot: Bot<Caller>, deps: RegistrationDeps): void {
  bot.command('signalCard', ({ turn, member }) =>
    Promise.resolve(turn.place.scope === 'personal' ? begin(deps, member) : openPrivately(deps, member)),
  );
  bot.action('signalCard.open', z.object({}), ({ member }) => Promise.resolve(begin(deps, member)));
  bot.action('signalCard.back', cardSchema, ({ member, data }) => Promise.resolve(pick(deps, member, data)));
  bot.action('signalCard.next', cardSchema, ({ member, data }) => Promise.resolve(next(deps, member, data)));
  for (const way of ['send', 'adjust', 'confine'] as const)
    bot.action(`signalCard.${way}`, cardSchema, (ask) => onSent(deps, ask, way));
}

function begin(deps: RegistrationDeps, member: Caller): Answer {
  return pick(deps, member, { nonce: deps.newId(), themes: [], how: {}, said: {} });
}

function openPrivately({ render }: RegistrationDeps, { reader }: Caller): Answer {
  const title = translator(reader.language)('registration.cardTitle');
  return {
    card: privateCard(render, reader, { title, verb: 'signalCard.open', opensForm: true }),
    summary: title,
  };
}

function pick({ render }: RegistrationDeps, member: Caller, filled: Filled, notice = ''): Answer {
  const view = viewOf(member, filled, { ...FINE, text: notice });
  return { card: signalCardPickForm(render, member.reader, view), summary: titleFor(member) };
}

function howGoes({ render }: RegistrationDeps, member: Caller, filled: Filled, notice = FINE): Answer {
  const view = viewOf(member, filled, notice);
  return { card: signalCardHowForm(render, member.reader, view), summary: titleFor(member) };
}

function next(deps: RegistrationDeps, member: Caller, filled: Filled): Answer {
  const refused = refuseThemes(filled.themes);
  const t = translator(member.reader.language);
  return refused ? pick(deps, member, filled, t(`registration.${refused}`)) : howGoes(deps, member, filled);
}

/** Sent in, guarded as the registration form is; what comes back has everything in it that was filled in. */
async function onSent(
  deps: RegistrationDeps,
  { turn, member, data }: Asked<Filled>,
  way: 'send' | 'adjust' | 'confine',
): Promise<Answer> {
  if (refuseThemes(data.themes)) return next(deps, member, data);
  const t = translator(member.reader.language);
  const ticked = weighed(data.themes, data.how);
  if (!ticked) return howGoes(deps, member, data, { ...FINE, text: t('registration.cardIncomplete') });
  const made = ofSignalCard(ticked, signalCardText(t, ticked), data.said);
  const registration: Registration = way === 'confine' ? { ...made, isConfined: true } : made;
  const notice = noticeFor(member, registration, isPrivateForm(turn), false);
  if (notice) return howGoes(deps, member, data, way === 'adjust' ? { ...notice, guard: 'fine' } : notice);
  const origin = originOf(turn, data.nonce);
  return receipt(
    deps,
    member,
    registration,
    await deps.register[registration.kind](member, registration, origin),
  );
}

/** On a card in the personal chat the receipt takes the place of the form. */
function originOf(turn: Turn, once: string): Origin {
  const replaces = turn.via === 'card' ? turn.cardActivity : undefined;
  return { form: turn.place, once, ...(replaces === undefined ? {} : { replaces }) };
}

function viewOf({ network }: Caller, filled: Filled, { text, guard }: FormNotice): SignalCardView {
  return { ...filled, network, notice: text, guard };
}

function titleFor({ reader }: Caller): string {
  return translator(reader.language)('registration.cardTitle');
}
