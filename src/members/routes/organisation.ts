import { z } from 'zod/v4';
import { translator } from '../../i18n';
import type { Answer } from '../../teams/answer';
import type { Ask, Bot } from '../../teams/bot';
import { organisationForm } from '../cards';
import { organisations, sayOrganisation, type Caller } from '../usecases';
import type { MembersRoutesDeps } from './deps';
import { showWho } from './who';

const saved = z.object({ text: z.string().max(1_000).catch('') });

/** `Mijn organisatie`, under `wie`: everybody says it once for themselves. */
export function registerOrganisation(bot: Bot<Caller>, deps: MembersRoutesDeps): void {
  bot.action('organisation.open', z.object({}), (ask) => open(deps, ask.member));
  bot.action('organisation.save', saved, (ask) => save(deps, ask));
}

async function open(
  deps: MembersRoutesDeps,
  { network, person, reader }: Caller,
  refused?: { readonly text: string; readonly notice: string },
): Promise<Answer> {
  const [mine = '', known] = await Promise.all([
    deps.store.organisation(network.id, person.id),
    organisations(deps, network.id),
  ]);
  const view = { text: mine, notice: '', ...refused, known };
  return {
    card: organisationForm(deps.render, reader, view),
    summary: translator(reader.language)('members.organisationButton'),
  };
}

async function save(
  deps: MembersRoutesDeps,
  { member, data }: Ask<Caller, z.infer<typeof saved>>,
): Promise<Answer> {
  const t = translator(member.reader.language);
  const outcome = await sayOrganisation(deps, member, data.text);
  if ('saved' in outcome) return showWho(deps, member);
  if (outcome.refused === 'forbidden') return { words: t('common.forbidden') };
  const notice = t(
    outcome.refused === 'blocked' ? 'registration.blockedHere' : 'members.organisationTooLong',
  );
  return open(deps, member, { text: data.text, notice });
}
