import type { Button } from '../../cards/buttons';
import { noticeCard } from '../../cards/notice';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { block } from '../../cards/text-form';
import { translator, type Translate } from '../../i18n';
import { emergencyLine } from '../../members/cards';
import type { Network } from '../../members/rules';
import { COMMANDS } from '../../teams/commands';
import { METHODS } from '../methods';
import { TIMINGS, type Method, type Timing } from '../methods/method';
import { LONGEST_HELP, minutesOf } from '../rules';
import { renderFields, type Picker } from './form';

/** `Samen nadenken`: what one can do here about thinking together. */
export interface ThinkView {
  readonly network: Network;
  /** A group talks here, so that a round can be started. */
  readonly isShared: boolean;
  readonly mayCall: boolean;
  /** Who may, in words: names that are safe in a sentence. */
  readonly whoMay: string;
  /** The round that goes on in this conversation. */
  readonly running?: Running | undefined;
}

/** A round that goes on where somebody asks for one. */
export interface Running {
  readonly label: string;
  readonly method: string;
}

export function thinkCard(render: Render, reader: Reader, view: ThinkView): Card {
  const t = translator(reader.language);
  const { network, isShared, mayCall, whoMay, running } = view;
  const canHere = isShared && mayCall;
  return noticeCard(render, reader, {
    title: t('home.think'),
    paragraphs: [
      runningLine(t, reader, running),
      t('cases.thinkIntro'),
      canHere ? t('cases.thinkHere') : '',
      isShared ? '' : t('cases.thinkPersonal', { commands: typed(reader) }),
      mayCall ? '' : whoMay,
    ],
    emergency: emergencyLine(t, network),
    buttons: [
      ...(running ? [joinButton(t, running)] : []),
      proposeButton(t),
      ...(canHere ? [{ title: t('cases.choose'), verb: 'round.choose' }] : []),
      { title: t('cases.sessions'), verb: 'sessions.show' },
      ...(mayCall ? [queueButton(t)] : []),
    ],
  });
}

function runningLine(t: Translate, { language }: Reader, running: Running | undefined): string {
  if (!running) return '';
  const method = METHODS.get(running.method)?.texts[language].title ?? '';
  return t('cases.running', { label: running.label, method });
}

function joinButton(t: Translate, { label }: Running): Button {
  return { title: t('rounds.join'), verb: 'round.join', data: { label }, opensForm: true, style: 'positive' };
}

function showButton(t: Translate, { label }: Running): Button {
  return { title: t('rounds.toRound'), verb: 'round.show', data: { label }, ignoresFields: true };
}

/** The commands that start a round, as one types them. */
function typed({ language }: Reader): string {
  return [COMMANDS.oase, COMMANDS.wanda, COMMANDS.round].map((words) => words[language]).join(', ');
}

export function proposeButton(t: Translate): Button {
  return { title: t('cases.propose'), verb: 'case.open', opensForm: true };
}

export function queueButton(t: Translate): Button {
  return { title: t('cases.queue'), verb: 'cases.list', data: { page: 0 } };
}

/** `ronde`: which method? */
export function chooseMethodCard(render: Render, reader: Reader, network: Network): Card {
  const t = translator(reader.language);
  const methods = [...METHODS.values()];
  const texts = (method: Method) => method.texts[reader.language];
  return renderFields(render, reader, {
    network,
    title: t('cases.chooseTitle'),
    lines: [],
    blocks: methods.map((method) => block(texts(method).title, texts(method).invitation)),
    pickers: [
      {
        id: 'method',
        label: t('cases.chooseField'),
        style: 'expanded',
        choices: methods.map((method) => ({
          title: t('cases.methodChoice', {
            method: texts(method).title,
            minutes: minutesOf(method, 'default', 1),
          }),
          value: method.id,
        })),
        chosen: methods[0]?.id ?? '',
      },
    ],
    buttons: [{ title: t('cases.chooseThis'), verb: 'round.choose.send', style: 'positive' }],
  });
}

