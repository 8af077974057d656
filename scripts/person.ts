/** `npm run person -- karim`: a chat window for a second person, beside `npm start`. */
import { join } from 'node:path';
import { answers } from './local/bot';
import { ROOT } from './local/child';
import { playgroundPort, playgroundUrl, startPlayground } from './local/playground';
import { portFrom, requireFree } from './local/ports';
import { Problem, runCommand } from './local/problem';
import { onStopRequest } from './local/signals';
import { findPerson, PEOPLE, type Person } from './people';

runCommand(async () => {
  const person = chosenPerson();
  const botPort = portFrom(process.env, 'PORT', 3978);
  const port = playgroundPort(person, portFrom(process.env, 'PLAYGROUND_PORT', 56_150));
  if (!(await answers(botPort, '/health').catch(() => false))) {
    throw new Problem(`No bot answers on port ${botPort}: run \`npm start\` in another window first.`);
  }
  await requireFree(port, `the playground of ${person.givenName}`, 'PLAYGROUND_PORT');
  const playground = await startPlayground({ person, port, botPort, folder: join(ROOT, '.data') });
  onStopRequest(() => void playground.stop());
  console.log(
    [
      '',
      `  Open ${playgroundUrl(port)}`,
      '',
      `  Je bent ${person.name}, ${person.work}. Stoppen: Ctrl-C.`,
      `  You are ${person.name}. Each window shows its own copy of the channels. Stop with Ctrl-C.`,
      '',
    ].join('\n'),
  );
  await playground.ended;
});

function chosenPerson(): Person {
  const key = process.argv[2] ?? '';
  const [, ...others] = PEOPLE;
  const person = others.find((candidate) => candidate === findPerson(key));
  if (person !== undefined) return person;
  const names = others.map(
    (other) => `  npm run person -- ${other.key.padEnd(8)} ${other.name}, ${other.work}`,
  );
  throw new Problem(['Choose who you are (`npm start` is Sofie):', ...names].join('\n'));
}
