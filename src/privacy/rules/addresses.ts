import type { Finding } from './finding';

/**
 * Finds a street with a house number, in Dutch, French and English notation, with box and letter. A street without
 * number is a place, and left alone.
 */
export function findAddresses(text: string): Finding[] {
  return SHAPES.flatMap((shape) => [...text.matchAll(shape)])
    .filter((match) => !ORDINARY.test(match[0]) && !COUNTED.test(text.slice(match.index + match[0].length)))
    .map((match) => ({ kind: 'address' as const, from: match.index, to: match.index + match[0].length }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

/** 12, 12A, 12 bis; then bus 3, boîte 2, b4, box 1. */
const NUMBER =
  '\\d{1,4}(?:[ ]?[a-zA-Z](?![\\p{L}\\d]))?(?![\\d.,:]?\\d)(?![\\p{L}])(?:,?[ ](?:bus|bte|bo[iî]te|box|b)\\.?[ ]?\\d{1,4}(?!\\d))?';
const START = '(?<![\\p{L}\\p{M}\\d-])';
/** First words of a street of several: nothing else with a capital is taken to belong to it. */
const FIRST =
  '(?:(?:Oude|Oud|Nieuwe|Lange|Korte|Grote|Groot|Kleine|Klein|Hoge|Lage|Koning|Koningin|Prins|Prinses|Burgemeester|Burg\\.|Pastoor|Pater|Dokter|Dr\\.|Professor|Prof\\.|Generaal|Graaf|Kapitein|Kardinaal|Monseigneur|Sint|St\\.|Heilige?|Frans|Gustaaf|Jan|Jozef|Karel|Albert|Edward|Emile|Hendrik|Leopold|Peter|Pieter|Victor|Willem|Filips|Lodewijk|August|Constant|Louis|Adolf|Ferdinand|Guido|Felix|Van|De|Der|Den)[ ]){0,4}';
const LETTER = "[\\p{L}\\p{M}'’-]";
const FRENCH_STREET =
  '(?:rue|avenue|av\\.|boulevard|bd\\.?|place|chaussée|chaussee|chemin|impasse|allée|quai|square|sentier|clos|drève|venelle|cours)';
const FRENCH_SMALL = "(?:de la |de l['’]|des |de |du |d['’]|la |le |les |l['’]|aux |à |et |en )";
/** Words that say that no name of a street follows. */
const FRENCH_STOP =
  '(?!(?:avec|pendant|depuis|pour|ou|pas|plus|dans|sans|par|sur|est|a|il|elle|on|qui|que|où|y|vers|chez|moins|environ|après|avant|tous|près|numéro|trop)(?!\\p{L}))';

const SHAPES: readonly RegExp[] = [
  // Kerkstraat 12 bus 3, stationsstraat 33, Koning Albert I-laan 5
  new RegExp(
    `${START}${FIRST}\\p{L}${LETTER}{1,30}?(?:str\\.|straat|laan|steenweg|stwg\\.?|dreef|singel|gracht|wegel|boulevard|kouter|kasteelstr)[ ]{1,2}(?:nr\\.? ?|nummer )?${NUMBER}`,
    'gu',
  ),
  // Those that are ordinary words too only with a capital: Molenweg 4, Vrijdagmarkt 1
  new RegExp(
    `${START}${FIRST}\\p{Lu}${LETTER}{2,30}?(?:weg|baan|veld|berg|markt|park|hof|plein|pad|kaai|kade|lei|dijk|ring|steeg|poort|vest|rei|meers|akker|heide|brug|hoek)[ ]{1,2}(?:nr\\.? ?|nummer )?${NUMBER}`,
    'gu',
  ),
  // rue de la Gare 5, chaussée de Gand 45 boîte 2
  new RegExp(
    `${START}${FRENCH_STREET}[ ](?:${FRENCH_SMALL}{0,2}${FRENCH_STOP}\\p{L}${LETTER}{1,30}[ ]?){1,4}(?:,[ ]?)?(?:n°[ ]?)?(?<=[ ,°])${NUMBER}`,
    'giu',
  ),
  // 24 avenue Louise, 12, rue des Fleurs
  new RegExp(
    `${START}\\d{1,4}(?:[ ]?(?:bis|ter|[a-zA-Z]))?,?[ ]${FRENCH_STREET}[ ]${FRENCH_SMALL}{0,2}${FRENCH_STOP}\\p{L}${LETTER}{1,30}(?:[ ]${FRENCH_SMALL}{0,2}\\p{Lu}${LETTER}{1,30}){0,3}`,
    'giu',
  ),
  // 12 Main Street, 221B Baker Street
  new RegExp(
    `${START}\\d{1,4}[a-zA-Z]?,?[ ](?:\\p{Lu}${LETTER}{1,30}[ ]){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Square|Court|Terrace|Crescent|Gardens|Way)(?!\\p{L})`,
    'gu',
  ),
  // 12 main street, typed on a phone
  new RegExp(
    `${START}\\d{1,4}[a-z]?[ ]\\p{Ll}${LETTER}{2,20}[ ](?:street|road|avenue|lane)(?!\\p{L}|[ ]\\p{Ll}+s(?!\\p{L}))`,
    'gu',
  ),
];

/** Not the name of a street, though it ends like one. */
const ORDINARY =
  /^(?:onderweg|halfweg|snelweg|autosnelweg|spoorweg|speelplein|vakantiepark|supermarkt|kerstmarkt|rommelmarkt|voetbalveld|sportveld|speelveld|arbeidsmarkt|huizenmarkt|bijbaan|binnenhof|gerechtshof|zoekweg|omweg|fietspad|zebrapad|schoolplein|winkelstraat|speelstraat)(?=[ ]|$)|^\d+ (?:busy|quiet|new|other|open) /i;
/** A number of something, not of a house. */
const COUNTED =
  /^(?:ste|de|e|x|%| ?€|[ ](?:keer|maal|kinderen|gezinnen|jongeren|mensen|ouders|families|leerlingen|jaar|maanden|weken|dagen|uur|euro|meter|km|minuten|auto['’]?s|huizen|ans|enfants|familles|fois|euros|jours|heures|h|élèves|mois|semaines|personnes|voitures|children|times|families|years|people|hours|minutes)(?!\p{L}))/iu;
