import { z } from 'zod/v4';
import type { Button } from '../../cards/buttons';
import { privateCard } from '../../cards/notice';
import type { Render } from '../../cards/templates';
import { translator } from '../../i18n';
import type { Caller } from '../../members/usecases';
import type { Answer } from '../../teams/answer';
import type { Bot } from '../../teams/bot';
import { searchCard } from '../cards';
import { searchEntries, type HomeDeps } from '../usecases';

interface SearchDeps extends HomeDeps {
  readonly render: Render;
}

const LONGEST_WORDS = 200;
const typed = z.string().max(LONGEST_WORDS).catch('');
const asked = z.object({ words: typed });
const paged = z.object({ looked: typed, page: z.coerce.number().int().min(0).max(20).catch(0) });

/** `zoek`: everything that this person may read, by its words. With others looking on it opens privately. */
export function registerSearch(bot: Bot<Caller>, deps: SearchDeps): void {
  bot.command('search', (ask) =>
    ask.turn.place.scope === 'personal'
      ? search(deps, ask.member, ask.data, 0)
      : Promise.resolve(openPrivately(deps, ask.member)),
  );
  bot.action('search.show', asked, ({ member, data }) => search(deps, member, data.words, 0));
  bot.action('search.page', paged, ({ member, data }) => search(deps, member, data.looked, data.page));
}

/** The words are not repeated where others read along. */
function openPrivately({ render }: SearchDeps, { reader }: Caller): Answer {
  const t = translator(reader.language);
  const button: Button = { title: t('home.search'), verb: 'search.show', opensForm: true };
  return { card: privateCard(render, reader, button), summary: t('home.searchTitle') };
}

async function search(deps: SearchDeps, member: Caller, words: string, page: number): Promise<Answer> {
  const looked = words.trim().slice(0, LONGEST_WORDS);
  const found = await searchEntries(deps, member, looked, page);
  const card = searchCard(deps.render, member.reader, { ...found, words: looked, page });
  return { card, summary: translator(member.reader.language)('home.searchTitle') };
}
