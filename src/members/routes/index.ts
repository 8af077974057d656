import { z } from 'zod/v4';
import type { Rendered, Renderers } from '../../delivery/renderers';
import { translator } from '../../i18n';
import type { Intent } from '../../storage/outbox';
import type { Bot, Happening } from '../../teams/bot';
import { newsCard, teamWelcomeCard } from '../cards';
import type { Network } from '../rules';
import {
  installed,
  joined,
  left,
  recipient,
  renamed,
  sharedReader,
  uninstalled,
  uninstalledPersonally,
  type Caller,
} from '../usecases';
import type { MembersRoutesDeps } from './deps';
import { registerOrganisation } from './organisation';
import { registerSettings } from './settings';
import { showWho } from './who';

export type { MembersRoutesDeps } from './deps';

const nothing = z.object({});

/** Roles and settings, who is who, and what happens to the team. */
export function registerMembers(bot: Bot<Caller>, renderers: Renderers, deps: MembersRoutesDeps): void {
  bot.command('who', (ask) => showWho(deps, ask.member));
  bot.action('who.show', nothing, (ask) => showWho(deps, ask.member));
  registerOrganisation(bot, deps);
  registerSettings(bot, deps);
  bot.happening((happening) => onHappening(deps, happening));
  renderers.set('members.news', { render: (intent) => renderNews(deps, intent) });
  renderers.set('members.welcome', { render: (intent) => renderWelcome(deps, intent) });
}

/** Keeps networks and people in step with the team. */
async function onHappening(deps: MembersRoutesDeps, happening: Happening): Promise<void> {
  const { turn } = happening;
  const isPersonal = turn.place.scope === 'personal' && !turn.team;
  switch (happening.what) {
    case 'installed':
      return installed(deps, turn);
    case 'uninstalled':
      return isPersonal ? uninstalledPersonally(deps, turn) : uninstalled(deps, turn);
    case 'joined':
      return joined(deps, turn);
    case 'left':
      return left(deps, turn, happening.people);
    case 'renamed':
      return renamed(deps, turn, happening.name);
  }
}

async function renderNews(deps: MembersRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const [what = '', about = ''] = intent.about.split('|');
  const [member, person] = await Promise.all([
    'person' in intent.to ? recipient(deps, intent.network, intent.to.person) : undefined,
    deps.store.person(intent.network, about),
  ]);
  const card = member && person && newsCard(deps.render, member.reader, member.network, what, person);
  if (!card) return undefined;
  return {
    card,
    summary: translator(member.reader.language)('members.newsSummary', { network: member.network.name }),
  };
}

async function renderWelcome(deps: MembersRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const network: Network | undefined = (await deps.store.network(intent.network))?.value;
  if (!network || network.removedAt !== undefined) return undefined;
  const reader = sharedReader(deps, network);
  const card = teamWelcomeCard(deps.render, reader, network);
  return { card, summary: translator(reader.language)('members.welcomeSummary') };
}
