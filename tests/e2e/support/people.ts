import { findPerson, type Person, type Village } from '../../../scripts/people';
import { type Deployment, startDeployment } from './bot';
import { launchChromium } from './chromium';
import { openPlayground, type Playground } from './playground';

/** A network to play in, with the windows of two of its people, in their personal chats. */
export interface Scene {
  readonly deployment: Deployment;
  /** The coordinator. */
  readonly sofie: Playground;
  /** The point of contact. */
  readonly karim: Playground;
  /** One more window, of somebody of a village. */
  enter(person: Person, village?: Village): Promise<Playground>;
}

/** A scene for the stories of a file, which play in it one after the other. */
export function useScene(): Scene {
  let scene: (Scene & { close(): Promise<void> }) | undefined;
  beforeAll(async () => {
    scene = await startScene();
  }, 120_000);
  afterAll(() => scene?.close());
  return {
    deployment: standIn(() => scene?.deployment),
    sofie: standIn(() => scene?.sofie),
    karim: standIn(() => scene?.karim),
    enter: (...who) => (scene ?? tooEarly()).enter(...who),
  };
}

/** Somebody of the sample network, by what one types: `sofie`. */
export function someone(key: string): Person {
  const person = findPerson(key);
  if (!person) throw new Error(`there is no ${key} in scripts/people.ts`);
  return person;
}

async function startScene(): Promise<Scene & { close(): Promise<void> }> {
  const [browser, deployment] = await Promise.all([launchChromium(), startDeployment({ TEST_HOOKS: '1' })]);
  const windows: Playground[] = [];
  const enter = async (person: Person, village?: Village): Promise<Playground> => {
    const playground = await openPlayground(browser, person, deployment, village);
    windows.push(playground);
    await playground.open('personal');
    return playground;
  };
  const [sofie, karim] = await Promise.all([enter(someone('sofie')), enter(someone('karim'))]);
  const close = async (): Promise<void> => {
    await Promise.all(windows.map((window) => window.close()));
    await deployment.stop();
    await browser.close();
  };
  return { deployment, sofie, karim, enter, close };
}

/** Is what `current` is at each use, so that a story can name it before it is there. */
function standIn<T extends object>(current: () => T | undefined): T {
  return new Proxy({} as T, {
    get: (_, property) => {
      const there = current() ?? tooEarly();
      const value = Reflect.get(there, property) as unknown;
      // Its methods reach what is private to it.
      return typeof value === 'function' ? (value.bind(there) as unknown) : value;
    },
  });
}

function tooEarly(): never {
  throw new Error('the scene is not set yet: only stories and their hooks have one');
}
