import type { TextsLike } from '../../method';
import type { oase as nl } from '../nl/oase';

export const oase: TextsLike<typeof nl> = {
  title: 'OASE',
  invitation:
    'Nous réfléchissons ensemble à une situation vécue par une personne du groupe. Nous ne cherchons pas qui a raison, mais ce qui aide.',
  attribution:
    'D’après OASE, une méthode orientée solutions développée par Ilfaro. Les étapes ont été reconstituées ici à partir du Solution-Focused Reflecting Team. Les textes sont de nous : ceci n’est pas du matériel officiel d’Ilfaro.',
  phases: {
    start: {
      name: 'Démarrage',
      group:
        'Nous convenons de la manière de travailler ensemble. Ce qui se dit ici reste ici. Ne donne ni noms ni détails qui permettent de reconnaître une famille. Garde tes idées pour le moment des suggestions.',
      bringer:
        'Relis ta situation. Pour quoi veux-tu de l’aide ? Formule une seule question qui commence par « Comment puis-je … ».',
      facilitator:
        'Explique brièvement comment se déroule le tour et qui parle quand. Vérifie que tout le monde accepte les règles. Y a-t-il une personne qui dirige celle qui apporte le cas ? Demande alors à cette dernière si cela lui convient.',
      prompts: [
        'Est-ce que tout le monde se connaît ?',
        'Les règles sont-elles claires pour tout le monde ?',
        'De quoi as-tu besoin pour parler librement ici ?',
      ],
      starter: '',
    },
    telling: {
      name: 'Récit',
      group:
        'Écoute sans interrompre. Note tes questions pour toi. Nous chercherons des solutions plus tard.',
      bringer:
        'Raconte ce qui se passe et où tu voudrais arriver. Dis aussi ce qui marche déjà, même un tout petit peu. Ne donne pas de noms.',
      facilitator:
        'Veille à ce que le récit ne soit pas interrompu. À la fin, résume la demande d’aide en une phrase et demande : est-ce bien cela ?',
      prompts: [
        'Que se passe-t-il ?',
        'Pour quoi veux-tu de l’aide ?',
        'Qu’est-ce qui marche déjà, même un tout petit peu ?',
        'À quoi cela ressemblera-t-il quand ça ira un peu mieux ?',
      ],
      starter: 'Il s’agit d’un moment où …',
    },
    questions: {
      name: 'Questions',
      group:
        'À tour de rôle : une question et une question de suivi. Demande ce que la personne veut atteindre et ce qui marche déjà. Pas encore d’idées, même déguisées en question : garde-les pour plus tard. Tu peux passer.',
      bringer:
        'Réponds aussi brièvement ou aussi longuement que tu veux. Tu n’as pas à te défendre. « Je ne sais pas » est aussi une réponse.',
      facilitator:
        'Veille à ce que tout le monde ait son tour et à ce qu’une question reste une question. Tu entends une idée ? Demande de la garder pour plus tard. N’apporte pas toi-même de contenu.',
      prompts: [
        'Quand cela allait-il déjà un peu mieux ? Que faisais-tu alors autrement ?',
        'Que voudrais-tu voir à la place ?',
        'Qui remarquera en premier que ça va mieux ? À quoi ?',
        'Où en es-tu, sur une échelle de 0 à 10 ? Pourquoi pas plus bas ?',
        'Qu’est-ce qui peut certainement rester comme c’est ?',
        'Qui ou qu’est-ce qui t’aide déjà ?',
      ],
      starter: 'Quand cela allait-il déjà un peu mieux ?',
    },
    appreciation: {
      name: 'Appréciation',
      group:
        'Quand c’est ton tour, dis ce que tu apprécies dans la façon dont la personne aborde cette situation. Du concret, du sincère. Sans « mais », et encore sans idées.',
      bringer: 'Écoute et accueille ce qui est dit. Tu n’as rien à expliquer : « merci » suffit.',
      facilitator:
        'Ne continue que lorsque tout le monde a dit quelque chose ou a passé. On parle d’une solution ? Ramène à ce que la personne fait et sait faire.',
      prompts: [
        'Ce que je trouve fort, c’est que tu …',
        'Je vois que tu attaches beaucoup d’importance à …',
        'Grâce à toi, il a été possible de …',
        'Ce que je veux retenir de toi, c’est …',
      ],
      starter: 'Ce que je trouve fort, c’est que tu …',
    },
    suggestions: {
      name: 'Suggestions',
      group:
        'En silence, écris une seule idée, en bref. C’est une offre, pas une consigne. Ce que tu as gardé plus tôt revient aussi ici. Toutes les idées apparaissent ensemble ; ensuite, nous les lisons à voix haute.',
      bringer: 'Écoute et lis. Tu n’as pas à réagir. Note pour toi ce qui te touche.',
      facilitator:
        'Garde le silence jusqu’à ce que tout le monde ait fini. Fais ensuite lire chaque idée à voix haute, sans discussion. Il reste du temps ? Demande une deuxième idée : quelque chose de tout petit, ou d’un peu fou.',
      prompts: [
        'Tu pourrais …',
        'Chez nous, ce qui a marché, c’est …',
        'Tu pourrais peut-être demander à …',
        'Un tout petit pas pourrait être : …',
        'Une idée un peu folle qui peut aider : …',
      ],
      starter: 'Tu pourrais …',
    },
    effect: {
      name: 'Effet',
      group:
        'Écoute. Le choix revient à la personne qui a apporté le cas. Nous ne discutons plus les idées et nous ne les défendons plus.',
      bringer:
        'Qu’est-ce que cela te fait ? Pour chaque suggestion, indique : je la prends, j’y réfléchis, ou pas maintenant. Choisis un petit pas et une date. Pas besoin d’un pas ? C’est bien aussi.',
      facilitator:
        'Laisse à la personne le temps d’écrire. Demande ensuite ce qu’elle veut partager. Aide à rendre le pas petit et concret : quoi, quand, et à quoi le remarqueras-tu ?',
      prompts: [
        'Qu’est-ce qui te touche le plus ?',
        'Quel est ton premier petit pas ?',
        'Quand le feras-tu ?',
        'À quoi remarqueras-tu que ça marche ?',
        'De qui as-tu encore besoin ?',
      ],
      starter: 'Ce qui me convient le mieux, c’est …',
    },
    closing: {
      name: 'Clôture',
      group:
        'Écris en une phrase ce que tu retiens pour ton propre travail. N’écris rien sur le cas lui-même, car cette phrase est conservée.',
      bringer:
        'Écris, toi aussi, en une phrase ce que tu retiens. N’écris rien sur ton cas, car cette phrase est conservée.',
      facilitator:
        'Demande s’il y a là un signal qui dépasse cette situation. Convenez du moment où le groupe fera le point et de qui animera. Remercie la personne qui a apporté le cas et le groupe.',
      prompts: [
        'Que retiens-tu pour ton propre travail ?',
        'Qu’est-ce qui a aidé à réfléchir ensemble ?',
        'Qu’est-ce que d’autres vivent aussi ?',
        'Quand ferons-nous le point ?',
      ],
      starter: 'Je retiens que …',
    },
  },
  labels: {},
  glasses: {},
};
