import { toActions } from '../../cards/buttons';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { translator, type Translate } from '../../i18n';
import type { Method } from '../methods/method';
import { currentPhase, OVER, takesPart } from '../rules';
import { bringerButtons, groupButtons, leadButtons, ownButtons } from './buttons';
import { leadLines, ownBlocks, phaseLines, promptsOf } from './lines';
import {
  bringerStep,
  methodTexts,
  nextStep,
  ownStep,
  phaseHeading,
  phaseTexts,
  statusText,
  type RoundView,
} from './view';

/**
 * The card of the group: method, phase, until when, who speaks, how many gave something, what is next. Never a word of a case
 * or a contribution. `refreshFor`: who sees it with buttons of their own (Teams ids).
 */
export function roomCard(
  render: Render,
  reader: Reader,
  view: RoundView,
  refreshFor: readonly string[],
): Card {
  const t = translator(reader.language);
  return render(
    'intervision-round',
    {
      ...frame(t, reader, view),
      refresh: refreshFor.length > 0 ? refreshOf(reader, view, refreshFor) : null,
      lines: phaseLines(t, reader, view),
      prompts: promptsOf(reader, view),
      actions: toActions(groupButtons(t, view), reader),
    },
    reader,
  );
}

/** The same for one who takes part: with what is theirs to see and to do. */
export function ownRoomCard(render: Render, reader: Reader, view: RoundView, person: string): Card {
  const { round } = view.loaded.room;
  if (person === round.facilitator) return leadCard(render, reader, view);
  if (person === round.caseBringer) return bringerCard(render, reader, view);
  const t = translator(reader.language);
  const isIn = takesPart(view.loaded.room, person);
  return render(
    'intervision-round',
    {
      ...frame(t, reader, view),
      lines: phaseLines(t, reader, view),
      prompts: promptsOf(reader, view),
      blocks: isIn ? ownBlocks(t, reader, view, person) : [],
      nextStep: isIn ? ownStep(t, view) : nextStep(t, view),
      actions: toActions(ownButtons(t, view, person), reader),
    },
    reader,
  );
}

/** What the facilitator leads with. */
export function leadCard(render: Render, reader: Reader, view: RoundView): Card {
  const t = translator(reader.language);
  return render(
    'intervision-round',
    {
      ...frame(t, reader, view),
      kindName: t('rounds.leadTitle', { label: methodTexts(reader, view).title }),
      lines: leadLines(t, reader, view),
      prompts: promptsOf(reader, view),
      nextStep: OVER.includes(view.loaded.room.round.status) ? nextStep(t, view) : t('rounds.leadHint'),
      actions: toActions(leadButtons(t, view), reader),
    },
    reader,
  );
}

/** What the case-bringer has at hand: to listen, to note, and at the end to choose. */
export function bringerCard(render: Render, reader: Reader, view: RoundView): Card {
  const t = translator(reader.language);
  const { room, content } = view.loaded;
  const phase = currentPhase(room);
  const asks = phase?.outcome === 'learningQuestion' && !OVER.includes(room.round.status);
  const field = {
    id: 'text',
    label: t('rounds.learningQuestion'),
    longest: 300,
    starter: t('rounds.learningQuestionIntro'),
    text: content.learningQuestion ?? '',
  };
  const own = phase && !OVER.includes(room.round.status) ? phaseTexts(reader, view, phase).bringer : '';
  return render(
    'intervision-round',
    {
      ...frame(t, reader, view),
      kindName: t('rounds.bringerTitle', { label: methodTexts(reader, view).title }),
      lines: [...(own === '' ? [] : [{ line: own, weight: 'Bolder' }]), ...phaseLines(t, reader, view)],
      fields: asks ? [field] : [],
      nextStep: bringerStep(t, view),
      actions: toActions(bringerButtons(t, view), reader),
    },
    reader,
  );
}

function frame(t: Translate, reader: Reader, view: RoundView) {
  const { round, method } = view.loaded.room;
  const phase = currentPhase(view.loaded.room);
  const isOver = OVER.includes(round.status);
  return {
    kindName: methodTexts(reader, view).title,
    label: round.label,
    status: statusText(t, round),
    statusColor: isOver ? 'Default' : 'Accent',
    notice: view.notice ?? '',
    said: view.said ?? '',
    next: isOver || !phase ? t(`rounds.headline${round.status}`) : phaseHeading(t, reader, view),
    band: isOver || !phase ? '' : bandOf(method, phase.id),
    refresh: null,
    prompts: [],
    blocks: [],
    earlier: '',
    fields: [],
    nextStep: nextStep(t, view),
  };
}

/** The letters of the method with the one of this phase in brackets: `W · [AN] · DA`. */
function bandOf({ letters, phases }: Method, phase: string): string {
  // A review of last time comes first but belongs to the last letter.
  const inOrder = phases
    .filter(({ isFromSecondSession }) => !isFromSecondSession)
    .map(({ id }) => letters[id]);
  const all = [...new Set(inOrder.filter((letter) => letter !== undefined))];
  return all.map((letter) => (letter === letters[phase] ? `[${letter}]` : letter)).join(' · ');
}

function refreshOf(reader: Reader, { loaded }: RoundView, userIds: readonly string[]) {
  const { label, network } = loaded.room.round;
  return {
    action: {
      type: 'Action.Execute',
      title: translator(reader.language)('rounds.open', { label }),
      verb: 'round.show',
      data: { network, label },
    },
    userIds,
  };
}
