import { z } from 'zod/v4';
import type { Place } from '../../storage/outbox';
import { NO_ROLES, type Network, type Roles } from '../rules';
import type { MembersDeps } from './deps';
import { DEFAULT_LANGUAGE, DEFAULT_ZONE } from './readers';

const sampleSchema = z.object({
  tenantId: z.string(),
  serviceUrl: z.string(),
  bot: z.object({ id: z.string(), name: z.string() }),
  team: z.object({ id: z.string(), name: z.string() }),
  people: z.array(
    z.object({
      id: z.string(),
      aadObjectId: z.string(),
      name: z.string(),
      role: z.enum(['coordinator', 'pointOfContact', 'deputy', 'member']),
      organisation: z.string(),
      personalChatId: z.string(),
      serviceUrl: z.string(),
    }),
  ),
});

type Sample = z.infer<typeof sampleSchema>;

/**
 * Puts a network to play with into a store that has none yet, for `npm start`. `json` comes from the launcher. Its people
 * chose Dutch: the Agents Playground calls every reader American.
 */
export async function seedSample(deps: MembersDeps, json: string): Promise<void> {
  const { store, newId } = deps;
  if ((await store.networks()).length > 0) return;
  const sample = sampleSchema.parse(JSON.parse(json));
  const id = newId();
  const people = sample.people.map((person) => ({ ...person, person: newId() }));
  await store.createNetwork(
    networkOf(sample, id, rolesOf(people)),
    placeOf(sample, sample.team.id, sample.serviceUrl),
  );
  await store.savePeople(
    id,
    people.map(({ person, aadObjectId: entraId, id: teamsId, name }) => ({
      id: person,
      entraId,
      teamsId,
      name,
      present: true,
    })),
  );
  for (const { aadObjectId, person, organisation, personalChatId, serviceUrl } of people) {
    await store.join(aadObjectId, { network: id, person });
    await store.saveOrganisation(id, person, organisation);
    const place: Place = { ...placeOf(sample, personalChatId, serviceUrl), scope: 'personal' };
    await store.updateUser(aadObjectId, (user) => ({ ...user, place, language: DEFAULT_LANGUAGE }));
  }
}

function networkOf(sample: Sample, id: string, roles: Roles): Network {
  return {
    id,
    name: sample.team.name,
    teamId: sample.team.id,
    zone: DEFAULT_ZONE,
    country: 'BE',
    language: DEFAULT_LANGUAGE,
    roles,
    emergency: '',
    revision: 0,
    welcomed: false,
  };
}

function placeOf({ tenantId: tenant, bot }: Sample, conversation: string, serviceUrl: string): Place {
  return { conversation, serviceUrl, tenant, scope: 'channel', bot };
}

function rolesOf(people: readonly { readonly person: string; readonly role: string }[]): Roles {
  const holders = (role: string) => people.filter((one) => one.role === role).map((one) => one.person);
  const [pointOfContact] = holders('pointOfContact');
  const [deputy] = holders('deputy');
  return {
    ...NO_ROLES,
    coordinators: holders('coordinator'),
    ...(pointOfContact === undefined ? {} : { pointOfContact }),
    ...(deputy === undefined ? {} : { deputy }),
  };
}
