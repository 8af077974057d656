import { startWorld } from '../support/world';
import { texts, titles } from '../support/cards';
import { storedRows } from '../support/rows';

test('smoke', async () => {
  const w = await startWorld({ log: 'debug' });
  const show = (label: string, c: unknown) => console.log(label, JSON.stringify(c, null, 1));
  for (const m of w.team.messages(w.team.id))
    show('team', [m.words, m.card && texts(m.card), m.card && titles(m.card)]);
  for (const m of w.coordinator.messages())
    show('coord', [m.words, m.card && texts(m.card), m.card && titles(m.card)]);
  const tom = w.team.person('tom');
  const s = await tom.posts('signaal De wachtlijst voor logopedie is weer langer');
  show('thread', [s.status, s.words, s.card && texts(s.card), s.card && titles(s.card)]);
  console.log(await w.bot.drain());
  for (const m of tom.messages()) show('tom', [m.words, m.card && texts(m.card), m.card && titles(m.card)]);
  for (const m of w.coordinator.messages())
    show('coord', [m.words, m.card && texts(m.card), m.card && titles(m.card)]);
  const h = await tom.says('hulp');
  show('home', [h.card && texts(h.card), h.card && titles(h.card)]);
  const f = await tom.presses('Signaal');
  show('form', f);
  console.log(w.bot.output(), (await storedRows(w.bot)).length);
  await w.close();
});
