import type { TextsLike } from '../../method';
import type { elephants as nl } from '../nl/elephants';

export const elephants: TextsLike<typeof nl> = {
  title: 'Réussites, freins et éléphants',
  invitation:
    'Nous regardons notre façon de travailler ensemble. Qu’est-ce qui marche, qu’est-ce qui nous freine, et que ne disons-nous presque jamais tout haut ? Ce sont les éléphants dans la pièce. Tu les écris de façon anonyme.',
  attribution:
    'D’après un échange en trois parties du Bestuurlijk Netwerk Friesland, un réseau néerlandais. Les textes et les durées sont de nous : ceci n’est pas du matériel officiel.',
  phases: {
    successes: {
      name: 'Réussites',
      group:
        'Quand c’est ton tour, raconte quelque chose qui va bien dans notre collaboration. Même quelque chose de petit. Dis ce qui a permis d’y arriver.',
      bringer: '',
      facilitator:
        'Donne la parole à tout le monde avant de passer aux freins. Creuse : qui a fait quoi, et que voulons-nous plus souvent ?',
      prompts: [
        'Qu’est-ce qui a bien marché ces derniers temps ?',
        'Qu’est-ce qui a permis d’y arriver ?',
        'Qui mérite un compliment ?',
        'Que voulons-nous garder ainsi ?',
      ],
      starter: 'Nous avons réussi à …',
    },
    barriers: {
      name: 'Freins',
      group:
        'Écris ce qui rend notre travail difficile : trois au plus, chacun en une courte phrase. Parle du temps, des moyens, des règles et des accords, pas des personnes. Tout le monde peut lire.',
      bringer: '',
      facilitator:
        'Questionne jusqu’à ce que le frein soit clair. Pas encore de solutions. Dis ce qui se ressemble. Quelque chose dépasse ce groupe ? Après le tour, tu pourras en faire un signal.',
      prompts: [
        'Qu’est-ce qui nous freine ?',
        'Qu’est-ce qui prend plus de temps ou d’énergie que nécessaire ?',
        'Quelle règle ou quel accord ne marche pas ?',
        'Qu’est-ce qui dépasse notre groupe ?',
      ],
      starter: 'Ce qui est difficile, c’est que …',
    },
    elephants: {
      name: 'Éléphants',
      group:
        'De quoi ne parlons-nous pas, alors que beaucoup le remarquent ? Écris-le. Personne ne voit qui a écrit quoi. Ne cite personne. Tout apparaît ensemble, dans le désordre.',
      bringer: '',
      facilitator:
        'Laisse assez de silence. Lis ensuite chaque éléphant à voix haute, calmement. Personne ne devine qui a écrit quoi, personne ne doit se défendre. Choisissez ensemble un éléphant dont vous voulez parler.',
      prompts: [
        'Que disons-nous dans le couloir, mais pas à table ?',
        'Quel risque ou quel dilemme reste en suspens ?',
        'Que n’osons-nous pas demander ?',
        'Qu’est-ce qui aiderait à en parler quand même ?',
      ],
      starter: 'Nous ne parlons pas du fait que …',
    },
    reflection: {
      name: 'Réflexion',
      group:
        'Réponds en quelques phrases. Qu’apportes-tu ? Sur quoi as-tu une influence ? Que feras-tu demain autrement ou mieux ? De quoi as-tu besoin, et de qui ? Cite un rôle ou une organisation, pas de noms : ta réponse est conservée.',
      bringer: '',
      facilitator:
        'Laisse d’abord tout le monde écrire. Demande ensuite qui veut lire quelque chose. Fais d’un pas concret une action : qui fait quoi, pour quand ? Convenez du moment où vous ferez le point.',
      prompts: [
        'Quelle est ma contribution ?',
        'Sur quoi ai-je une influence ?',
        'Que ferai-je demain autrement ou mieux ?',
        'De quoi ai-je besoin, et de qui ?',
      ],
      starter: 'Demain, je vais …',
    },
  },
  labels: {},
  glasses: {},
};
