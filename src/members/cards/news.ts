import type { Button } from '../../cards/buttons';
import { noticeCard } from '../../cards/notice';
import { inSentence } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { translator, type TextKey } from '../../i18n';
import type { Network, Person } from '../rules';
import { emergencyLine } from './emergency';

/** A word to everyone in the team, once, when the app comes in. */
export function teamWelcomeCard(render: Render, reader: Reader, network: Network): Card {
  const t = translator(reader.language);
  return noticeCard(render, reader, {
    title: t('members.welcomeTitle'),
    paragraphs: [t('members.welcomeText'), t('members.welcomeHow')],
    emergency: emergencyLine(t, network),
    buttons: [
      { title: t('home.signal'), verb: 'register.open', data: { kind: 'signal' }, opensForm: true },
      { title: t('home.question'), verb: 'register.open', data: { kind: 'question' }, opensForm: true },
      { title: t('home.well'), verb: 'register.open', data: { kind: 'well' }, opensForm: true },
      { title: t('home.who'), verb: 'who.show' },
    ],
  });
}

/** Tells somebody that they have a role now (`role.deputy`), or that one fell free (`lost.deputy`). */
export function newsCard(
  render: Render,
  reader: Reader,
  network: Network,
  what: string,
  about: Person,
): Card | undefined {
  const t = translator(reader.language);
  const key = NEWS[what];
  if (!key) return undefined;
  const isMine = what.startsWith('role.');
  const settings: Button = { title: t('home.settings'), verb: 'settings.show' };
  return noticeCard(render, reader, {
    title: t(isMine ? 'members.newsTitle' : 'members.lostTitle', { network: inSentence(network.name) }),
    paragraphs: [t(key, { name: inSentence(about.name) })],
    buttons: isMine && what !== 'role.coordinator' ? [] : [settings],
  });
}

const NEWS: Readonly<Record<string, TextKey>> = {
  'role.coordinator': 'members.roleCoordinator',
  'role.pointOfContact': 'members.rolePointOfContact',
  'role.deputy': 'members.roleDeputy',
  'role.facilitator': 'members.roleFacilitator',
  'lost.coordinator': 'members.lostCoordinator',
  'lost.pointOfContact': 'members.lostPointOfContact',
  'lost.deputy': 'members.lostDeputy',
  'lost.facilitator': 'members.lostFacilitator',
  'lost.volunteer': 'members.lostVolunteer',
  'lost.themeContact': 'members.lostThemeContact',
};
