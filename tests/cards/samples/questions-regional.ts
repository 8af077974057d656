import { translator } from '../../../src/i18n';
import {
  askerCard,
  handlerCard,
  regionalAnswerForm,
  regionalCard,
  regionForm,
  type QuestionView,
  type RegionalView,
} from '../../../src/questions/cards';
import type { Question, RegionalQuestion } from '../../../src/questions/rules';
import { anActor, aNetwork, aPerson, aQuestion, aText, NOW } from '../../support/builders';
import { LONG_NETWORK, LONG_PEOPLE, nameIn, NETWORK, NEW_NETWORK, PEOPLE } from './people';
import { empty, longest, sample, type Sample } from './sample';
import { prose, TRICKY } from './texts';

const [an = aPerson()] = PEOPLE;
const pointOfContact = anActor(an, NETWORK);
const EMPTY = { text: '', nonce: 'n', notice: '', isMarked: false };
const OTHERS = [
  aNetwork({ id: 'net2', name: 'Huis van het Kind Aalter' }),
  aNetwork({ id: 'net3', name: 'Brugge *1*' }),
];
const MANY = Array.from({ length: 30 }, (_, at) => aNetwork({ id: `net${at}`, name: LONG_NETWORK.name }));

const asked = {
  ...aText('askRegion', 'an', 'Hoe lenen jullie kinderfietsen uit?', 1),
  fields: { to: 'Huis van het Kind Aalter' },
};
const back = {
  id: 'region.R-1',
  kind: 'regionAnswer',
  at: '2026-11-21T11:00:00.000Z',
  text: 'Met een fietsbibliotheek.',
  fields: { from: 'Huis van het Kind Aalter' },
};

const view = (question: Partial<Question> = {}, given: Partial<QuestionView> = {}): QuestionView => ({
  question: aQuestion(question),
  network: NETWORK,
  texts: [],
  name: nameIn(PEOPLE),
  now: NOW,
  ...given,
});

const regional = (given: Partial<RegionalQuestion> = {}): RegionalQuestion => ({
  id: 'R-0123456789ab',
  network: 'net2',
  owner: { person: 'an' },
  status: 'open',
  wording: 'Hoe lenen jullie kinderfietsen uit?',
  from: 'net1',
  fromName: 'Huis van het Kind Deinze',
  label: 'V-2026-0007',
  at: NOW.toISOString(),
  answer: '',
  missed: [],
  ...given,
});

const seen = (given: Partial<RegionalQuestion> = {}, more: Partial<RegionalView> = {}): RegionalView => {
  const entry = regional(given);
  return { entry, state: entry.status, network: NETWORK, ...more };
};

/** A question that goes to other networks: where it is asked, and where it is answered. */
export const regionalSamples: readonly Sample[] = [...here(), ...there()];

function here(): Sample[] {
  const region = [{ network: 'net2', id: 'R-1' }];
  return [
    sample('questions-handler opgenomen, with a region to ask', (render, reader) =>
      handlerCard(render, reader, pointOfContact, view({ status: 'opgenomen' }, { hasRegion: true })),
    ),
    sample('questions-handler opgenomen, with an answer from the region', (render, reader) =>
      handlerCard(
        render,
        reader,
        pointOfContact,
        view({ status: 'opgenomen', region }, { texts: [asked, back] }),
      ),
    ),
    sample('questions-asker beantwoord, with an answer from the region', (render, reader) =>
      askerCard(
        render,
        reader,
        view(
          { status: 'beantwoord', region },
          { texts: [asked, back, aText('answer', 'an', 'In Aalter lenen ze uit.', 90)] },
        ),
      ),
    ),
    sample('questions-region', (render, reader) =>
      regionForm(render, reader, pointOfContact, view(), OTHERS, EMPTY),
    ),
    longest('questions-region', (render, reader) => {
      const notice = translator(reader.language)('questions.refusedtooLong');
      const long = view({ text: prose(3_000), owner: { person: 'person-4' } }, { network: LONG_NETWORK });
      const owner = anActor(LONG_PEOPLE[4] ?? an, LONG_NETWORK);
      return regionForm(render, reader, owner, long, MANY, {
        ...EMPTY,
        text: prose(3_000),
        notice,
        isMarked: true,
      });
    }),
    empty('questions-region', (render, reader) =>
      regionForm(
        render,
        reader,
        pointOfContact,
        view({ ownerByReferral: true }),
        [aNetwork({ name: '' })],
        EMPTY,
      ),
    ),
  ];
}

function there(): Sample[] {
  const answered = { status: 'answered', answer: 'Met een fietsbibliotheek.' } as const;
  return [
    sample('questions-regional open', (render, reader) => regionalCard(render, reader, seen())),
    sample('questions-regional answered', (render, reader) => regionalCard(render, reader, seen(answered))),
    sample('questions-regional declined, pressed too late', (render, reader) => {
      const notice = translator(reader.language)('questions.regionalLate');
      return regionalCard(render, reader, seen({ status: 'declined' }, { notice }));
    }),
    sample('questions-regional over', (render, reader) =>
      regionalCard(render, reader, seen({ status: 'over', wording: '' })),
    ),
    sample('questions-regional of a network that is gone', (render, reader) =>
      regionalCard(render, reader, seen({}, { state: 'gone' })),
    ),
    sample('questions-regional with a tricky text', (render, reader) =>
      regionalCard(render, reader, seen({ wording: TRICKY })),
    ),
    longest('questions-regional', (render, reader) =>
      regionalCard(
        render,
        reader,
        seen(
          { status: 'answered', wording: prose(3_000), answer: prose(3_000), fromName: LONG_NETWORK.name },
          { network: LONG_NETWORK, notice: translator(reader.language)('questions.regionalLate') },
        ),
      ),
    ),
    empty('questions-regional', (render, reader) =>
      regionalCard(render, reader, seen({ wording: '?', fromName: '' }, { network: NEW_NETWORK })),
    ),
    sample('questions-regional-answer', (render, reader) =>
      regionalAnswerForm(render, reader, regional(), EMPTY),
    ),
    longest('questions-regional-answer', (render, reader) => {
      const notice = translator(reader.language)('questions.refusedtooLong');
      const long = regional({ wording: prose(3_000), fromName: LONG_NETWORK.name });
      return regionalAnswerForm(render, reader, long, {
        ...EMPTY,
        text: prose(3_000),
        notice,
        isMarked: true,
      });
    }),
    empty('questions-regional-answer', (render, reader) =>
      regionalAnswerForm(render, reader, regional({ wording: '?', fromName: '' }), EMPTY),
    ),
  ];
}
