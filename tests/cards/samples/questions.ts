import { translator } from '../../../src/i18n';
import {
  askerCard,
  callCard,
  handlerCard,
  lateCard,
  movedCard,
  questionForm,
  questionThreadCard,
  referForm,
  type QuestionView,
} from '../../../src/questions/cards';
import type { Question, QuestionStatus } from '../../../src/questions/rules';
import { anActor, aPerson, aQuestion, aText, NOW } from '../../support/builders';
import { CROWD } from './members';
import { publishedSamples } from './questions-published';
import { regionalSamples } from './questions-regional';
import { LONG_NETWORK, LONG_PEOPLE, nameIn, NETWORK, NEW_NETWORK, PEOPLE } from './people';
import { ALL_DETAILS, LONG_DETAILS } from './registration';
import { empty, longest, sample, type Sample } from './sample';
import { prose, TRICKY, TRICKY_NAME } from './texts';

const STATUSES: readonly QuestionStatus[] = [
  ...(['open', 'opgenomen', 'info_gevraagd', 'doorverwezen', 'beantwoord'] as const),
  ...(['afgesloten', 'heropend', 'ingetrokken'] as const),
];
const DEEDS = ['askInfo', 'giveInfo', 'answer', 'supplement'] as const;
const STATES = { empty: { text: '', nonce: 'n', notice: '', isMarked: false } };

const [an = aPerson(), karim = aPerson(), lien = aPerson(), , tom = aPerson()] = PEOPLE;
const pointOfContact = anActor(an, NETWORK);
const coordinator = anActor(karim, NETWORK);
const asker = anActor(lien, NETWORK);
const colleague = anActor(tom, NETWORK);

const view = (question: Partial<Question> = {}, given: Partial<QuestionView> = {}): QuestionView => ({
  question: aQuestion(question),
  network: NETWORK,
  texts: [],
  name: nameIn(PEOPLE),
  now: NOW,
  ...given,
});

/** A question in a status, with what was said on the way there. */
function at(status: QuestionStatus): QuestionView {
  const asked = aText('askInfo', 'an', 'Over welke school gaat het?', 1);
  const wording = aText('refer', 'an', 'Weet jij of de opvang in de Tolpoort op woensdag open is?', 3);
  const answer = aText('answer', 'an', 'Ja, elke woensdag tot 18 uur.\nInschrijven kan bij Sofie.', 4);
  const said: Partial<Record<QuestionStatus, QuestionView['texts']>> = {
    info_gevraagd: [asked],
    doorverwezen: [asked, aText('giveInfo', 'lien', 'De Tolpoort.', 2), wording],
    beantwoord: [asked, aText('giveInfo', 'lien', 'De Tolpoort.', 2), answer],
    afgesloten: [answer],
    heropend: [answer, aText('supplement', 'lien', 'Sofie zegt dat het volzet is.', 5)],
  };
  return view(
    {
      status,
      ...(status === 'ingetrokken' ? { text: '' } : {}),
      ...(status === 'doorverwezen' ? { referredTo: 'tom' } : {}),
    },
    { texts: said[status] ?? [] },
  );
}

const long = view(
  {
    text: prose(3_000),
    details: { ...LONG_DETAILS, visibility: 'named' },
    asker: 'person-1',
    owner: { person: 'person-4' },
    missed: ['person-5'],
    answerBy: '2027-01-04T16:00:00.000Z',
  },
  {
    network: LONG_NETWORK,
    name: nameIn(LONG_PEOPLE),
    texts: Array.from({ length: 8 }, (_, minute) =>
      aText(minute % 2 ? 'giveInfo' : 'askInfo', minute % 2 ? 'person-1' : 'person-4', prose(3_000), minute),
    ),
  },
);
const longOwner = anActor(LONG_PEOPLE[4] ?? an, LONG_NETWORK);
const tricky = view(
  { text: TRICKY, owner: { person: 'x' }, missed: ['x'] },
  { name: () => TRICKY_NAME, texts: [aText('askInfo', 'x', TRICKY)] },
);
const leftBehind = view({ owner: 'coordinators' }, { network: NEW_NETWORK, name: () => undefined });

export const questionSamples: readonly Sample[] = [
  ...STATUSES.flatMap((status) => [
    sample(`questions-thread ${status}`, (render, reader) =>
      questionThreadCard(render, reader, at(status), ['29:lien']),
    ),
    sample(`questions-asker ${status}`, (render, reader) => askerCard(render, reader, at(status))),
    sample(`questions-handler ${status}, point of contact`, (render, reader) =>
      handlerCard(render, reader, pointOfContact, at(status)),
    ),
  ]),
  longest('questions-thread', (render, reader) => questionThreadCard(render, reader, long, ['29:lien'])),
  empty('questions-thread', (render, reader) => questionThreadCard(render, reader, leftBehind, [])),
  ...askers(),
  ...handlers(),
  ...forms(),
  ...news(),
  ...publishedSamples,
  ...regionalSamples,
];

