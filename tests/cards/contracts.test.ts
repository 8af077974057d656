import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { registerAgenda } from '../../src/agenda/routes';
import type { Renderers } from '../../src/delivery/renderers';
import { registerHome, type HomeRoutesDeps } from '../../src/home/routes';
import { LANGUAGES } from '../../src/i18n';
import { registerIntervision } from '../../src/intervision/routes';
import { registerMembers, type MembersRoutesDeps } from '../../src/members/routes';
import type { Caller } from '../../src/members/usecases';
import { registerQuestions } from '../../src/questions/routes';
import { registerRegistration } from '../../src/registration/routes';
import { registerSignals } from '../../src/signals/routes';
import { createBot } from '../../src/teams/bot';
import { samples } from './samples';
import { rendered, TEMPLATES } from './samples/sample';
import { ofType, verbsOf } from './walk';

const cards = samples.flatMap(({ render }) =>
  LANGUAGES.flatMap((language) => [render(language, 'dialog'), render(language, 'inline')]),
);

/** What the whole bot answers to. Registering touches nothing, so nothing has to be there. */
function registered() {
  const { bot, registry } = createBot<Caller>();
  const nothing: object = {};
  const renderers: Renderers = new Map();
  registerMembers(bot, renderers, nothing as MembersRoutesDeps);
  registerRegistration(bot, nothing as Parameters<typeof registerRegistration>[1]);
  registerSignals(bot, renderers, nothing as Parameters<typeof registerSignals>[2]);
  const rounds: object = { openers: new Map() };
  registerIntervision(bot, renderers, rounds as Parameters<typeof registerIntervision>[2]);
  registerQuestions(bot, renderers, nothing as Parameters<typeof registerQuestions>[2]);
  registerAgenda(bot, renderers, rounds as Parameters<typeof registerAgenda>[2]);
  registerHome(bot, renderers, nothing as HomeRoutesDeps);
  return registry;
}

test('every button has somebody who answers it', () => {
  const { actions } = registered();
  const pressed = [...new Set(cards.flatMap(verbsOf))];
  expect(pressed.filter((verb) => !actions.has(verb))).toEqual([]);
});

test('a refresh asks for something that is answered', () => {
  const { actions } = registered();
  const verbs = cards.flatMap((card) => {
    const refresh = card.refresh as { action: { verb: string } } | undefined;
    return refresh ? [refresh.action.verb] : [];
  });
  expect(verbs.length).toBeGreaterThan(0);
  expect(verbs.filter((verb) => !actions.has(verb))).toEqual([]);
});

test('names that do not fit are looked up, in a dataset that somebody answers', () => {
  const queries = cards.flatMap((card) => ofType(card, 'Data.Query'));
  expect(new Set(queries.map(({ dataset }) => dataset))).toEqual(new Set(['people']));
  expect([...registered().searches.keys()]).toContain('people');
});

test('every template is rendered by a sample', () => {
  const files = readdirSync(TEMPLATES).map((file) => basename(file, '.json'));
  expect(files.filter((name) => !name.startsWith('part-') && !rendered.has(name))).toEqual([]);
});

test('every part is used by a template', () => {
  const files = readdirSync(TEMPLATES);
  const all = files.map((file) => readFileSync(join(TEMPLATES, file), 'utf8')).join('\n');
  const parts = files
    .filter((file) => file.startsWith('part-'))
    .map((file) => basename(file, '.json').slice(5));
  expect(parts.filter((part) => !new RegExp(`"\\$part":\\s*"${part}"`).test(all))).toEqual([]);
});

test('every function that makes a card has a sample', () => {
  const sources = filesUnder(join(__dirname, 'samples')).map((file) => readFileSync(file, 'utf8'));
  const made = filesUnder(join(__dirname, '..', '..', 'src'))
    .filter((file) => /\bcards\b|cards\.ts$/.test(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^export function (\w+(?:Card|Form))\b/gm)])
    .map(([, name = '']) => name)
    .filter((name) => !['openForm', 'noticeCard', 'fieldsFormCard'].includes(name));
  expect(made.length).toBeGreaterThan(20);
  expect(made.filter((name) => !sources.some((source) => source.includes(`${name}(`)))).toEqual([]);
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
}
