import { toActions, type Button } from '../cards/buttons';
import { newest, paging } from '../cards/fit';
import { noticeCard } from '../cards/notice';
import { inSentence, peopleText, type Line } from '../cards/people-text';
import type { Reader } from '../cards/reader';
import type { Card, Render } from '../cards/templates';
import { block, sendOrCancel, textFormCard, type Block } from '../cards/text-form';
import { dayInWords, translator, type Translate } from '../i18n';
import { emergencyLine, peoplePicker } from '../members/cards';
import { can, type Action } from '../members/policy';
import type { Actor, Network, Owner, Person } from '../members/rules';
import { detailFacts, kindName } from '../registration/cards';
import { soundsLikeDanger } from '../registration/rules';
import type { EntryText } from '../storage/entries';
import { isAllowed, subjectOf, type Question, type QuestionEvent } from './rules';

/** A question with what its cards show of it; `name` tells who a person is, left or not. */
export interface QuestionView {
  readonly question: Question;
  readonly network: Network;
  readonly texts: readonly EntryText[];
  readonly name: (person: string | undefined) => string | undefined;
  readonly now: Date;
  /** What must be said first: that a press came too late, for one. */
  readonly notice?: string;
  /** Pages back: only so many of the oldest messages are looked at. */
  readonly before?: number;
}

/** The card under a message in a channel or chat. Everyone there sees it: number, status, who acts next and by when. */
export function questionThreadCard(
  render: Render,
  reader: Reader,
  view: QuestionView,
  refreshFor: readonly string[],
): Card {
  const t = translator(reader.language);
  const { question, network } = view;
  const name = view.name(question.asker);
  const refresh = {
    action: {
      type: 'Action.Execute',
      verb: 'question.show',
      title: t('common.open'),
      data: { network: network.id, label: question.label },
    },
    userIds: refreshFor,
  };
  const shown = {
    ...head(t, question, sharedStep(t, reader, view)),
    thanks: name === undefined ? '' : t('questions.threadThanks', { name: inSentence(name) }),
    danger: soundsLikeDanger(question.text),
    emergency: emergencyLine(t, network),
    notice: '',
    refresh: refreshFor.length > 0 ? refresh : null,
    actions: [],
  };
  return render('entry-thread', shown, reader);
}

/** The asker's own card: where the question stands, what was said, and what they can do now. */
export function askerCard(render: Render, reader: Reader, view: QuestionView): Card {
  const t = translator(reader.language);
  const { question } = view;
  const { pages, ...content } = body(t, view, true);
  const shown = {
    ...head(t, question, askerStep(t, reader, view)),
    ...content,
    emergency: emergencyLine(t, view.network),
    notice: view.notice ?? '',
    answerLabel: question.status === 'info_gevraagd' ? t('questions.giveInfoField') : '',
    actions: toActions([...askerButtons(t, question), ...pages], reader),
  };
  return render('entry-mine', shown, reader);
}

/** The card on which somebody handles a question. What it shows and offers depends on their rights now. */
export function handlerCard(render: Render, reader: Reader, actor: Actor, view: QuestionView): Card {
  const t = translator(reader.language);
  const { question } = view;
  const readsText = can(actor, 'question.readText', subjectOf(question));
  const isReferred = question.referredTo === actor.person.id;
  const { pages, ...content } = readsText ? body(t, view, false) : wordingBody(t, view);
  const shown = {
    ...head(t, question, isReferred ? referralStep(t, reader, view) : handlerStep(t, reader, actor, view)),
    ...content,
    emergency: emergencyLine(t, view.network),
    kindName: isReferred
      ? t('questions.referralTitle', { name: ownerName(t, view, question.owner) })
      : t('questions.handlerTitle'),
    from: fromLine(t, view),
    notice: view.notice ?? '',
    actions: toActions([...handlerButtons(t, actor, question), ...pages], reader),
  };
  return render('questions-handler', shown, reader);
}

/** The forms with one field of text, by what is done with them. */
export type TextDeed = 'askInfo' | 'giveInfo' | 'answer' | 'supplement';

export interface FormState {
  readonly text: string;
  readonly nonce: string;
  readonly notice: string;
}

