import type { Shape } from '../shape';

export const signals = {
  statusontvangen: 'bien reçu',
  statusingetrokken: 'retiré',
  threadThanks: 'Merci, {name}. C’est enregistré.',
  nextTriage: 'La coordination regarde ceci au plus tard le {day}. Tu sauras ce qui se passe ensuite.',
  nextTriageShared: 'La coordination regarde ceci au plus tard le {day}.',
  nextWithdrawn: 'C’est retiré. Il n’y a plus rien à faire.',
  withdrawnText: 'Le texte est effacé.',
  supplement: 'Compléter',
  withdraw: 'Retirer',
  supplementTitle: 'Compléter {label}',
  supplementIntro:
    'Que veux-tu ajouter ? Pas de noms ni de détails qui permettent de reconnaître une famille.',
  supplementField: 'Complément',
  supplementsTitle: 'Compléments',
  receiptSummary: 'J’ai bien reçu {label}',
  coordinatorSummary: 'Nouveau : {kind} {label}',
  from: 'Par {name}',
  fromAnonymous: 'Enregistré de façon tout à fait anonyme',
  unnamedNote: 'Pas de nom pour le réseau : ne donne pas le nom de cette personne à d’autres.',
  factTheme: 'Thème',
  withdrawn: 'On a déjà retiré {label}.',
  empty: 'Écris d’abord ce que tu veux ajouter.',
  tooLong: 'Ce texte est trop long. Raccourcis-le : 2000 caractères au maximum.',
  forbidden: 'Seule la personne qui a enregistré ceci peut le compléter ou le retirer.',
} satisfies Shape['signals'];
