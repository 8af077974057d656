import { z } from 'zod/v4';
import { textFormCard, type TextForm } from '../../../cards/text-form';
import { translator } from '../../../i18n';
import type { Caller } from '../../../members/usecases';
import type { Answer } from '../../../teams/answer';
import type { Ask, Bot } from '../../../teams/bot';
import { readRound, refusalNow, takeStep, type LoadedRound, type Step } from '../../usecases';
import type { RoundRoutesDeps } from '../deps';
import { answerTo, FORM_FAULTS, formNotice, notFound, refusalText, showRound } from '../view';

/** A text of one field that is kept beside the round: an idea for later, private notes, the learning question. */
type Own = 'park' | 'notes' | 'learningQuestion';

const entry = z.object({
  label: z.string(),
  /** Written on the card itself, or in the form. */
  text: z.string().catch(''),
  nonce: z.string().min(1).max(100).optional().catch(undefined),
  sure: z.union([z.boolean(), z.string().transform((value) => value === 'true')]).catch(false),
});

type Asked = Ask<Caller, z.infer<typeof entry>>;

export function registerOwnTexts(bot: Bot<Caller>, deps: RoundRoutesDeps): void {
  for (const own of ['park', 'notes', 'learningQuestion'] as const) {
    bot.action(`round.${own}`, entry, (ask) => start(deps, own, ask));
    bot.action(`round.${own}.send`, entry, (ask) => send(deps, own, ask));
  }
}

/** A learning question may be typed on the card itself: then it is saved at once. */
async function start(deps: RoundRoutesDeps, own: Own, ask: Asked): Promise<Answer> {
  const { member, data } = ask;
  if (own === 'learningQuestion' && data.text.trim() !== '') return send(deps, own, ask);
  const loaded = await readRound(deps, member, data.label);
  if (!loaded) return notFound(member);
  const event = { type: own === 'notes' ? 'note' : own, by: member.person.id, id: '' } as const;
  const refused = refusalNow(deps, member, loaded, event);
  if (refused) return showRound(deps, member, data.label, refusalText(member, refused));
  const { content } = loaded;
  const known = own === 'notes' ? content.notes[member.person.id] : content.learningQuestion;
  const text = own === 'park' ? '' : (known ?? '');
  return form(deps, member, own, loaded, { text, notice: '', isMarked: false, nonce: deps.newId() });
}

async function send(deps: RoundRoutesDeps, own: Own, { member, data }: Asked): Promise<Answer> {
  const { label, text, sure, nonce = deps.newId() } = data;
  const outcome = await takeStep(deps, member, label, stepOf(own, text, nonce), sure);
  const loaded = await readRound(deps, member, label);
  if (loaded && outcome && 'refused' in outcome && FORM_FAULTS.includes(outcome.refused)) {
    const said = formNotice(member, outcome.refused, [text]);
    return form(deps, member, own, loaded, { text, nonce, ...said });
  }
  return answerTo(deps, member, label, outcome, translator(member.reader.language)(SAID[own]));
}

const SAID = {
  park: 'rounds.parked',
  notes: 'rounds.noteSaved',
  learningQuestion: 'rounds.learningQuestionSaved',
} as const;

function stepOf(own: Own, text: string, once: string): Step {
  if (own === 'park') return { do: 'park', text, once };
  return { do: own === 'notes' ? 'note' : 'learningQuestion', text };
}

interface OwnState extends Pick<TextForm, 'text' | 'notice' | 'isMarked'> {
  readonly nonce: string;
}

function form(
  deps: RoundRoutesDeps,
  { reader }: Caller,
  own: Own,
  { room }: LoadedRound,
  { nonce, ...state }: OwnState,
): Answer {
  const t = translator(reader.language);
  const { label } = room.round;
  const words = {
    park: { title: t('rounds.park'), intro: t('rounds.parkIntro'), fieldLabel: t('rounds.parkField') },
    notes: {
      title: t('rounds.noteTitle', { label }),
      intro: t('rounds.noteIntro'),
      fieldLabel: t('rounds.noteField'),
    },
    learningQuestion: {
      title: t('rounds.learningQuestionHeading'),
      intro: t('rounds.learningQuestionIntro'),
      fieldLabel: t('rounds.learningQuestion'),
    },
  }[own];
  const card = textFormCard(deps.render, reader, {
    ...words,
    ...state,
    isRequired: own !== 'notes',
    blocks: [],
    emergency: '',
    send: { verb: `round.${own}.send`, data: { label, nonce } },
    cancel: { verb: 'round.show', data: { label } },
  });
  return { card, summary: label };
}
