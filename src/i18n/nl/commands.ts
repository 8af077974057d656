/** What each command does, in one line: the lists that Teams shows when somebody types to the bot. */
export const commands = {
  help: 'Begin hier: kies wat je wil delen of vragen',
  signal: 'Meld wat niet goed loopt en groter is dan één gezin: typ je tekst erachter',
  well: 'Deel wat goed loopt: typ je tekst erachter',
  theme: 'Zet een thema op de agenda van je netwerk: typ je tekst erachter',
  question: 'Stel een vraag aan je aanspreekpunt: typ je tekst erachter',
  signalCard: 'Tik aan wat voor een gezin op de voorgrond staat, in drie klikken',
  mine: 'Bekijk je eigen inbreng en hoe het ermee staat',
  signals: 'Bekijk de signalen van je netwerk; coördinatoren volgen ze op',
  search: 'Zoek met een paar woorden in alles wat jij mag lezen',
  who: 'Wie is wie in je netwerk, en wie is het aanspreekpunt',
  settings: 'Voor coördinatoren: rollen, afwezigheid en andere instellingen',
  status: 'Voor coördinatoren: wat niet bezorgd raakte en waarom',
  language: 'Kies je taal: typ nl, en of fr erachter',
};
