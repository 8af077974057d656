import { toActions, type ButtonData } from '../../cards/buttons';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { sendOrCancel } from '../../cards/text-form';
import { translator, type Translate } from '../../i18n';
import type { Hint, Phase } from '../methods/method';
import { isWritten, type Parked } from '../rules';
import { methodTexts, nameIn, phaseTexts, type RoundView } from './view';

/** What a form for a contribution holds when it opens or comes back. */
export interface ContributeState {
  readonly phase: Phase;
  readonly turn: number;
  readonly nonce: string;
  readonly text: string;
  readonly code: string;
  readonly notice: string;
  readonly isMarked: boolean;
  /** What its text looks like; it may be sent all the same. */
  readonly hints: readonly Hint[];
  /** The kept idea that it begins with. */
  readonly parked?: Parked;
  /** For whom the facilitator notes it; `choices` are those to choose from. */
  readonly behalfOf?: string;
  readonly choices?: readonly string[];
}

/** One text for the phase that the round is in. */
export function contributeForm(
  render: Render,
  reader: Reader,
  view: RoundView,
  state: ContributeState,
): Card {
  const t = translator(reader.language);
  const { phase, parked, hints, choices } = state;
  const texts = phaseTexts(reader, view, phase);
  const { label } = view.loaded.room.round;
  const notice = [state.notice, ...hints.map((hint) => t(`rounds.hint${hint}`))].filter((one) => one !== '');
  return render(
    'intervision-contribute',
    {
      title: choices ? t('rounds.behalfTitle') : t('rounds.contributeTitle', { label, name: texts.name }),
      notice: notice.join(' '),
      intro: choices ? t('rounds.behalfIntro') : texts.group,
      hidden: hiddenText(t, view, phase),
      parked: parked ? t('rounds.parkedHeading') : '',
      pickers: pickersOf(t, reader, view, state),
      fieldLabel: t('rounds.contribution'),
      text: state.text,
      starter: texts.starter,
      longest: parked ? LONGEST_PARKED : phase.longest,
      isMarked: state.isMarked,
      actions: toActions(buttonsOf(t, reader, view, state), reader),
    },
    reader,
  );
}

/** What was kept may be longer than what is asked here. */
const LONGEST_PARKED = 1_500;

function pickersOf(
  t: Translate,
  reader: Reader,
  view: RoundView,
  { phase, code, choices, behalfOf }: ContributeState,
) {
  const { labels } = methodTexts(reader, view);
  const who = choices && {
    id: 'behalfOf',
    label: t('rounds.behalfField'),
    choices: choices.map((person) => ({ title: nameIn(t, view, person), value: person })),
    chosen: behalfOf ?? '',
  };
  const what = phase.labels.length > 0 && {
    id: 'code',
    label: t('rounds.labelField'),
    choices: phase.labels.map((value) => ({ title: labels[value] ?? value, value })),
    chosen: code,
  };
  return [who, what].filter((one) => one !== undefined && one !== false);
}

function buttonsOf(t: Translate, reader: Reader, view: RoundView, state: ContributeState) {
  const { phase, turn, nonce, parked, hints, choices } = state;
  const { label } = view.loaded.room.round;
  const data: ButtonData = {
    label,
    phase: phase.id,
    turn,
    nonce,
    ...(parked ? { parked: parked.id } : {}),
    ...(hints.length > 0 ? { anyway: true } : {}),
  };
  const verb = choices ? 'round.noteFor.send' : 'round.contribute.send';
  const [send, cancel] = sendOrCancel(reader, { verb, data }, { verb: 'round.show', data: { label } });
  const park = { title: t('rounds.park'), verb: 'round.park.send', data: { label, nonce } };
  const keeps = hints.includes('suggestion') && phase.canPark && !choices;
  return [send, ...(keeps ? [park] : []), cancel].filter((one) => one !== undefined);
}

function hiddenText(t: Translate, { loaded }: RoundView, phase: Phase): string {
  if (!isWritten(loaded.room.round, phase)) return '';
  if (phase.isAnonymous) return t('rounds.anonymous');
  if (phase.shows === 'caseBringer') return t('rounds.hiddenForBringer');
  return phase.shows === 'end' ? t('rounds.hiddenUntilEnd') : '';
}
