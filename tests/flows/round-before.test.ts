import { read } from '../support/reading';
import { calls, circle, join, bringsCase, type Circle } from '../support/rounds';
import { useVillage } from '../support/stage';

const { village } = useVillage({ log: 'debug', forms: 'dialog' });

let group: Circle;
beforeEach(async () => {
  group = await circle(village);
});

it('goes', async () => {
  const label = await calls(group, 'oase');
  console.log(label, read(group.roomCard()));
  const [karim, lies] = group.others;
  if (!karim || !lies) throw new Error();
  await join(group, [karim, lies]);
  const s = await bringsCase(group, karim);
  console.log(read(s.card), s.words);
  console.log(read(group.roomCard()));
});