function askers(): Sample[] {
  return [
    sample('questions-asker could not be delivered', (render, reader) =>
      askerCard(render, reader, view({ missed: ['an'], owner: { person: 'sofie' } })),
    ),
    sample('questions-asker with a tricky text', (render, reader) => askerCard(render, reader, tricky)),
    sample('questions-asker of danger, pressed too late', (render, reader) => {
      const t = translator(reader.language);
      const notice = t('questions.refusednotNow', {
        label: 'V-2026-0007',
        status: t('questions.statusopen'),
      });
      return askerCard(
        render,
        reader,
        view({ text: 'Er is een kind in gevaar.', details: ALL_DETAILS }, { notice }),
      );
    }),
    longest('questions-asker', (render, reader) => askerCard(render, reader, long)),
    empty('questions-asker', (render, reader) => askerCard(render, reader, leftBehind)),
  ];
}

function handlers(): Sample[] {
  return [
    sample('questions-handler open, coordinator', (render, reader) =>
      handlerCard(render, reader, coordinator, view({ owner: 'coordinators' })),
    ),
    sample('questions-handler opgenomen, coordinator', (render, reader) =>
      handlerCard(render, reader, coordinator, at('opgenomen')),
    ),
    sample('questions-handler doorverwezen, who it went to', (render, reader) =>
      handlerCard(render, reader, colleague, at('doorverwezen')),
    ),
    sample('questions-handler opgenomen, who took it over', (render, reader) => {
      const { question, ...rest } = at('doorverwezen');
      const { referredTo: _to, ...taken } = question;
      const owned: Question = {
        ...taken,
        status: 'opgenomen',
        owner: { person: 'tom' },
        ownerByReferral: true,
      };
      return handlerCard(render, reader, colleague, { ...rest, question: owned });
    }),
    sample('questions-handler unnamed, of danger, with all fields', (render, reader) =>
      handlerCard(
        render,
        reader,
        pointOfContact,
        view({ text: 'Een kind is in gevaar.', details: ALL_DETAILS }),
      ),
    ),
    sample('questions-handler proposed for intervision', (render, reader) =>
      handlerCard(render, reader, pointOfContact, view({ intervisionAt: '2026-11-21T10:00:00.000Z' })),
    ),
    sample('questions-handler with a tricky text', (render, reader) =>
      handlerCard(render, reader, pointOfContact, tricky),
    ),
    longest('questions-handler', (render, reader) => handlerCard(render, reader, longOwner, long)),
    empty('questions-handler', (render, reader) =>
      handlerCard(render, reader, anActor(karim, NEW_NETWORK), leftBehind),
    ),
  ];
}

function forms(): Sample[] {
  const who = { askInfo: pointOfContact, answer: pointOfContact, giveInfo: asker, supplement: asker };
  return [
    ...DEEDS.map((deed) =>
      sample(`questions-form ${deed}`, (render, reader) =>
        questionForm(render, reader, who[deed], at('info_gevraagd'), deed, STATES.empty),
      ),
    ),
    longest('questions-form', (render, reader) => {
      const state = {
        text: prose(3_000),
        nonce: 'n',
        notice: translator(reader.language)('questions.refusedtooLong'),
        isMarked: true,
      };
      return questionForm(render, reader, longOwner, long, 'answer', state);
    }),
    sample('questions-refer', (render, reader) =>
      referForm(render, reader, pointOfContact, view(), PEOPLE, { ...STATES.empty, to: '' }),
    ),
    longest('questions-refer', (render, reader) => {
      const notice = translator(reader.language)('questions.refusedunknownPerson');
      const state = { text: prose(3_000), nonce: 'n', notice, isMarked: false, to: CROWD[3]?.id ?? '' };
      return referForm(render, reader, longOwner, long, CROWD, state);
    }),
    empty('questions-refer', (render, reader) =>
      referForm(render, reader, pointOfContact, leftBehind, PEOPLE.slice(-1), { ...STATES.empty, to: '' }),
    ),
  ];
}

function news(): Sample[] {
  return [
    ...['claim.remind', 'answer.remind', 'answer.escalate'].map((what) =>
      sample(`questions-late ${what}`, (render, reader) => lateCard(render, reader, view(), what)),
    ),
    longest('questions-late', (render, reader) => lateCard(render, reader, long, 'answer.escalate')),
    sample('questions-moved', (render, reader) => movedCard(render, reader, view())),
    longest('questions-moved', (render, reader) => movedCard(render, reader, long)),
    sample('questions-call', (render, reader) => callCard(render, reader, 'V-2026-0007')),
  ];
}
