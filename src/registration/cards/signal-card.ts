import { toActions, type Button, type ButtonData } from '../../cards/buttons';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { sendOrCancel } from '../../cards/text-form';
import { translator, type Translate } from '../../i18n';
import { emergencyLine } from '../../members/cards';
import { THEMES, type Network } from '../../members/rules';
import { CHOICES, HOW, soundsLikeDanger, type Choice, type How, type Said, type Ticked } from '../rules';

/** A signal card as far as it is filled in, for the one person who fills it in. */
export interface SignalCardView {
  readonly network: Network;
  readonly themes: readonly Choice<'theme'>[];
  readonly how: Readonly<Partial<Record<Choice<'theme'>, How>>>;
  readonly said: Said;
  /** Names this card, so that sending it twice registers once. */
  readonly nonce: string;
  /** Why it comes back; empty when it does not. */
  readonly notice: string;
  /** What the guard says of the quote, as on the registration form. */
  readonly guard: 'fine' | 'marked' | 'blocked';
}

/** First: what is in the foreground. What was filled in after it goes along, for who comes back to it. */
export function signalCardPickForm(render: Render, reader: Reader, view: SignalCardView): Card {
  const t = translator(reader.language);
  const next = { title: t('common.next'), verb: 'signalCard.next', data: keptIn(view) };
  const shown = {
    title: t('registration.cardTitle'),
    notice: view.notice,
    choices: THEMES.map((theme) => ({ title: t(`choices.seen_${theme}`), value: theme })),
    themes: view.themes.join(','),
    emergency: emergencyLine(t, view.network),
    actions: toActions(sendOrCancel(reader, next, CANCEL), reader),
  };
  return render('registration-card-pick', shown, reader);
}

/** Then: how each of these goes, and what somebody said of it. */
export function signalCardHowForm(render: Render, reader: Reader, view: SignalCardView): Card {
  const t = translator(reader.language);
  const { network, themes, how, said, guard } = view;
  const shown = {
    title: {
      fine: t('registration.cardTitle'),
      marked: t('registration.warnedTitle'),
      blocked: t('registration.blockedTitle'),
    }[guard],
    notice: view.notice,
    danger: soundsLikeDanger(said.quote ?? ''),
    emergency: emergencyLine(t, network),
    rows: themes.map((theme) => ({
      id: `how_${theme}`,
      label: t(`choices.seen_${theme}`),
      value: how[theme] ?? '',
    })),
    hows: HOW.map((one) => ({ title: t(`choices.how_${one}`), value: one })),
    targetGroups: CHOICES.targetGroup.map((group) => ({
      title: t(`choices.targetGroup_${group}`),
      value: group,
    })),
    said: { targetGroup: '', quote: '', saidBy: '', ...said, mayBeUsed: String(said.mayBeUsed ?? false) },
    actions: toActions(howButtons(t, reader, view), reader),
  };
  return render('registration-card-how', shown, reader);
}

/** The words of the entry that a card makes: ours, so that they name nobody. */
export function signalCardText(t: Translate, ticked: readonly Ticked[]): string {
  const themes = ticked.map(({ theme, how }) => `${t(`choices.seen_${theme}`)} (${t(`choices.how_${how}`)})`);
  return t('registration.cardText', { themes: themes.join(', ') });
}

const CANCEL = { verb: 'home.show', data: {} };

function howButtons(t: Translate, reader: Reader, { nonce, themes, guard }: SignalCardView): Button[] {
  const data = { nonce, themes: themes.join(',') };
  if (guard === 'fine') {
    const [send, cancel] = sendOrCancel(reader, { verb: 'signalCard.send', data }, CANCEL);
    const back: Button = { title: t('common.previous'), verb: 'signalCard.back', data };
    return [send, back, cancel].filter((button) => button !== undefined);
  }
  const adjust: Button = {
    title: t('registration.adjust'),
    verb: 'signalCard.adjust',
    data,
    style: 'positive',
  };
  const confine: Button = { title: t('registration.confine'), verb: 'signalCard.confine', data };
  return guard === 'blocked' ? [adjust] : [adjust, confine];
}

/** By the names of the fields, as they come in. */
function keptIn({ nonce, how, said }: SignalCardView): ButtonData {
  const ticked = Object.entries(how).map(([theme, goes]) => [`how_${theme}`, goes] as const);
  return { ...said, ...Object.fromEntries(ticked), nonce };
}