/** What calls a group together, empty or as it comes back to who sent it. */
export interface CallView {
  readonly network: Network;
  readonly method: Method;
  /** The how manieth time it is for this group: the first time some phases are not there. */
  readonly session: number;
  readonly nonce: string;
  readonly isLive: boolean;
  readonly timing: Timing;
  readonly subject: string;
  readonly notice: string;
  readonly isMarked: boolean;
  /** Whose turn it is to lead, first of all: names that are safe in a sentence, and since when they did not. */
  readonly rota: readonly { readonly name: string; readonly since?: string }[];
  readonly running?: Running | undefined;
}

/** `oase`, `wanda`, `ronde kansen`: in the conversation, for whoever leads it to start. */
export function callCard(render: Render, reader: Reader, view: CallView): Card {
  const t = translator(reader.language);
  const { method, network, nonce, notice, isMarked } = view;
  const { title, invitation, attribution } = method.texts[reader.language];
  return renderFields(render, reader, {
    network,
    title,
    notice,
    isMarked,
    lines: [runningLine(t, reader, view.running), invitation, t('cases.callIntro'), rotaLine(t, view)],
    pickers: [wayPicker(t, view), timingPicker(t, view)],
    fields: method.choice === 'subject' ? [subjectField(t, view)] : [],
    remarks: [t('cases.wayHint'), t('cases.callAgree'), attribution],
    buttons: [
      { title: t('cases.call'), verb: 'round.call', data: { method: method.id, nonce }, style: 'positive' },
      ...(view.running ? [showButton(t, view.running)] : []),
    ],
  });
}

function rotaLine(t: Translate, { rota }: CallView): string {
  const turns = rota.map(({ name, since }) =>
    since === undefined ? t('cases.rotaNever', { name }) : t('cases.rotaSince', { name, day: since }),
  );
  return turns.length < 2 ? '' : t('cases.rota', { turns: turns.join(', ') });
}

function wayPicker(t: Translate, { isLive }: CallView): Picker {
  return {
    id: 'way',
    label: t('cases.way'),
    style: 'expanded',
    choices: [
      { title: t('rounds.live'), value: 'live' },
      { title: t('rounds.withoutMeeting'), value: 'apart' },
    ],
    chosen: isLive ? 'live' : 'apart',
  };
}

function timingPicker(t: Translate, { method, session, timing }: CallView): Picker {
  const choices = TIMINGS.map((value) => ({
    title: t(`cases.timing${value}`, { minutes: minutesOf(method, value, session) }),
    value,
  }));
  return { id: 'timing', label: t('cases.timing'), style: 'compact', choices, chosen: timing };
}

function subjectField(t: Translate, { subject }: CallView) {
  return {
    id: 'subject',
    label: t('cases.subject'),
    isRequired: true,
    longest: LONGEST_HELP,
    text: subject,
    placeholder: t('cases.subjectHint'),
  };
}

/** The round that somebody called, for them alone; its own card stands in the conversation. */
export interface CalledView {
  readonly network: Network;
  readonly label: string;
  readonly method: Method;
  /** Who leads it, when it was there already: safe in a sentence. */
  readonly leads?: string;
  /** Proposed cases that wait. */
  readonly waiting: number;
}

export function calledCard(render: Render, reader: Reader, view: CalledView): Card {
  const t = translator(reader.language);
  const { network, label, method, leads, waiting } = view;
  const isNew = leads === undefined;
  const waits = isNew && waiting > 0 && method.choice !== 'subject';
  return noticeCard(render, reader, {
    title: t('cases.calledTitle', { label }),
    paragraphs: [
      isNew ? t('cases.called') : t('cases.calledBefore', { name: leads }),
      isNew ? t(NEXT[method.choice]) : '',
      waits ? t('cases.waiting', { count: waiting }) : '',
    ],
    emergency: emergencyLine(t, network),
    buttons: [
      { title: t('rounds.toRound'), verb: 'round.show', data: { label } },
      ...(waits ? [queueButton(t)] : []),
    ],
  });
}

const NEXT = {
  facilitator: 'cases.calledThenCase',
  vote: 'cases.calledThenVote',
  subject: 'cases.calledThenSubject',
} as const;
