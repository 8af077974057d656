import { toActions } from '../../cards/buttons';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import type { CalendarEvent } from '../../documents/calendar-file';
import { dayInWords, timeInWords, translator } from '../../i18n';
import type { Item } from '../rules';

export interface FileLinkView {
  readonly label: string;
  readonly url: string;
  readonly expires: Date;
  readonly now: Date;
}

/** Where somebody gets an item as a calendar file: for one person, for a while. */
export function fileLinkCard(render: Render, reader: Reader, link: FileLinkView): Card {
  const t = translator(reader.language);
  const { language, zone } = reader;
  const { label, url, expires, now } = link;
  const until = { day: dayInWords(language, zone, expires, now), time: timeInWords(language, zone, expires) };
  const open = { type: 'Action.OpenUrl', title: t('agenda.fileOpen'), url };
  const back = { title: t('common.open'), verb: 'agenda.open', data: { label } };
  return render(
    'notice',
    {
      title: t('agenda.fileTitle'),
      paragraphs: [{ paragraph: t('agenda.fileText', until) }],
      facts: [],
      emergency: '',
      actions: [open, ...toActions([back], reader)],
    },
    reader,
  );
}

/** What goes into the file: nobody's name but that of who gives it. */
export function eventOf(item: Item): CalendarEvent {
  const { label, network, title, about, giver, place, link, start, end, status, revision, changedAt } = item;
  return {
    uid: `${label}.${network}@signaalpunt`,
    revision,
    changedAt: new Date(changedAt),
    start: new Date(start),
    end: new Date(end),
    title,
    description: [giver, about, link].filter((line) => line !== '').join('\n\n'),
    place: place === '' ? link : place,
    link,
    isCancelled: status === 'geannuleerd',
  };
}