export function questionForm(
  render: Render,
  reader: Reader,
  actor: Actor,
  view: QuestionView,
  what: TextDeed,
  form: FormState,
): Card {
  const t = translator(reader.language);
  const { label, owner, asker } = view.question;
  const words = {
    askInfo: { title: t('questions.askInfoTitle'), intro: '', field: t('questions.askInfoField') },
    giveInfo: {
      title: t('questions.giveInfoTitle', { name: ownerName(t, view, owner) }),
      intro: '',
      field: t('questions.giveInfoField'),
    },
    answer: {
      title: t('questions.answerFormTitle', { label }),
      intro: t('questions.answerIntro'),
      field: t('questions.answerField'),
    },
    supplement: {
      title: t('questions.supplementFormTitle', { label }),
      intro: t('questions.supplementIntro'),
      field: t('questions.supplementField'),
    },
  }[what];
  return textFormCard(render, reader, {
    title: words.title,
    intro: words.intro,
    fieldLabel: words.field,
    isRequired: true,
    ...form,
    blocks: context(t, actor, view, what),
    emergency: asker === actor.person.id ? emergencyLine(t, view.network) : '',
    send: { verb: `question.${what}.send`, data: { label, nonce: form.nonce } },
    cancel: { verb: 'question.show', data: { label } },
  });
}

/** `Verwijs door`: to whom, and in the owner's own words. */
export function referForm(
  render: Render,
  reader: Reader,
  actor: Actor,
  view: QuestionView,
  people: readonly Person[],
  form: FormState & { readonly to: string },
): Card {
  const t = translator(reader.language);
  const { label } = view.question;
  const others = people.filter(
    (person) => person.id !== actor.person.id && person.id !== view.question.asker,
  );
  const send = { verb: 'question.refer.send', data: { label, nonce: form.nonce } };
  const shown = {
    title: t('questions.referTitle', { label }),
    notice: form.notice,
    blocks: context(t, actor, view, 'answer'),
    ...peoplePicker(others, [form.to], MOST_OTHERS),
    to: form.to,
    text: form.text,
    actions: toActions(sendOrCancel(reader, send, { verb: 'question.show', data: { label } }), reader),
  };
  return render('questions-refer-form', shown, reader);
}

/** So many names fit beside the longest question and wording. */
const MOST_OTHERS = 60;

/** A reminder to the owner, or word to the coordinators that a question is late. */
export function lateCard(render: Render, reader: Reader, view: QuestionView, what: string): Card {
  const t = translator(reader.language);
  const { label, owner } = view.question;
  const [term, degree] = what.split('.');
  const reminder = term === 'claim' ? t('questions.lateClaim') : t('questions.lateAnswer');
  const escalation = t('questions.lateEscalated', { label, owner: ownerName(t, view, owner) });
  return noticeCard(render, reader, {
    title: t('questions.lateTitle', { label }),
    paragraphs: [degree === 'escalate' ? escalation : reminder],
    buttons: [{ title: t('questions.show'), verb: 'question.show', data: { label } }],
  });
}

/** Tells the coordinators that the work of somebody who left went to another. */
export function movedCard(render: Render, reader: Reader, view: QuestionView): Card {
  const t = translator(reader.language);
  const { label, owner } = view.question;
  return noticeCard(render, reader, {
    title: t('questions.movedTitle', { label }),
    paragraphs: [t('questions.movedText', { owner: ownerName(t, view, owner) })],
    buttons: [{ title: t('questions.show'), verb: 'question.show', data: { label } }],
  });
}

/** In the team's channel, without any text of the question. */
export function callCard(render: Render, reader: Reader, label: string): Card {
  const t = translator(reader.language);
  return noticeCard(render, reader, {
    title: t('questions.callTitle'),
    paragraphs: [t('questions.callText', { label })],
  });
}

export function statusName(t: Translate, status: Question['status']): string {
  return t(`questions.status${status}`);
}

/** The owner in a sentence: a name, or the coordinators. */
export function ownerName(t: Translate, view: Pick<QuestionView, 'name'>, owner: Owner): string {
  if (owner === 'coordinators') return t('common.coordinators');
  return inSentence(view.name(owner.person) ?? t('common.somebody'));
}

function head(t: Translate, question: Question, next: string) {
  const { label, status } = question;
  return {
    kindName: kindName(t, 'question'),
    label,
    status: statusName(t, status),
    statusColor: COLORS[status],
    next,
  };
}

const COLORS: Readonly<Record<Question['status'], string>> = {
  open: 'Accent',
  opgenomen: 'Accent',
  info_gevraagd: 'Warning',
  doorverwezen: 'Accent',
  beantwoord: 'Good',
  afgesloten: 'Default',
  heropend: 'Warning',
  ingetrokken: 'Default',
};

function body(t: Translate, view: QuestionView, isAsker: boolean) {
  const { question, texts } = view;
  const shown = question.status === 'ingetrokken' ? t('questions.stepWithdrawn') : question.text;
  return {
    danger: soundsLikeDanger([question.text, ...texts.map((one) => one.text)].join('\n')),
    facts: detailFacts(t, question.details),
    ...fitted(t, view, peopleText(shown), detailBlocks(t, question), conversation(t, view, isAsker)),
  };
}

