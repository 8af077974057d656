import type { Shape } from '../shape';

export const cases = {
  thinkIntro:
    'Dans une intervision, un groupe réfléchit ensemble à une situation ou à un sujet. Les gens se parlent, la carte guide.',
  thinkPersonal:
    'Une intervision se lance dans une conversation de groupe, une conversation de réunion ou un canal. Écris-y un de ces mots, avec @Signaalpunt devant : {commands}.',
  thinkHere: 'Tu veux lancer une intervision ici ? Choisis une méthode.',
  whoMay:
    'La coordination et les personnes qui animent peuvent lancer une intervision. Dans ton réseau : {names}.',
  namesMore: '{names} et {count, plural, one {# autre personne} other {# autres personnes}}',
  choose: 'Choisir une méthode',
  chooseTitle: 'Quelle méthode ?',
  chooseField: 'Méthode',
  chooseThis: 'Choisir cette méthode',
  methodChoice: '{method} · {minutes} min',
  callIntro:
    'La personne qui appuie sur le bouton anime cette intervision : elle veille au temps et aux étapes, sans apporter elle-même de contenu.',
  way: 'Comment vous retrouvez-vous ?',
  timing: 'De combien de temps disposez-vous ? (compte seulement en direct)',
  timingshort: 'Court : {minutes} minutes',
  timingdefault: 'Normal : {minutes} minutes',
  timinglong: 'Long : {minutes} minutes',
  wayHint: 'Sans réunion, tout le monde écrit, et chaque phase dure un certain nombre de jours ouvrables.',
  subject: 'Quel sujet ?',
  subjectHint: 'À quoi réfléchissez-vous ensemble ?',
  callAgree:
    'La personne qui lance accepte aussi les règles : ce qui se dit ici reste ici, et personne ne donne de détails qui permettent de reconnaître un enfant ou une famille.',
  call: 'Lancer une intervision',
  calledTitle: '{label} est là',
  called:
    'La carte de l’intervision arrive dans cette conversation. Chacun y participe avec le bouton Je participe. Tu reçois aussi de moi une carte personnelle pour animer.',
  calledThenCase:
    'Et maintenant : attends que les gens soient là et que quelqu’un ait apporté un cas. Puis appuie sur Lancer l’intervision.',
  calledThenVote:
    'Et maintenant : attends que les gens soient là. On peut déjà apporter un cas et voter, et aussi pendant l’intervision. Puis appuie sur Lancer l’intervision.',
  calledThenSubject: 'Et maintenant : attends que les gens soient là. Puis appuie sur Lancer l’intervision.',
  calledBefore:
    'Cette intervision existait déjà : {name} l’anime. Tu veux en lancer une autre ? Écris de nouveau la commande.',
  waiting:
    'Dans ton réseau, {count, plural, one {# cas proposé attend} other {# cas proposés attendent}}. Demande à la personne qui a proposé un cas s’il convient à cette intervision.',
  agreeTitle: 'Tu participes à {label} ?',
  agreeFirst: 'Encore une chose : accepte d’abord les règles.',
  agreeIntro: 'Nous demandons à toutes les personnes qui participent d’accepter ceci.',
  agree1: '(1) Ce que j’entends ici, je ne le répète pas.',
  agree2:
    '(2) Je ne donne ni nom, ni adresse, ni école, ni autre détail qui permet de reconnaître un enfant ou une famille.',
  agree3:
    '(3) Je reconnais quand même la famille ? Je le dis à la personne qui anime et je quitte cette intervision.',
  agree4: '(4) Le compte rendu appartient d’abord à la personne qui a apporté le cas.',
  agree5:
    '(5) Je m’inquiète pour la sécurité d’un enfant ? Je suis les étapes de mon organisation, et pas ce bot.',
  agreeErased:
    'J’efface ce que tu écris {days, plural, one {# jour} other {# jours}} après l’intervision. Les actions et les apprentissages restent. Teams garde ses propres copies aussi longtemps que ton organisation l’a réglé : je ne peux pas les effacer.',
  agree: 'J’accepte',
  joinedTitle: 'Tu participes à {label}',
  joined:
    'Bien que tu participes. Avec Voir le cas et Voir les contributions, tu lis désormais ce qui s’écrit dans cette intervision.',
  joinedBring: 'Y a-t-il une situation à toi à laquelle le groupe pourrait réfléchir ? Apporte un cas.',
  joinedLeads: 'Tu animes cette intervision. Tu y participes donc déjà.',
  joinedBefore: 'Tu participes déjà. Rien ne change.',
  left: 'Tu ne participes plus à {label}. Ton cas ou ton vote n’y est plus.',
  notIn: 'Tu ne participes pas à {label}. Rien ne change.',
  bringTitle: '{label} : apporter un cas',
  bringIntro:
    'Seules les personnes qui ont accepté les règles peuvent lire ceci. Pas de nom, d’école ni de rue : personne ne doit reconnaître un enfant ou une famille.',
  bringProposed:
    'Voici le cas que tu as déjà proposé. Si tu l’apportes, il n’est plus parmi les cas proposés.',
  about: 'De quoi s’agit-il ?',
  help: 'Pour quoi veux-tu de l’aide ?',
  helpHint: 'Comment puis-je …',
  works: 'Qu’est-ce qui marche déjà ?',
  better: 'À quoi cela ressemblera-t-il quand ça ira mieux ?',
  tooLong: 'C’est trop long. Ta question peut avoir {help} caractères, les autres champs {about} chacun.',
  cut: 'Ton texte était trop long pour ce champ : seul le début se trouve ci-dessous.',
  broughtTitle: 'Ton cas est dans {label}',
  brought:
    'Les personnes qui participent peuvent maintenant le lire. Je l’efface {days, plural, one {# jour} other {# jours}} après l’intervision.',
  broughtFacilitator:
    'La personne qui anime peut maintenant le lire, et choisit le cas dont vous parlerez. Ensuite, les personnes qui participent le lisent aussi. Je l’efface {days, plural, one {# jour} other {# jours}} après l’intervision.',
  change: 'Adapter le cas',
  voteTitle: '{label} : voter',
  voteIntro: 'Choisis deux fois. Ce peut être deux fois le même cas. Voter à nouveau remplace ton vote.',
  urgent: 'Le plus urgent',
  valuable: 'Celui qui nous apprend le plus ensemble',
  voted: 'Ton vote compte. Tu peux encore le changer tant que la personne qui anime n’a pas continué.',
  votedTitle: 'Tu as voté dans {label}',
  caseOf: '({n}) Cas de {name}',
  caseChoice: '{n}. {help}',
  casesCut: 'Les textes sont raccourcis. Avec Voir le cas, tu les lis en entier.',
  chooseCaseTitle: '{label} : quel cas ?',
  chooseCaseIntro: 'À quel cas réfléchissez-vous ensemble ?',
  chooseCaseField: 'Cas',
  chosen: 'Choisi : le cas de {name}.',
  started:
    '{label} a commencé. Suis la carte dans la conversation ; avec ta carte personnelle, tu passes à la suite.',
  propose: 'Proposer un cas',
  proposeTitle: 'Proposer un cas',
  proposeIntro:
    'Décris une situation où tu n’avances plus ou qui t’est restée en tête. Pas de nom, d’école ni de rue : personne ne doit reconnaître un enfant ou une famille. La coordination et les personnes qui animent peuvent lire ceci.',
  typedInShared:
    'Tu as écrit ceci dans une conversation que d’autres lisent. Un cas n’y a pas sa place. Supprime ton message là-bas : je ne peux pas le faire pour toi. Teams peut encore en garder une copie.',
  proposedTitle: 'Ton cas est proposé',
  proposed:
    'La coordination et les personnes qui animent dans ton réseau peuvent le lire. Quand tu participes à une intervision, tu l’y apportes avec Apporter un cas : tes mots y seront déjà.',
  proposedKept:
    'Si aucune intervision ne le reprend, je l’efface le {day}. Tu peux toujours le retirer avant.',
  withdraw: 'Retirer',
  edit: 'Modifier',
  waitsTitle: 'Un cas attend',
  waitsText:
    '{name} propose un cas pour y réfléchir ensemble. Lis-le, ou lance une intervision dans le groupe.',
  reworded: 'C’est modifié. Ton cas attend une intervision.',
  editTitle: 'Tu modifies ton cas',
  running: 'Dans cette conversation, {label} ({method}) est en cours.',
  rota: 'À qui le tour d’animer : {turns}.',
  rotaNever: '{name} (encore jamais)',
  rotaSince: '{name} (dernière fois le {day})',
  withdrawn: 'Ton cas est retiré et effacé.',
  gone: 'Ce cas n’attend plus : il a été apporté, retiré ou effacé.',
  queue: 'Cas proposés',
  queueHint:
    'Les plus anciens d’abord. Ce qui est ici est réservé à la coordination et aux personnes qui animent.',
  queueEmpty: 'Aucun cas n’attend pour l’instant.',
  queueLine: '{name} · {day}',
  proposalTitle: 'Cas proposé',
  confidential: 'Ce que tu lis ici, tu ne le répètes pas.',
  from: 'De',
  since: 'Proposé le',
  until: 'Effacé le',
  sessions: 'Séances',
  sessionsMine: 'Mes intervisions',
  sessionsAll: 'Toutes les intervisions',
  sessionsEmpty: 'Pas encore d’intervisions.',
  sessionsSafety: 'Sentiment de sécurité : {score} sur 5.',
  sessionsHint: 'Les intervisions de cette année et de l’année passée, les plus récentes d’abord.',
  sessionTitle: '{label} · {method}',
  sessionLine: '{status} · {day} · animation : {name}',
  sessionNext: 'Prochaine fois : {day}',
  deedsTitle: 'Mes actions à faire',
  deedLine: '{label} · pour le {day}',
  deedsMore:
    'Et encore {count, plural, one {# action} other {# actions}}. Elles sont dans l’intervision même.',
  done: 'C’est fait',
  proposalsTitle: 'Mes cas proposés',
  proposalLine: 'Proposé le {day}',
} satisfies Shape['cases'];
