import { toActions } from '../../cards/buttons';
import { fieldsFormCard } from '../../cards/fields-form';
import { plain } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { sendOrCancel } from '../../cards/text-form';
import { translator, type Translate } from '../../i18n';
import { emergencyLine } from '../../members/cards';
import type { Network } from '../../members/rules';
import {
  ITEM_KINDS,
  LARGEST_CAPACITY,
  LONGEST_ABOUT,
  LONGEST_IDEA,
  LONGEST_LINE,
  LONGEST_LINK,
  LONGEST_REASON,
  LONGEST_TITLE,
  MOST_DATES,
  REPEATS,
  type Item,
  type ItemForm as ItemWords,
  type Repeat,
} from '../rules';
import { whenOf } from './words';

/** What stands in a form: as it is, or as it was typed when it comes back. */
interface FormState {
  /** Names the form. */
  readonly nonce: string;
  readonly notice: string;
  /** The guard marked words in it: the writer may say that they are fine. */
  readonly isMarked: boolean;
}

export interface NewItemState extends FormState {
  readonly words: ItemWords;
  readonly repeat: Repeat;
  readonly times: string;
  readonly network: Network;
  readonly today: string;
}

/** A new training or meeting. */
export function newItemForm(render: Render, reader: Reader, state: NewItemState): Card {
  const t = translator(reader.language);
  const { nonce, words, repeat, times } = state;
  return render(
    'agenda-form',
    {
      ...shared(t, state, words),
      title: t('planning.addTitle'),
      intro: t('planning.addIntro'),
      repeats: REPEATS.map((value) => ({ title: t(`planning.repeat${value}`), value })),
      repeat,
      times: numberIn(times),
      scopes: [],
      actions: toActions(
        sendOrCancel(reader, { verb: 'agenda.new.send', data: { nonce } }, { verb: 'agenda.show', data: {} }),
        reader,
      ),
    },
    reader,
  );
}

export interface ChangeItemState extends FormState {
  readonly item: Item;
  readonly words: ItemWords;
  readonly scope: 'one' | 'series';
  readonly network: Network;
  readonly today: string;
}

/** One that is there: this date, or all of its series that are still to come. */
export function changeItemForm(render: Render, reader: Reader, state: ChangeItemState): Card {
  const t = translator(reader.language);
  const { nonce, item, words, scope } = state;
  const { label, revision, series } = item;
  return render(
    'agenda-form',
    {
      ...shared(t, state, words),
      title: t('planning.changeTitle', { label }),
      intro: t('planning.changeIntro'),
      repeats: [],
      scopes: series ? scopes(t) : [],
      scope,
      actions: toActions(
        sendOrCancel(
          reader,
          { verb: 'agenda.change.send', data: { label, revision, nonce } },
          { verb: 'agenda.open', data: { label } },
        ),
        reader,
      ),
    },
    reader,
  );
}

export interface CancelState extends FormState {
  readonly item: Item;
  readonly scope: 'one' | 'series';
  readonly reason: string;
  readonly now: Date;
}

/** It does not take place: asked before it is told to anybody. */
export function cancelItemForm(render: Render, reader: Reader, state: CancelState): Card {
  const t = translator(reader.language);
  const { nonce, notice, isMarked, item, scope, reason, now } = state;
  const { label } = item;
  return render(
    'agenda-cancel',
    {
      title: t('planning.cancelTitle', { label }),
      intro: t('planning.cancelIntro'),
      notice,
      isMarked,
      name: plain(item.title),
      when: whenOf(t, reader, item, now),
      scopes: item.series ? scopes(t) : [],
      scope,
      reason,
      longest: LONGEST_REASON,
      actions: toActions(
        sendOrCancel(
          reader,
          { verb: 'agenda.cancel.send', data: { label, nonce }, title: t('planning.cancel') },
          { verb: 'agenda.open', data: { label } },
        ),
        reader,
      ),
    },
    reader,
  );
}

/** How many came; no names. */
export function cameForm(
  render: Render,
  reader: Reader,
  { item, came, notice }: { readonly item: Item; readonly came: string; readonly notice: string },
): Card {
  const t = translator(reader.language);
  const { label } = item;
  return fieldsFormCard(render, reader, {
    title: t('planning.cameTitle', { label }),
    intro: t('planning.cameIntro'),
    notice,
    isMarked: false,
    blocks: [],
    fields: [
      { id: 'came', label: t('planning.cameField'), isRequired: true, longest: 4, text: came, isLine: true },
    ],
    emergency: '',
    send: { verb: 'agenda.came.send', data: { label } },
    cancel: { verb: 'agenda.open', data: { label } },
  });
}

/** What somebody would like to learn. */
export function ideaForm(
  render: Render,
  reader: Reader,
  {
    network,
    text,
    nonce,
    notice,
    isMarked,
  }: FormState & { readonly network: Network; readonly text: string },
): Card {
  const t = translator(reader.language);
  return fieldsFormCard(render, reader, {
    title: t('planning.ideaTitle'),
    intro: t('planning.ideaIntro'),
    notice,
    isMarked,
    blocks: [],
    fields: [{ id: 'text', label: t('planning.ideaField'), isRequired: true, longest: LONGEST_IDEA, text }],
    emergency: emergencyLine(t, network),
    send: { verb: 'idea.send', data: { nonce } },
    cancel: { verb: 'agenda.show', data: {} },
  });
}

function shared(
  t: Translate,
  { notice, isMarked, network, today }: FormState & { readonly network: Network; readonly today: string },
  { kind, capacity, ...values }: ItemWords,
) {
  return {
    notice,
    isMarked,
    kinds: ITEM_KINDS.map((value) => ({ title: t(`agenda.kind${value}`), value })),
    kind,
    values,
    capacity: numberIn(capacity),
    today,
    longest: { title: LONGEST_TITLE, line: LONGEST_LINE, link: LONGEST_LINK, about: LONGEST_ABOUT },
    most: { capacity: LARGEST_CAPACITY, dates: MOST_DATES },
    emergency: emergencyLine(t, network),
  };
}

function scopes(t: Translate) {
  return (['one', 'series'] as const).map((value) => ({ title: t(`planning.scope${value}`), value }));
}

/** A field for a number takes nothing else; nothing at all is left out of the card. */
function numberIn(typed: string): number | null {
  const number = Number(typed);
  return typed.trim() === '' || !Number.isFinite(number) ? null : number;
}