/** Who got the question by a forward sees the forwarder's own words, and what was said after. */
function wordingBody(t: Translate, view: QuestionView) {
  const wording = view.texts.filter((one) => one.kind === 'refer').at(-1);
  const after = view.texts.filter((one) => wording !== undefined && (one.at ?? '') > (wording.at ?? ''));
  const spoken = after.filter((one) => one.kind !== 'supplement');
  const said = conversation(t, { ...view, texts: spoken }, false);
  return {
    danger: soundsLikeDanger(wording?.text ?? ''),
    facts: [],
    ...fitted(t, view, peopleText(wording?.text ?? ''), [], said),
  };
}

/** Text, details and as much of what was said as fits, the newest first to stay. */
function fitted(
  t: Translate,
  { question: { label }, before }: QuestionView,
  text: readonly Line[],
  details: readonly Block[],
  said: readonly Block[],
) {
  const page = newest(said.slice(0, before), text, details);
  const { earlier, buttons } = paging(t, page, before, { verb: 'question.show', label });
  return { text, details, blocks: page.blocks, earlier, pages: buttons };
}

function detailBlocks(t: Translate, { details }: Question): Block[] {
  const { quote, saidBy, tried } = details;
  const parts: [string, string | undefined][] = [
    [t('registration.quote'), quote],
    [t('registration.saidBy'), saidBy],
    [t('registration.tried'), tried],
  ];
  return parts.flatMap(([heading, text]) =>
    text === undefined || text === '' ? [] : [block(heading, text)],
  );
}

/** What was said about the question, oldest first. The forwarder's wording is not for the asker. */
function conversation(t: Translate, view: QuestionView, isAsker: boolean): Block[] {
  const said = [...view.texts].sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
  return said
    .filter((one) => !(isAsker && one.kind === 'refer'))
    .map((one) => block(saidBy(t, view, one, isAsker), one.text));
}

function saidBy(t: Translate, view: QuestionView, one: EntryText, isAsker: boolean): string {
  const name = inSentence(view.name(one.by) ?? t('common.somebody'));
  switch (one.kind) {
    case 'answer':
      return t('questions.answerTitle', { name });
    case 'askInfo':
      return t('questions.infoAskedTitle', { name });
    case 'giveInfo':
      return t(isAsker ? 'questions.infoGivenTitle' : 'questions.infoGivenByAsker');
    case 'refer':
      return t('questions.wordingTitle', { name });
    default:
      return t('questions.supplementTitle');
  }
}

/** What a form is an answer to: the question for its handler, the last request for the asker. */
function context(t: Translate, actor: Actor, view: QuestionView, what: TextDeed): Block[] {
  const { question } = view;
  if (what === 'giveInfo') {
    const asked = view.texts.filter((one) => one.kind === 'askInfo').at(-1);
    return asked ? [block(saidBy(t, view, asked, true), asked.text)] : [];
  }
  if (what === 'supplement') return [];
  const readsText = can(actor, 'question.readText', subjectOf(question));
  return readsText ? [block(kindName(t, 'question'), question.text)] : [];
}

function askerStep(t: Translate, reader: Reader, view: QuestionView): string {
  const { question } = view;
  const owner = ownerName(t, view, question.owner);
  const day = dayOf(reader, question.answerBy, view.now);
  const missed = question.missed.at(-1);
  switch (question.status) {
    case 'open':
      if (missed === undefined) return t('questions.stepOpen', { owner, day });
      return t('questions.stepOpenMissed', {
        owner,
        day,
        missed: inSentence(view.name(missed) ?? t('common.somebody')),
      });
    case 'opgenomen':
      return t('questions.stepClaimed', { owner, day });
    case 'info_gevraagd':
      return t('questions.stepInfo', { owner });
    case 'doorverwezen':
      return t('questions.stepReferred', { owner, day, referred: referredName(t, view) });
    case 'beantwoord':
      return t('questions.stepAnswered', { owner });
    case 'heropend':
      return t('questions.stepReopened', { owner, day });
    case 'afgesloten':
      return t('questions.stepClosed');
    case 'ingetrokken':
      return t('questions.stepWithdrawn');
  }
}

function sharedStep(t: Translate, reader: Reader, view: QuestionView): string {
  const { question } = view;
  const owner = ownerName(t, view, question.owner);
  switch (question.status) {
    case 'info_gevraagd':
      return t('questions.sharedInfo');
    case 'beantwoord':
      return t('questions.sharedAnswered');
    case 'afgesloten':
      return t('questions.sharedClosed');
    case 'ingetrokken':
      return t('questions.sharedWithdrawn');
    default:
      return t('questions.sharedOpen', { owner, day: dayOf(reader, question.answerBy, view.now) });
  }
}

