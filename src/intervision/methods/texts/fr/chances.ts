import type { TextsLike } from '../../method';
import type { chances as nl } from '../nl/chances';

export const chances: TextsLike<typeof nl> = {
  title: 'Opportunités et menaces',
  invitation:
    'Nous regardons ensemble un accord ou un projet. Quelles opportunités voyons-nous, qu’est-ce qui peut le menacer, et que faisons-nous nous-mêmes pour le garder vivant ?',
  attribution:
    'D’après un échange en deux tours du réseau d’apprentissage néerlandais Met Andere Ogen. Les textes et les durées sont de nous : ceci n’est pas du matériel officiel.',
  phases: {
    chances: {
      name: 'Opportunités et menaces',
      group:
        'En silence, écris quelles opportunités tu vois et ce qui peut menacer ceci : trois au plus, chacune en une courte phrase. Choisis chaque fois si c’est une opportunité ou une menace. Tout apparaît ensemble.',
      bringer: '',
      facilitator:
        'Vérifie que le sujet est clair pour tout le monde. Garde le silence jusqu’à ce que tout le monde ait fini. Lisez ensuite ensemble, d’abord les opportunités. Demande ce que cela veut dire, pas encore comment le résoudre.',
      prompts: [
        'Quelle opportunité vois-tu ?',
        'Qu’est-ce qui peut menacer ceci ?',
        'Qu’est-ce qui va déjà bien et que nous voulons garder ?',
        'Qui manque encore ?',
      ],
      starter: 'Une opportunité, c’est que …',
    },
    alive: {
      name: 'Garder vivant',
      group:
        'Que pouvons-nous faire pour garder ceci vivant ou pour saisir les opportunités ? Écris ce que tu peux faire toi-même, ou ce que nous pouvons faire ensemble. Petit, c’est bien. Lis les autres et continue sur leurs idées.',
      bringer: '',
      facilitator:
        'Restez à ce que ce groupe peut faire lui-même. Plusieurs personnes veulent la même chose ? Demande qui s’en charge et pour quand, et note-le comme action.',
      prompts: [
        'Que peux-tu faire toi-même ?',
        'Que pouvons-nous faire ensemble ?',
        'Quelle opportunité saisissons-nous d’abord ?',
        'Que faisons-nous de la plus grande menace ?',
        'Qui s’en charge, et pour quand ?',
      ],
      starter: 'Nous pouvons …',
    },
    closing: {
      name: 'Clôture',
      group:
        'Écris en une phrase ce que tu retiens. N’écris ni noms ni rien sur une famille, car cette phrase est conservée.',
      bringer: '',
      facilitator:
        'Relis les actions à voix haute : qui fait quoi, est-ce juste ? Convenez du moment où vous ferez le point et de qui doit aussi le savoir. Remercie le groupe.',
      prompts: ['Que retiens-tu ?', 'Que feras-tu autrement demain ?', 'Qui doit aussi le savoir ?'],
      starter: 'Je retiens que …',
    },
  },
  labels: { chance: 'Opportunité', threat: 'Menace' },
  glasses: {},
};
