import type { Shape } from '../shape';

export const commands = {
  help: 'Commence ici : choisis ce que tu veux partager ou demander',
  signal: 'Signale ce qui ne va pas et dépasse une seule famille : écris ton texte à la suite',
  well: 'Partage ce qui va bien : écris ton texte à la suite',
  theme: 'Mets un thème à l’agenda de ton réseau : écris ton texte à la suite',
  question: 'Pose une question à ta personne de contact : écris ton texte à la suite',
  signalCard: 'Coche ce qui compte le plus pour une famille, en trois clics',
  mine: 'Vois tes contributions et où elles en sont',
  signals: 'Regarde les signaux de ton réseau ; la coordination les suit',
  search: 'Cherche avec quelques mots dans tout ce que tu peux lire',
  who: 'Qui est qui dans ton réseau, et qui est la personne de contact',
  settings: 'Pour la coordination : rôles, absences et autres paramètres',
  status: 'Pour la coordination : ce qui n’a pas pu être remis, et pourquoi',
  language: 'Choisis ta langue : écris nl, en ou fr à la suite',
} satisfies Shape['commands'];
