import type { TextsLike } from '../../method';
import type { wanda as nl } from '../nl/wanda';

export const wanda: TextsLike<typeof nl> = {
  title: 'Wanda',
  invitation:
    'Nous regardons ensemble un moment qui a marqué quelqu’un. Nous ne cherchons ni coupable ni recette, mais de nouvelles façons de voir et d’agir.',
  attribution:
    'D’après Wanda, l’analyse appréciative de pratiques de la haute école Artevelde et du VBJK. Les textes et les durées sont de nous : ceci n’est pas du matériel officiel d’Artevelde ou du VBJK.',
  phases: {
    review: {
      name: 'Regard en arrière',
      group:
        'Quand c’est ton tour, reviens sur la dernière fois. Qu’est-ce qui t’est resté ? As-tu essayé quelque chose grâce à notre échange ? N’avoir rien fait est bien aussi : qu’est-ce qui rendait cela difficile ?',
      bringer:
        'C’est toi qui as apporté le cas la dernière fois ? Raconte comment s’est passé ce que tu voulais faire : réussi, réussi en partie, fait autrement ou pas fait.',
      facilitator:
        'Lis à voix haute ce qui a été promis la dernière fois. Donne brièvement la parole à tout le monde. Valorise aussi un petit pas. Ne rouvre pas le cas précédent.',
      prompts: [
        'Que t’est-il resté de la dernière fois ?',
        'Qu’as-tu essayé ?',
        'Qu’est-ce que cela a changé, même un tout petit peu ?',
        'Qu’est-ce qui rendait cela difficile ?',
        'Qu’en as-tu appris ?',
      ],
      starter: 'Ce qui m’est resté, c’est …',
    },
    choose: {
      name: 'Choix du cas',
      group:
        'Apporte un moment qui te reste ou qui t’étonne encore. Décris-le comme si tu montrais une photo : que vois-tu, qu’entends-tu ? Pas de noms. Vote ensuite : qu’est-ce qui est le plus urgent, et de quoi apprendrons-nous le plus ensemble ?',
      bringer:
        'Le groupe choisit ton moment ? Alors c’est toi qui apportes le cas. Il reste à toi : tu choisis ce que tu racontes. Ta question peut encore être vague.',
      facilitator:
        'Laisse à tout le monde le temps d’apporter un moment. Qui n’en apporte pas vote quand même. En cas d’égalité, c’est toi qui choisis. Dis aussi ce que tu apprécies dans les moments non choisis.',
      prompts: [
        'Quel moment t’est resté ?',
        'Que vois-tu et qu’entends-tu sur la photo ?',
        'Pourquoi ce moment compte-t-il pour toi ?',
        'Quelle question te poses-tu ?',
      ],
      starter: 'Je vois et j’entends …',
    },
    questions: {
      name: 'Questions',
      group:
        'D’abord comprendre. Quand c’est ton tour, pose une question ouverte : qui, quoi, où, quand ou comment. Intéresse-toi à toutes les personnes présentes, aussi à l’enfant et au parent. Pas encore d’explication, de jugement ni de conseil.',
      bringer:
        'Réponds avec ce que tu as vu et entendu. À la fin, réfléchis à ce que tu veux en apprendre. Formule une question positive : « Comment puis-je … pour que … ? »',
      facilitator:
        'Veille à ce que les questions soient ouvertes et sans jugement. Il s’agit de notre propre regard, pas de ce que les autres devraient faire. Ne termine que lorsqu’il y a une question d’apprentissage positive.',
      prompts: [
        'Que s’est-il passé juste avant ?',
        'Qui d’autre était là ?',
        'Qu’as-tu remarqué chez l’enfant ?',
        'Que voulais-tu atteindre à ce moment-là ?',
        'Qu’est-ce qui s’est bien passé ?',
      ],
      starter: 'Que s’est-il passé juste avant ?',
    },
    perspectives: {
      name: 'Perspectives',
      group:
        'Regarde avec tes lunettes : pour un moment, tu es cette personne. Qu’est-ce qui compte pour toi ? Que ressens-tu ? Qu’espères-tu ? Commence par « Il se pourrait que … ». Chaque possibilité compte, personne ne doit avoir raison.',
      bringer: 'Écoute et ne réagis pas encore. Note pour toi ce qui est nouveau.',
      facilitator:
        'Que chaque personne regarde, à son tour, avec ses propres lunettes. Nous ne cherchons ni coupable ni qui a raison : plus il y a de possibilités, mieux c’est. Tu entends un conseil ? Demande quelle perspective se cache derrière.',
      prompts: [
        'Qu’est-ce qui compte pour toi à ce moment ?',
        'Que ressens-tu ?',
        'Qu’espères-tu ?',
        'Qu’est-ce qui t’inquiète ?',
        'Qu’est-ce que les autres ne savent pas de toi ?',
      ],
      starter: 'Il se pourrait que …',
    },
    advice: {
      name: 'Conseils et actions',
      group:
        'Donne des conseils de différentes sortes : pour la personne qui a apporté le cas, pour l’équipe, pour l’organisation ou le réseau. Ce que tu as gardé plus tôt revient aussi ici. Pour finir, dis en une phrase ce que tu apprécies dans cet échange.',
      bringer:
        'Écoute d’abord. Qu’est-ce qui te parle ? Quelle sera ton action ? Pour quand, et à quoi remarqueras-tu que cela aide ?',
      facilitator:
        'Demande des conseils aux trois niveaux. Laisse choisir la personne qui a apporté le cas, sans discussion. Note les actions et qui les porte. Pour finir : qu’avons-nous vu de notre fonctionnement, y a-t-il un signal, et quand nous revoyons-nous ?',
      prompts: [
        'Que peut faire, dès demain, la personne qui a apporté le cas ?',
        'Que peut faire l’équipe autrement ?',
        'Que peut faire l’organisation ou le réseau ?',
        'Quelle action prenons-nous ensemble ? Qui la porte ?',
        'Qu’avons-nous vu de notre fonctionnement ?',
        'Qu’apprécies-tu dans cet échange ?',
      ],
      starter: 'Demain, tu pourrais …',
    },
  },
  labels: {
    self: 'La personne qui apporte le cas',
    team: 'L’équipe',
    organisation: 'L’organisation ou le réseau',
  },
  glasses: {
    child: 'enfant',
    parent: 'parent',
    colleague: 'collègue',
    partner: 'partenaire ou école',
    policy: 'direction ou politique',
    neighbourhood: 'quartier',
  },
};
