import type { Shape } from '../shape';

export const links = {
  goneTitle: 'Ce lien ne fonctionne pas (ou plus)',
  gone: 'Un lien de Signaalpunt est personnel et ne fonctionne que peu de temps. Demandes-en un nouveau à Signaalpunt dans Teams.',
  failedTitle: 'Quelque chose a mal tourné de notre côté',
  failed: 'Ouvre à nouveau le lien dans quelques minutes.',
} satisfies Shape['links'];
