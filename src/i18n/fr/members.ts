import type { Shape } from '../shape';

export const members = {
  whoTitle: 'Qui est qui dans {network}',
  whoPointOfContact: 'Personne de contact',
  whoDeputy: 'Remplacement',
  whoCoordinators: 'Coordination',
  whoFacilitators: 'Animation',
  whoNobody: 'encore personne',
  whoAbsent: '{name}, absence du {from} au {until} inclus : {deputy} prend le relais',
  whoAbsentNoDeputy: '{name}, absence du {from} au {until} inclus : la coordination prend le relais',
  whoThemes: 'Personne de contact par thème',
  whoThemeLine: '{theme} : {name}',
  whoHint:
    'Pose ta question avec la commande question : elle arrive chez la bonne personne et tu reçois toujours une réponse.',
  settingsTitle: 'Paramètres du réseau {network}',
  settingsIntro: 'Choisis qui fait quoi. Chaque personne qui a un nouveau rôle reçoit un message.',
  pointOfContact: 'Personne de contact',
  deputy: 'Remplacement',
  absentFrom: 'Absence du',
  absentUntil: 'Absence jusqu’au',
  country: 'Pays',
  countryBE: 'Belgique',
  countryNL: 'Pays-Bas',
  coordinators: 'Coordination',
  facilitators: 'Animation',
  volunteers: 'Bénévoles',
  nobody: 'Personne',
  pickHelp: 'Choisis un nom',
  saved: 'C’est enregistré. Voici les paramètres actuels.',
  perTheme: 'Par thème',
  perThemeTitle: 'Une autre personne de contact pour un thème',
  perThemeIntro: 'Les questions sur ce thème vont alors d’abord à cette personne.',
  themeLabel: 'Thème',
  themeContact: 'Personne de contact pour ce thème',
  emergencyButton: 'Numéros d’urgence',
  emergencyTitle: 'Numéros en cas de danger',
  emergencyIntro:
    'Cette ligne se trouve sur chaque formulaire, après le 112. Laisse vide pour garder les numéros de ton pays.',
  emergencyLabel: 'Votre ligne',
  noCoordinator: 'Un réseau a toujours au moins une personne à la coordination. Choisis quelqu’un.',
  unknownPerson: 'Une de ces personnes n’est pas (ou plus) dans l’équipe. Choisis de nouveau.',
  deputyIsPointOfContact:
    'La personne de contact ne peut pas se remplacer elle-même. Choisis quelqu’un d’autre.',
  absenceBackwards: 'L’absence se termine avant de commencer. Vérifie les dates.',
  absenceHalf: 'Pour une absence, remplis les deux dates, ou aucune des deux.',
  changedMeanwhile:
    'Quelqu’un d’autre a changé les paramètres entre-temps. Voici ce que tu avais rempli. Vérifie et enregistre encore une fois.',
  welcomeTitle: 'Bonjour tout le monde, je suis Signaalpunt',
  welcomeText:
    'Ici, tu enregistres ce qui va bien, ce qui ne va pas bien et ce que tu veux savoir. Chaque question arrive chez une seule personne de contact et reçoit une réponse. N’écris pas de noms ni de détails qui permettent de reconnaître une famille.',
  welcomeHow: 'Écris par exemple : @Signaalpunt aide. Ou écris-moi en privé, alors personne d’autre ne lit.',
  welcomeSummary: 'Signaalpunt est là : voici comment ça marche',
  greetTitle: 'Bonjour {name}, bienvenue chez Signaalpunt',
  newsSummary: 'Des nouvelles de ton rôle dans {network}',
  newsTitle: 'Ton rôle dans {network}',
  roleCoordinator:
    'Tu fais maintenant partie de la coordination. Tu reçois chaque signal en privé et tu gères les rôles. Commence par choisir une personne de contact.',
  rolePointOfContact:
    'Tu es maintenant la personne de contact. Chaque question du réseau arrive ici, chez toi. Tu t’absentes ? Demande à la coordination de noter ton absence.',
  roleDeputy:
    'Tu remplaces maintenant la personne de contact. Si elle est absente ou injoignable, les questions arrivent chez toi.',
  roleFacilitator: 'Maintenant, tu peux animer des intervisions.',
  lostTitle: 'Un rôle est libre dans {network}',
  lostPointOfContact:
    '{name} était la personne de contact et n’est plus dans l’équipe. Les questions vont maintenant à la personne qui remplace ou à la coordination. Choisis une nouvelle personne de contact.',
  lostDeputy:
    '{name} remplaçait la personne de contact et n’est plus dans l’équipe. Choisis quelqu’un d’autre.',
  lostCoordinator: '{name} faisait partie de la coordination et n’est plus dans l’équipe.',
  lostFacilitator: '{name} animait des intervisions et n’est plus dans l’équipe.',
  lostVolunteer: '{name} était bénévole et n’est plus dans l’équipe.',
  lostThemeContact: '{name} était personne de contact pour un thème et n’est plus dans l’équipe.',
} satisfies Shape['members'];