function handlerStep(t: Translate, reader: Reader, actor: Actor, view: QuestionView): string {
  const { question } = view;
  const owner = ownerName(t, view, question.owner);
  const day = dayOf(reader, question.answerBy, view.now);
  const isMine = question.owner !== 'coordinators' && question.owner.person === actor.person.id;
  switch (question.status) {
    case 'open':
      return t('questions.handlerOpen', { claimDay: dayOf(reader, question.claimBy, view.now), day });
    case 'opgenomen':
      return isMine ? t('questions.handlerMine', { day }) : t('questions.handlerOther', { owner, day });
    case 'info_gevraagd':
      return t('questions.handlerInfo');
    case 'doorverwezen':
      return t(isMine ? 'questions.handlerReferred' : 'questions.handlerReferredOther', {
        referred: referredName(t, view),
      });
    case 'beantwoord':
      return t('questions.handlerAnswered');
    case 'heropend':
      return t('questions.handlerReopened', { day });
    case 'afgesloten':
      return t('questions.handlerClosed');
    case 'ingetrokken':
      return t('questions.handlerWithdrawn');
  }
}

function referralStep(t: Translate, reader: Reader, view: QuestionView): string {
  return t('questions.referralNext', { day: dayOf(reader, view.question.answerBy, view.now) });
}

function referredName(t: Translate, view: QuestionView): string {
  return inSentence(view.name(view.question.referredTo) ?? t('common.somebody'));
}

function fromLine(t: Translate, view: QuestionView): string {
  const { question } = view;
  if (question.details.visibility !== 'named') return t('questions.fromUnnamed');
  return t('questions.from', { name: inSentence(view.name(question.asker) ?? t('common.somebody')) });
}

function dayOf(reader: Reader, moment: string, now: Date): string {
  return dayInWords(reader.language, reader.zone, new Date(moment), now);
}

function askerButtons(t: Translate, { label, status, seq }: Question): Button[] {
  const nonce = `info.${seq}`;
  const offers: [QuestionEvent['type'], Button][] = [
    [
      'giveInfo',
      { title: t('common.send'), verb: 'question.giveInfo.send', data: { label, nonce }, style: 'positive' },
    ],
    ['helped', { title: t('questions.helped'), verb: 'question.helped', data: { label }, style: 'positive' }],
    ['notYet', { title: t('questions.notYet'), verb: 'question.notYet', data: { label } }],
    [
      'supplement',
      {
        title: t('questions.supplement'),
        verb: 'question.supplement',
        data: { label },
        opensForm: true,
        ignoresFields: true,
      },
    ],
    [
      'withdraw',
      { title: t('questions.withdraw'), verb: 'question.withdraw', data: { label }, ignoresFields: true },
    ],
  ];
  return offers.filter(([event]) => isAllowed(status, event)).map(([, button]) => button);
}

function handlerButtons(t: Translate, actor: Actor, question: Question): Button[] {
  const { label, status } = question;
  const data = { label };
  const offers: [QuestionEvent['type'], Action, Button][] = [
    [
      'takeReferral',
      'question.takeReferral',
      { title: t('questions.takeReferral'), verb: 'question.takeReferral', data, style: 'positive' },
    ],
    [
      'declineReferral',
      'question.takeReferral',
      { title: t('questions.declineReferral'), verb: 'question.declineReferral', data },
    ],
    [
      'claim',
      'question.claim',
      { title: t('questions.claim'), verb: 'question.claim', data, style: 'positive' },
    ],
    [
      'answer',
      'question.answer',
      { title: t('questions.answer'), verb: 'question.answer', data, opensForm: true },
    ],
    [
      'askInfo',
      'question.askInfo',
      { title: t('questions.askInfo'), verb: 'question.askInfo', data, opensForm: true },
    ],
    [
      'refer',
      'question.refer',
      { title: t('questions.refer'), verb: 'question.refer', data, opensForm: true },
    ],
  ];
  const subject = subjectOf(question);
  const now = offers.filter(([event, action]) => isAllowed(status, event) && can(actor, action, subject));
  const signal: Button = {
    title: t('questions.makeSignal'),
    verb: 'question.makeSignal',
    data,
    opensForm: true,
  };
  const mayMakeSignal = isAllowed(status, 'answer') && can(actor, 'question.makeSignal', subject);
  const buttons = now.map(([, , button]) => button);
  return [...withPrimary(buttons), ...(mayMakeSignal ? [signal] : [])];
}

/** Who has the question already is to answer it: then that button stands out. */
function withPrimary(buttons: readonly Button[]): Button[] {
  if (buttons.some(({ style }) => style === 'positive')) return [...buttons];
  return buttons.map((button) =>
    button.verb === 'question.answer' ? { ...button, style: 'positive' } : button,
  );
}
