import type { Shape } from '../shape';

export const links = {
  goneTitle: 'This link does not work (any more)',
  gone: 'A link from Signaalpunt is personal and works for a short time only. Ask Signaalpunt for a new one in Teams.',
  failedTitle: 'Something went wrong on our side',
  failed: 'Please open the link again in a few minutes.',
} satisfies Shape['links'];
