import type { Shape } from '../shape';

export const home = {
  title: 'Bonjour {name}',
  intro:
    'Que veux-tu partager ? Choisis ce qui convient le mieux. Tu hésites ? Choisis Question, ta personne de contact t’aidera.',
  unknown: 'Je n’ai pas compris cette commande. Voulais-tu dire {commands} ? Choisis ou écris à nouveau.',
  unknownKept: 'Quand tu choisis, je reprends ce que tu as écrit.',
  typeThis: 'Tu peux aussi écrire : {commands}.',
  well: 'Réussite',
  signal: 'Signal',
  question: 'Question',
  think: 'Réfléchir ensemble',
  mine: 'Mes contributions',
  who: 'Qui est qui',
  search: 'Chercher',
  searchTitle: 'Chercher dans ton réseau',
  searchAgain: 'Chercher',
  searchField: 'Que cherches-tu ?',
  searchHint:
    'Tape quelques mots. Tu trouves ce que tu peux lire : tes contributions, les signaux publiés et les questions qui sont chez toi.',
  searchNothing: 'Rien trouvé que tu puisses lire. Essaie un autre mot.',
  searchLine: '{kind} : {status}',
  signalCard: 'Carte de signaux',
  lookUp: 'Chercher un signal',
  lookUpHelp: 'Cherche un signal publié de ton réseau pour le montrer dans une conversation',
  lookUpField: 'Mots',
  lookUpFieldHelp: 'Quelques mots du signal',
  signals: 'Voir les signaux',
  language: 'Langue',
  settings: 'Paramètres',
  status: 'État',
  theme: 'Thème',
  summary: 'Signaalpunt : que veux-tu partager ?',
  sharedChannelTitle: 'Ceci est un canal partagé',
  sharedChannel:
    'Dans un canal partagé, des personnes extérieures au réseau peuvent lire aussi. Écris-moi en privé, ou dans un canal standard de ton équipe.',
  strangerTitle: 'Je ne te connais pas encore dans un réseau',
  stranger:
    'Signaalpunt fonctionne par équipe. Demande à la coordination de ton réseau de t’ajouter à l’équipe, ou d’y installer l’app. Ensuite, tu peux revenir ici.',
  notOfNetworkTitle: 'Tu ne fais pas encore partie de ce réseau',
  notOfNetwork:
    'Cette conversation appartient à un réseau dont tu ne fais pas partie. Demande à la coordination de t’ajouter à l’équipe.',
  unboundTitle: 'Cette conversation n’appartient encore à aucun réseau',
  unbound:
    'La coordination peut la lier à un réseau ; il suffit de le faire une fois. En attendant, écris-moi en privé : là, tout fonctionne.',
  bind: 'Lier à un réseau',
  bindTo: 'Lier au réseau : {network}',
  bound: 'Cette conversation est maintenant liée à {network}.',
  boundAlready: 'Cette conversation est déjà liée à un réseau.',
  severalTitle: 'Pour quel réseau ?',
  several:
    'Tu fais partie de plusieurs réseaux. Choisis pour quel réseau tu travailles ici. Je le retiens ; avec la commande aide, tu peux changer plus tard.',
  severalKept: 'Ensuite, écris ou envoie ton message encore une fois.',
  severalElsewhere:
    'Tu fais partie de plusieurs réseaux. Écris-moi aide en privé et choisis-en un. Ensuite, tu peux chercher ici.',
  chosen: 'Ici, tu travailles maintenant pour {network}.',
  switchNetwork: 'Autre réseau',
  outdated: 'Une carte plus récente se trouve plus bas dans cette conversation.',
  mineTitle: 'Mes contributions',
  mineEmpty:
    'Tu n’as encore rien enregistré ni demandé. Écris signal, réussite, thème ou question, suivi de ton texte.',
  mineLine: '{kind} · {status} · {day}',
  mineOpen: 'Ouvrir {label}',
  minePage: 'Les plus récentes d’abord.',
  languageTitle: 'Dans quelle langue veux-tu lire ?',
  languageSaved: 'D’accord, je t’écris en français.',
  statusTitle: 'État du réseau {network}',
  statusNone: 'Tout est arrivé.',
  statusCounts:
    '{failed, plural, =0 {Aucun échec} one {# message en échec} other {# messages en échec}} · {uncertain, plural, =0 {rien d’incertain} one {# incertain} other {# incertains}} · {unreachable, plural, =0 {tout le monde est joignable} one {# injoignable} other {# injoignables}}',
  statusLine: '{what} · {about} · pour {who}',
  statusReasonUnreachable:
    'Je ne peux pas joindre cette personne en privé (bot pas installé ou bloqué). Cela marchera de nouveau dès qu’elle écrit quelque chose au bot.',
  statusReasonFailed: 'Teams a refusé le message (code {code}).',
  statusReasonUncertain:
    'Le message est peut-être arrivé, peut-être pas (code {code}). Je ne le renvoie pas tout seul.',
  statusStateonbereikbaar: 'injoignable',
  statusStatemislukt: 'échec',
  statusStateonzeker: 'incertain',
  statusJobs: 'Liste des membres mise à jour : {day}. Version {version}.',
  statusJobsNever: 'Pas encore de mise à jour quotidienne de la liste des membres. Version {version}.',
  statusMore: 'Et encore {count, plural, one {# autre message} other {# autres messages}}.',
} satisfies Shape['home'];
