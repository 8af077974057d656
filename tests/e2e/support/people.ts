import { findPerson, type Person } from '../../../scripts/people';
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
  close(): Promise<void>;
}

export async function startScene(): Promise<Scene> {
  const [browser, deployment] = await Promise.all([launchChromium(), startDeployment({ TEST_HOOKS: '1' })]);
  const enter = async (key: string): Promise<Playground> => {
    const playground = await openPlayground(browser, someone(key), deployment);
    await playground.open('personal');
    return playground;
  };
  const sofie = await enter('sofie');
  const karim = await enter('karim');
  const close = async (): Promise<void> => {
    await Promise.all([sofie.close(), karim.close()]);
    await deployment.stop();
    await browser.close();
  };
  return { deployment, sofie, karim, close };
}

/** Somebody of the sample network, by what one types: `sofie`. */
export function someone(key: string): Person {
  const person = findPerson(key);
  if (!person) throw new Error(`there is no ${key} in scripts/people.ts`);
  return person;
}
