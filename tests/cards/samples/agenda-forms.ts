import {
  cameForm,
  cancelItemForm,
  changeItemForm,
  ideaForm,
  newItemForm,
  type NewItemState,
} from '../../../src/agenda/cards';
import type { ItemForm } from '../../../src/agenda/rules';
import { translator } from '../../../src/i18n';
import { markedNotice } from '../../../src/privacy/cards';
import { NOW } from '../../support/builders';
import { FULL, LONG, MINE, OVER } from './agenda';
import { LONG_NETWORK, NETWORK } from './people';
import { empty, longest, sample, type Sample } from './sample';
import { prose } from './texts';

const EMPTY_WORDS: ItemForm = {
  kind: 'vorming',
  title: '',
  about: '',
  giver: '',
  place: '',
  link: '',
  date: '',
  begin: '',
  end: '',
  capacity: '',
};
const WORDS: ItemForm = {
  ...EMPTY_WORDS,
  title: 'Praten met Lowie en zijn ouders',
  place: 'Leietheater',
  date: '2026-12-08',
  begin: '19:30',
  end: '21:30',
  capacity: '20',
};
const LONG_WORDS: ItemForm = {
  ...WORDS,
  title: prose(120),
  about: prose(1_500),
  giver: prose(200),
  place: prose(200),
  link: LONG.link,
};
const NEW: NewItemState = {
  words: EMPTY_WORDS,
  repeat: 'never',
  times: '',
  nonce: 'n',
  notice: '',
  isMarked: false,
  network: NETWORK,
  today: '2026-11-22',
};
const FORM = { nonce: 'n', notice: '', isMarked: false } as const;
export const agendaFormSamples: readonly Sample[] = [
  empty('agenda-form', (render, reader) => newItemForm(render, reader, NEW)),
  sample('agenda-form marked', (render, reader) =>
    newItemForm(render, reader, {
      ...NEW,
      words: WORDS,
      repeat: 'monthlyByWeekday',
      times: '10',
      notice: markedNotice(translator(reader.language), [WORDS.title]),
      isMarked: true,
    }),
  ),
  sample('agenda-form of a series', (render, reader) =>
    changeItemForm(render, reader, {
      ...FORM,
      item: FULL,
      words: WORDS,
      scope: 'series',
      network: NETWORK,
      today: '2026-11-22',
    }),
  ),
  longest('agenda-form', (render, reader) =>
    changeItemForm(render, reader, {
      ...FORM,
      notice: translator(reader.language)('planning.changedMeanwhile', {
        title: LONG.title,
        when: LONG.start,
        place: LONG.place,
      }),
      isMarked: true,
      item: LONG,
      words: LONG_WORDS,
      scope: 'one',
      network: LONG_NETWORK,
      today: '2026-11-22',
    }),
  ),
  sample('agenda-cancel', (render, reader) =>
    cancelItemForm(render, reader, { ...FORM, item: MINE, scope: 'one', reason: '', now: NOW }),
  ),
  longest('agenda-cancel', (render, reader) =>
    cancelItemForm(render, reader, {
      ...FORM,
      notice: markedNotice(translator(reader.language), ['Lowie is ziek']),
      isMarked: true,
      item: LONG,
      scope: 'series',
      reason: prose(300),
      now: NOW,
    }),
  ),
  sample('agenda-came', (render, reader) => cameForm(render, reader, { item: OVER, came: '', notice: '' })),
  sample('agenda-came refused', (render, reader) =>
    cameForm(render, reader, {
      item: OVER,
      came: 'veel',
      notice: translator(reader.language)('planning.refusedbadCount'),
    }),
  ),
  empty('agenda-idea', (render, reader) => ideaForm(render, reader, { ...FORM, network: NETWORK, text: '' })),
  longest('agenda-idea', (render, reader) =>
    ideaForm(render, reader, {
      ...FORM,
      network: LONG_NETWORK,
      text: prose(600),
      notice: translator(reader.language)('planning.refusedtooLong'),
      isMarked: true,
    }),
  ),
];
