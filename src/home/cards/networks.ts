import type { Button } from '../../cards/buttons';
import { noticeCard } from '../../cards/notice';
import { plain } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { translator, type Translate } from '../../i18n';
import type { Network } from '../../members/rules';
import type { Identity } from '../../members/usecases';

/** The only answer for somebody who is not at work in a network here. */
export function outsiderCard(
  render: Render,
  reader: Reader,
  identity: Exclude<Identity, { is: 'member' }>,
): Card {
  const t = translator(reader.language);
  switch (identity.is) {
    case 'sharedChannel':
      return noticeCard(render, reader, {
        title: t('home.sharedChannelTitle'),
        paragraphs: [t('home.sharedChannel')],
      });
    case 'stranger':
      return noticeCard(render, reader, { title: t('home.strangerTitle'), paragraphs: [t('home.stranger')] });
    case 'notOfNetwork':
      return noticeCard(render, reader, {
        title: t('home.notOfNetworkTitle'),
        paragraphs: [t('home.notOfNetwork')],
      });
    case 'unboundChat':
      return noticeCard(render, reader, {
        title: t('home.unboundTitle'),
        paragraphs: [t('home.unbound')],
        buttons: bindButtons(t, identity.networks),
      });
    case 'severalNetworks':
      return chooseNetworkCard(render, reader, identity.networks);
  }
}

/** The same in a sentence or two, where no card and no button fit. */
export function outsiderWords({ is, reader }: Exclude<Identity, { is: 'member' }>): string {
  const t = translator(reader.language);
  switch (is) {
    case 'unboundChat':
      return t('home.unbound');
    case 'severalNetworks':
      return t('home.severalElsewhere');
    default:
      return t(`home.${is}`);
  }
}

/** Which network the personal chat is about. */
export function chooseNetworkCard(render: Render, reader: Reader, networks: readonly Network[]): Card {
  const t = translator(reader.language);
  const buttons = networks.map(({ id, name }) => ({
    title: plain(name),
    verb: 'network.choose',
    data: { network: id },
  }));
  return noticeCard(render, reader, {
    title: t('home.severalTitle'),
    paragraphs: [t('home.several'), t('home.severalKept')],
    buttons,
  });
}

function bindButtons(t: Translate, networks: readonly Network[]): Button[] {
  const [only, ...others] = networks;
  const data = (network: Network) => ({ network: network.id });
  if (only && others.length === 0) return [{ title: t('home.bind'), verb: 'chat.bind', data: data(only) }];
  return networks.map((network) => ({
    title: t('home.bindTo', { network: plain(network.name) }),
    verb: 'chat.bind',
    data: data(network),
  }));
}
