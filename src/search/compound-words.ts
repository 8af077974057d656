import { words } from './languages';

/**
 * Dutch words that compounds in such a network are made of, beside those among the synonyms and the common words. A word of
 * less than four letters is only taken apart at a word of its own in this list.
 */
export const COMPOUND_WORDS: ReadonlySet<string> = words(`
  aanbod aanmeld aanspreek aanvraag achterstand activiteit administratie adres afspraak afval app armoede asiel attest auto avond
  bad balie bank bed begeleiding behoefte beleid bericht beroep bestuur beurs beurt bezoek bib bijdrage bijslag boek boeken
  bos brief briefwisseling brood brug budget buddy buurt bureau bus cafe cel centrum club computer consultatie contact
  contract crisis cultuur cursus dag deel dienst diensten digi doelgroep doos dossier draai drank duur eet eten
  factuur familie feest fiets fonds formulier foto fruit functie gas gebaren geboorte gebouw geheim geld gemeente
  gesprek gesprekken gezicht gezin gezondheid gids gras groei groente groep grond haal hal handel haven hoek
  huis huisarts hulp hulpverlening huur hygiene idee inkomen inschrijving instap internet jaar jas jeugd kaart kamer kamp kans kansen
  kantoor kassa kast keuken kijk kind kinder kinderen klacht klas klassen kledij kleding kleuter kleuters knip koffie kook kosten
  kraam krant kring krokus kunst land leer leerling leerkracht leeftijd leraar les lessen lezen lid lijst
  loket lokaal luier lunch maaltijd maand maat machine markt materiaal medewerker meisje meter middag moeder moment muziek
  nacht namiddag net netwerk nood onderwijs onthaal ontmoeting ontwikkeling oproep opleiding opvang opvoeding ouder ouders overleg
  overlast pakket papier park partner pas patient patienten pauze personeel plaats plan plein plek ploeg poort post praat praktijk
  prijs probleem problemen project punt raad rapport recht refter reis rekening rust ruimte samenleving school schulden
  seizoen slaap soep speel speelgoed spel spoed sport spraak stad stage start station steun stop straat studie subsidie taal
  taak tafel tarief tas team tegemoetkoming tekort telefoon theater thema thuis tijd toelage toeslag toezicht tolk traject tuin
  turn uitleen uitstap uren vader vak vakantie veiligheid verblijf vereniging vergadering vergoeding verhaal verhuur verkeer
  verlof verslag vertrouwen vervoer verzekering vloer voedsel voedings voeding voet voormiddag vorming vraag vragen vriend
  vrijwilliger vrijwilligers vrouw waarborg wacht wachtlijst wagen warmte water wedstrijd week weekend weggeef wekelijks welzijn
  wens werk werker werking wijk winkel winter woning wonen woon zaal zaterdag ziek zieken ziekte zit zomer zondag zone zorg
  zwangerschap zwem
`);
