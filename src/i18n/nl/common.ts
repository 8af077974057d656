export const common = {
  send: 'Verstuur',
  cancel: 'Annuleer',
  more: 'Meer',
  previous: 'Vorige',
  next: 'Volgende',
  yourText: 'Wat je schreef',
  earlier:
    '{count, plural, one {Er is nog 1 ouder bericht} other {Er zijn nog # oudere berichten}}. Druk op Vorige.',
  save: 'Bewaar',
  open: 'Open',
  required: 'Vul dit in.',
  somebody: 'iemand uit het netwerk',
  coordinators: 'de coördinatoren',
  failed:
    'Er ging iets mis aan onze kant. Probeer het zo meteen opnieuw. Wat je typte, staat nog in je bericht of formulier.',
  unknownPress: 'Deze knop werkt niet meer. Typ hulp, dan beginnen we opnieuw.',
  forbidden: 'Dit kan jij hier niet doen. Je aanspreekpunt of coördinator helpt je verder.',
  notFound: 'Dit vind ik niet (meer) terug in jouw netwerk.',
  privateTitle: 'Dit bekijk je alleen',
  privateText: 'Druk op de knop. Alleen jij ziet wat dan opengaat.',
  emergency: 'Is een kind nu in gevaar? Bel 112. {numbers} Niemand leest deze bot dag en nacht.',
  emergencyBE:
    'Bezorgd over geweld of verwaarlozing? Bel 1712, of als professional het Vertrouwenscentrum Kindermishandeling van je provincie.',
  emergencyNL:
    'Bezorgd over geweld of verwaarlozing? Bel Veilig Thuis, 0800-2000 (gratis, dag en nacht), en volg de meldcode.',
  danger: 'Gaat dit over een kind in gevaar? Wacht dan niet op een antwoord hier.',
};
