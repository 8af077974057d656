import { translator } from '../../../src/i18n';
import {
  askerCard,
  handlerCard,
  helpedCard,
  publishForm,
  suggestionsCard,
  type Pair,
  type QuestionView,
} from '../../../src/questions/cards';
import { LONGEST_PUBLISHED, type Question } from '../../../src/questions/rules';
import { anActor, aPerson, aQuestion, aText, NOW } from '../../support/builders';
import { LONG_NETWORK, LONG_PEOPLE, nameIn, NETWORK, NEW_NETWORK, PEOPLE } from './people';
import { ALL_DETAILS, LONG_DETAILS } from './registration';
import { empty, longest, sample, type Sample } from './sample';
import { prose, TRICKY } from './texts';

const [an = aPerson(), karim = aPerson()] = PEOPLE;
const pointOfContact = anActor(an, NETWORK);
const coordinator = anActor(karim, NETWORK);
const longOwner = anActor(LONG_PEOPLE[4] ?? an, LONG_NETWORK);

const PAIRS: readonly Pair[] = [
  {
    question: 'Is de buitenschoolse opvang open op woensdagmiddag?',
    answer: 'Ja, tot 18 uur. Inschrijven kan online.',
  },
  { question: 'Waar vind ik een tolk?', answer: 'Bij de stad, gratis voor scholen.' },
];
const LONG_PAIR: Pair = {
  question: prose(LONGEST_PUBLISHED.question),
  answer: prose(LONGEST_PUBLISHED.answer),
};
const at = NOW.toISOString();
const answered = aText('answer', 'an', 'Ja, elke woensdag tot 18 uur.', 4);
const EMPTY = { question: '', answer: '', nonce: 'n', notice: '', isMarked: false };

const view = (question: Partial<Question> = {}, given: Partial<QuestionView> = {}): QuestionView => ({
  question: aQuestion(question),
  network: NETWORK,
  texts: [],
  name: nameIn(PEOPLE),
  now: NOW,
  ...given,
});

const long = view(
  {
    status: 'beantwoord',
    text: prose(3_000),
    details: { ...LONG_DETAILS, visibility: 'named' },
    asker: 'person-1',
    owner: { person: 'person-4' },
    published: { ...LONG_PAIR, at },
  },
  {
    network: LONG_NETWORK,
    name: nameIn(LONG_PEOPLE),
    texts: Array.from({ length: 4 }, (_, minute) => aText('answer', 'person-5', prose(3_000), minute)),
  },
);

/** What is published of a question, and what is offered before and after somebody asks the same. */
export const publishedSamples: readonly Sample[] = [...forms(), ...suggestions(), ...onOtherCards()];

function forms(): Sample[] {
  const answeredView = view({ status: 'beantwoord' }, { texts: [answered] });
  return [
    sample('questions-publish by who answered', (render, reader) =>
      publishForm(render, reader, pointOfContact, answeredView, { ...EMPTY, answer: answered.text }),
    ),
    sample('questions-publish by a coordinator, to change it', (render, reader) =>
      publishForm(render, reader, coordinator, answeredView, { ...EMPTY, ...PAIRS[0] }),
    ),
    sample('questions-publish with marked words', (render, reader) => {
      const notice = translator(reader.language)('privacy.marked', { found: '“Yassin”' });
      return publishForm(render, reader, pointOfContact, answeredView, {
        ...EMPTY,
        question: TRICKY.slice(0, 300),
        answer: TRICKY,
        notice,
        isMarked: true,
      });
    }),
    longest('questions-publish', (render, reader) => {
      const notice = translator(reader.language)('questions.publishTooLong', LONGEST_PUBLISHED);
      return publishForm(render, reader, longOwner, long, {
        ...LONG_PAIR,
        nonce: 'n',
        notice,
        isMarked: true,
      });
    }),
    empty('questions-publish', (render, reader) =>
      publishForm(render, reader, anActor(aPerson('Tom Willems'), NEW_NETWORK), view(), EMPTY),
    ),
  ];
}

function suggestions(): Sample[] {
  const asking = (text: string, details: typeof ALL_DETAILS = { visibility: 'named' }) => ({
    registration: { kind: 'question' as const, text, details },
    nonce: 'a1b2c3d4e5f6a7b8c9d0a1b2c3d4e5f6',
    network: NETWORK,
  });
  return [
    sample('questions-suggestions', (render, reader) =>
      suggestionsCard(render, reader, asking('Is de opvang op woensdag open?', ALL_DETAILS), PAIRS),
    ),
    sample('questions-suggestions with marks in the texts', (render, reader) =>
      suggestionsCard(render, reader, asking(TRICKY), [{ question: TRICKY, answer: TRICKY }]),
    ),
    longest('questions-suggestions', (render, reader) =>
      suggestionsCard(render, reader, { ...asking(prose(3_000), LONG_DETAILS), network: LONG_NETWORK }, [
        LONG_PAIR,
        LONG_PAIR,
        LONG_PAIR,
      ]),
    ),
    empty('questions-suggestions', (render, reader) =>
      suggestionsCard(render, reader, asking('?'), [{ question: 'Tolk?', answer: 'Ja.' }]),
    ),
    sample('questions-helped', (render, reader) => helpedCard(render, reader)),
  ];
}

function onOtherCards(): Sample[] {
  return [
    sample('questions-asker with what was answered before', (render, reader) =>
      askerCard(render, reader, view({}, { alike: PAIRS })),
    ),
    longest('questions-asker with what was answered before,', (render, reader) =>
      askerCard(render, reader, {
        ...long,
        question: { ...long.question, status: 'open' },
        texts: [],
        alike: [LONG_PAIR, LONG_PAIR, LONG_PAIR],
      }),
    ),
    sample('questions-handler afgesloten, published', (render, reader) =>
      handlerCard(
        render,
        reader,
        pointOfContact,
        view(
          { status: 'afgesloten', published: { question: 'Opvang op woensdag?', answer: 'Tot 18 uur.', at } },
          { texts: [answered] },
        ),
      ),
    ),
    longest('questions-handler beantwoord, published,', (render, reader) =>
      handlerCard(render, reader, longOwner, long),
    ),
  ];
}
