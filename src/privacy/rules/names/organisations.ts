import { PARTICLES } from './vocabulary';
import { SAINTS } from './not-names';
import { plainOf, type Token } from './tokens';

/**
 * Marks the words that belong to the name of something else than a person: an organisation, school, street, place,
 * method or law, though they may be named after one (`Don Boscoschool`, `VZW De Brug`, `café Jan`).
 */
export function namesOfThings(tokens: readonly Token[]): boolean[] {
  const isThing = new Array<boolean>(tokens.length).fill(false);
  const mark = (from: number, to: number) => isThing.fill(true, from, to);
  for (const [at, token] of tokens.entries()) {
    const phrase = phraseAt(tokens, at);
    if (phrase > 0) mark(at, at + phrase);
    if (BEFORE_NAME.has(token.plain) || SAINTS.has(token.plain)) mark(at, capitalsAfter(tokens, at));
    const isSaint = token.plain.includes('-') && SAINTS.has(token.plain.slice(0, token.plain.indexOf('-')));
    if (isSaint) mark(at, capitalsAfter(tokens, at));
    const start = endsThing(token) ? capitalsBefore(tokens, at) : at;
    const isCertain = token.shape !== 'lower' || at - start > 1 || NAMED_AFTER.has(token.plain);
    if (start < at && isCertain) mark(start, at + 1);
  }
  return isThing;
}

/** Before its name: `vzw De Brug`, `asbl La Rose des Vents`, `syndroom van Down`. */
const BEFORE_NAME = words(`
  vzw asbl ngo nv bv uz az clb ocmw cpas caw cgg gvo bs gbs kbo go cm wzc bko ibo kdv pms elz vk
  school basisschool kleuterschool lagereschool freinetschool scholengroep college lyceum atheneum instituut campus
  ecole college institut athenee lycee creche garderie kinderdagverblijf kribbe opvang internaat
  rue avenue boulevard place chaussee square quai straat laan plein park parc station gare halte wijk quartier
  zaal cafe bar theater bibliotheek museum musee zwembad sporthal stadion residentie home foyer maison
  ziekenhuis kliniek hopital clinique hospital church kerk eglise parochie paroisse moskee mosquee abdij
  stichting fondation foundation fonds fund prijs prix programma programme project projet methode method
  koning koningin roi reine king queen wet loi act decreet decret model modele syndroom syndrome ziekte maladie
  chiro scouts ksa klj akabe speelplein jeugdhuis buurthuis buurtcentrum dienstencentrum ontmoetingshuis wijkgezondheidscentrum
  politiezone zone gemeente commune stad ville provincie regio region
  boek boekje livre film serie liedje krant merk marque bus tram lijn`);

/** After its name: `Don Bosco School`, `Church Road`. */
const AFTER_NAME = words(`
  school college lyceum atheneum instituut institute academy academie ziekenhuis hospital kliniek clinic stichting
  foundation fonds fund centrum centre center house street road avenue lane square park church cup award prijs
  museum theater vzw asbl methode method model wet act law syndroom syndrome test schaal scale gallery hall`);
/** After one word in small letters too: `Gordon methode`. */
const NAMED_AFTER = words('vzw asbl methode method model wet syndroom syndrome test schaal scale');
/** Within a word: `Jan Breydelstraat`, `Anne Frankschool`. */
const ENDING =
  /(?:straat|laan|plein|steenweg|dreef|school|college|instituut|ziekenhuis|kliniek|stichting|fonds|huis|centrum|park|prijs|wet|methode)$/;

/** As a whole, whatever the words are. */
const PHRASES = phrases(`
  kind en gezin|huis van het kind|huizen van het kind|signs of safety|triple p|marte meo|veilig thuis|tele onthaal|
  tele-onthaal|rode kruis|croix rouge|red cross|child focus|eigen kracht|gilles de la tourette|rots en water|don bosco|
  anne frank|house of the child|la maison de l enfant|artsen zonder grenzen|wit gele kruis|leger des heils|
  jan yperman|maria middelares|jan palfijn|bond zonder naam|met andere ogen|hans worst|
  jan modaal|jan met de pet|jan en alleman|janneke en mieke|jip en janneke|piet piraat|zwarte piet|grace period|
  roos van leary|kleine prins|moeder natuur|vadertje tijd|vader staat|mother nature|father christmas|pere noel|
  koning boudewijnstichting|sos enfants`);

function endsThing({ plain, shape }: Token): boolean {
  return AFTER_NAME.has(plain) || (shape !== 'lower' && ENDING.test(plain));
}

const isSpace = (gap: string | undefined) => gap === ' ' || gap === '\u00a0';

/** How many words of a phrase begin here. */
function phraseAt(tokens: readonly Token[], at: number): number {
  const candidates = PHRASES.get(tokens[at]?.plain ?? '') ?? [];
  const phrase = candidates.find((words) =>
    words.every(
      (word, i) => tokens[at + i]?.plain === word && (i === 0 || (tokens[at + i]?.gap.length ?? 9) <= 2),
    ),
  );
  return phrase?.length ?? 0;
}

/** The end of the words with a capital that follow, small words of a name between them. */
function capitalsAfter(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (let next = at + 1; next <= at + 6; next++) {
    const token = tokens[next];
    const isJoined = token && (/^[ \u00a0'’-]$/.test(token.gap) || /^ ?["“«‘']$/.test(token.gap));
    if (!isJoined) break;
    if (token.shape !== 'lower') end = next + 1;
    else if (!PARTICLES.has(token.plain)) break;
  }
  return end;
}

function capitalsBefore(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && isSpace(tokens[start]?.gap) && tokens[start - 1]?.shape === 'capital') start--;
  return start;
}

function phrases(list: string): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of list.split('|')) {
    const parts = phrase.trim().split(/\s+/).map(plainOf);
    const [first = ''] = parts;
    byFirst.set(first, [...(byFirst.get(first) ?? []), parts]);
  }
  return byFirst;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
