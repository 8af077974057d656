import type { Shape } from '../shape';

export const commands = {
  help: 'Commence ici : choisis ce que tu veux partager ou demander',
  signal: 'Signale ce qui ne va pas et dépasse une seule famille : écris ton texte à la suite',
  well: 'Partage ce qui va bien : écris ton texte à la suite',
  theme: 'Mets un thème à l’agenda de ton réseau : écris ton texte à la suite',
  question: 'Pose une question à ta personne de contact : écris ton texte à la suite',
  case: 'Propose un cas pour y réfléchir ensemble, dans notre conversation personnelle',
  signalCard: 'Coche ce qui compte le plus pour une famille, en trois clics',
  mine: 'Vois tes contributions et où elles en sont',
  signals: 'Regarde les signaux de ton réseau ; la coordination les suit',
  search: 'Cherche avec quelques mots dans tout ce que tu peux lire',
  oase: 'Lance une intervision OASE dans cette conversation : réfléchir à une situation',
  wanda: 'Lance une intervision Wanda dans cette conversation : regarder un moment ensemble',
  round: 'Lance une intervision dans cette conversation : écris la méthode à la suite, ou choisis',
  sessions: 'Vois tes intervisions, tes actions à faire et les cas que tu as proposés',
  agenda: 'Formations et rencontres : regarde, viens ou ne viens pas',
  who: 'Qui est qui dans ton réseau, et qui est la personne de contact',
  settings: 'Pour la coordination : rôles, absences et autres paramètres',
  status: 'Pour la coordination : ce qui n’a pas pu être remis, et pourquoi',
  language: 'Choisis ta langue : écris nl, en ou fr à la suite',
} satisfies Shape['commands'];
