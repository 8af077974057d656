import type { Shape } from '../shape';

export const common = {
  send: 'Envoyer',
  cancel: 'Annuler',
  more: 'Plus',
  previous: 'Précédent',
  next: 'Suivant',
  yourText: 'Ce que tu as écrit',
  earlier:
    '{count, plural, one {Il y a encore 1 message plus ancien} other {Il y a encore # messages plus anciens}}. Appuie sur Précédent.',
  save: 'Enregistrer',
  open: 'Ouvrir',
  required: 'Remplis ce champ.',
  somebody: 'quelqu’un du réseau',
  coordinators: 'la coordination',
  failed:
    'Quelque chose a mal tourné de notre côté. Réessaie dans un instant. Ce que tu as écrit est toujours dans ton message ou ton formulaire.',
  unknownPress: 'Ce bouton ne fonctionne plus. Écris aide et nous recommençons.',
  forbidden: 'Tu ne peux pas faire cela ici. Ta personne de contact ou la coordination peut t’aider.',
  notFound: 'Je ne trouve pas (ou plus) cela dans ton réseau.',
  privateTitle: 'Rien que pour toi',
  privateText: 'Appuie sur le bouton. Personne d’autre ne voit ce qui s’ouvre.',
  emergency:
    'Un enfant est en danger maintenant ? Appelle le 112. {numbers} Personne ne lit ce bot en permanence.',
  emergencyBE:
    'Tu crains de la violence ou de la négligence ? Appelle le 1712 ou, pour les professionnels, le Vertrouwenscentrum Kindermishandeling de ta province (côté francophone : l’équipe SOS Enfants).',
  emergencyNL:
    'Tu crains de la violence ou de la négligence ? Appelle Veilig Thuis aux Pays-Bas, 0800-2000 (gratuit, jour et nuit), et suis le meldcode (les étapes du signalement).',
  danger: 'Il s’agit d’un enfant en danger ? Alors n’attends pas de réponse ici.',
} satisfies Shape['common'];
