import { rolesOf, type Actor, type Owner, type Role } from './rules';

/** What an action is about, as far as rights depend on it. */
export interface Subject {
  readonly network: string;
  /** Who registered or asked; absent when that was anonymous. */
  readonly reporter?: string;
  readonly owner?: Owner;
  /** Its text is for its reporter and the coordinators alone. */
  readonly isConfined?: boolean;
  /** Its neutral wording may be read by everyone of the network. */
  readonly isReleased?: boolean;
  /** The people who see this too. */
  readonly recognisedBy?: readonly string[];
  /** The person a question was forwarded to and who has not answered yet. */
  readonly referredTo?: string;
  /** Who takes part in a round: they agreed to keep it confidential. */
  readonly participants?: readonly string[];
  /** Whom the facilitator let into a round: a volunteer, or somebody who is not of the network. */
  readonly admitted?: readonly string[];
  /** Those of them who are not of the network. */
  readonly guests?: readonly string[];
  /** The owner got it by a forward, and so knows only the forwarder's own wording. */
  readonly ownerByReferral?: boolean;
}

/** Everything that somebody may or may not do. */
export type Action = keyof typeof TABLE;

type Rule = (roles: ReadonlySet<Role>, me: string, subject: Subject) => boolean;

const anyone: Rule = () => true;
const coordinator: Rule = (roles) => roles.has('coordinator');
const reporter: Rule = (_roles, me, subject) => subject.reporter === me;
const owner: Rule = (roles, me, { owner: who }) =>
  who === 'coordinators' ? roles.has('coordinator') : who?.person === me;
const contact: Rule = (roles) =>
  roles.has('pointOfContact') || roles.has('deputy') || roles.has('themeContact');
const referred: Rule = (_roles, me, subject) => subject.referredTo === me;
const ownerByRole: Rule = (roles, me, subject) =>
  owner(roles, me, subject) && subject.ownerByReferral !== true;
const released: Rule = (_roles, _me, subject) => subject.isReleased === true;
const recogniser: Rule = (_roles, me, { recognisedBy = [] }) => recognisedBy.includes(me);
const participant: Rule = (_roles, me, { participants = [] }) => participants.includes(me);
const admitted: Rule = (_roles, me, { admitted: people = [] }) => people.includes(me);
const facilitator: Rule = (roles) => roles.has('facilitator') || roles.has('coordinator');
/** A volunteer without another role never sees the cases of others (product.md, "Whom it serves"). */
const notOnlyVolunteer: Rule = (roles) => !roles.has('volunteer') || roles.size > 1;
const either =
  (...rules: readonly Rule[]): Rule =>
  (roles, me, subject) =>
    rules.some((rule) => rule(roles, me, subject));

const unlessConfined =
  (rule: Rule): Rule =>
  (roles, me, subject) =>
    subject.isConfined !== true && rule(roles, me, subject);

const handlesQuestions = either(owner, contact, coordinator);

/** The whole permission table: one row an action, on top of being present in the subject's network. */
const TABLE = {
  'entry.register': anyone,
  'people.see': anyone,
  'organisation.say': anyone,
  'settings.change': coordinator,
  'status.see': coordinator,
  'chat.bind': coordinator,
  'signal.readText': either(reporter, coordinator),
  'signal.read': either(reporter, coordinator, owner, released, recogniser),
  'signal.list': anyone,
  'signal.triage': coordinator,
  'signal.follow': either(owner, coordinator),
  'signal.judge': either(reporter, recogniser),
  'signal.recognise': (roles, me, subject) => !reporter(roles, me, subject),
  'signal.supplement': reporter,
  'signal.withdraw': reporter,
  'question.see': either(reporter, owner, contact, coordinator, referred),
  'question.readText': either(reporter, coordinator, unlessConfined(either(ownerByRole, contact))),
  'question.claim': handlesQuestions,
  'question.askInfo': handlesQuestions,
  'question.answer': handlesQuestions,
  'question.refer': handlesQuestions,
  'question.makeSignal': either(coordinator, unlessConfined(either(ownerByRole, contact))),
  'question.publish': handlesQuestions,
  'question.askRegion': either(owner, coordinator),
  'question.readRegion': either(owner, coordinator),
  'regional.answer': handlesQuestions,
  'round.call': facilitator,
  'round.see': anyone,
  'round.ask': anyone,
  'round.join': either(notOnlyVolunteer, admitted),
  'round.takePart': participant,
  'round.rescue': coordinator,
  'round.list': anyone,
  'case.propose': anyone,
  'case.change': reporter,
  'case.read': either(reporter, facilitator),
  'case.queue': facilitator,
  'agenda.see': anyone,
  'agenda.join': anyone,
  'agenda.manage': coordinator,
  'idea.give': anyone,
  'idea.readAll': coordinator,
  'idea.erase': either(reporter, coordinator),
  'question.takeReferral': referred,
  'question.giveInfo': reporter,
  'question.judge': reporter,
  'question.supplement': reporter,
  'question.withdraw': reporter,
} as const satisfies Record<string, Rule>;

const guest: Rule = (_roles, me, { guests = [] }) => guests.includes(me);
/**
 * What somebody who is not of the network may do: ask to be let into a round, and once they are, take part in that one
 * (product.md, "Whom it serves").
 */
const FOR_GUESTS: Partial<Record<Action, Rule>> = {
  'round.ask': anyone,
  'round.see': guest,
  'round.join': guest,
  'round.takePart': (...asked) => guest(...asked) && participant(...asked),
};

export const ACTIONS = Object.keys(TABLE) as Action[];

/**
 * The one permission check: whether this actor may do this to that subject. Nobody may anything in another network, in
 * one the app was taken out of, or after leaving the team; but a guest whom a facilitator let into a round takes part in it.
 */
export function can(actor: Actor, action: Action, subject: Subject): boolean {
  const { network, person } = actor;
  if (subject.network !== network.id || network.removedAt !== undefined) return false;
  const rule = person.present ? TABLE[action] : FOR_GUESTS[action];
  return rule?.(rolesOf(network.roles, person.id), person.id, subject) ?? false;
}
