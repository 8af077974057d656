import type { Hint } from '../methods/method';

/**
 * What may be told about a text before it goes: it looks like an idea in disguise, a why-question, a yes-or-no question, or
 * a "but". How a sentence begins counts most; this only ever gives a hint and never stops anything (domain.md 1.3 O3, 2.3 W3).
 */
export function hintsFor(text: string, wanted: readonly Hint[]): Hint[] {
  const folded = fold(text);
  return wanted.filter((hint) => LOOKS_LIKE[hint].some((pattern) => pattern.test(folded)));
}

/** Small letters, one kind of apostrophe and hyphen, no quotes and brackets, one space between words. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[\u2010-\u2012]/g, '-')
    .replace(/[«»“”„"()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whole words only: JavaScript's own word boundary knows no accents. What hangs on an apostrophe is another word. */
function anywhere(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}'])(?:${words})(?!\\p{L})`, 'u');
}

/** The first words of a sentence, after what ties it to the one before. */
function first(words: string, ends = '.!?…:;,'): string {
  const ties = 'en|maar|dus|of|want|and|but|so|or|et|mais|donc|alors|ou';
  return `(?:^|[${ends}] ?)(?:(?:${ties}) )?(?:${words})(?!\\p{L})`;
}

function opening(words: string): RegExp {
  return new RegExp(first(words), 'u');
}

/** A sentence that begins so and is a question. */
function question(words: string): RegExp {
  return new RegExp(`${first(words, '.!?…:;')}[^.!?]*\\?`, 'u');
}

/** The verbs with which a Dutch yes-or-no question begins, and who may follow. */
const VERBS_NL = [
  'is|zijn|was|waren|word|wordt|worden|werd|werden|heb|hebt|heeft|hebben|had|hadden|ben|bent',
  'kan|kun|kunt|kunnen|kon|konden|mag|mogen|mocht|moet|moeten|moest|moesten|wil|wilt|willen|wilde|wou',
  'zal|zullen|zou|zouden|doe|doet|doen|deed|deden|ga|gaat|gaan|ging|gingen|kom|komt|komen|kwam|kwamen',
  'denk|denkt|denken|dacht|vind|vindt|vinden|vond|weet|weten|wist|voel|voelt|voelde|zie|ziet|zag',
  'krijg|krijgt|kreeg|ken|kent|kende|lukt|lukte|werkt|werkte|helpt|hielp',
].join('|');
const WHO_NL =
  'je|jij|u|ge|hij|zij|ze|we|wij|jullie|ik|het|er|dat|dit|de|een|die|deze|iemand|niemand|iedereen|alles|jouw|mijn|haar|hun|onze';

const VERBS_EN =
  "(?:is|are|was|were|has|have|had|do|does|did|could|would|should|must)(?:n't)?|can|can't|will|won't|may|might|shall";
const WHO_EN =
  'i|you|he|she|it|we|they|there|that|this|these|those|the|an?|any|anyone|anybody|someone|somebody|everyone|everybody|nobody|your|my|his|her|our|their';

/** In French the verb comes first, with its subject tied to it: `as-tu`, `y a-t-il`, `n'est-ce`. */
const TURNED_FR =
  "(?:(?:ne|te|se|me|le|la|les|lui|leur|y|en) |[nstml]')*\\p{L}+-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles|ce)";

const ASKED_NL =
  'doe|doen|probeer|proberen|vraag|vragen|bel|bellen|ga|gaan|neem|nemen|zeg|zeggen|praat|geef|zoek|stuur|maak';
const DONE_EN = 'tried|thought|considered|asked|looked|talked|spoken|called|contacted|involved';
const DONE_FR = 'essayé|pensé|demandé|envisagé|songé|contacté|appelé|parlé';
/** In French a goal is a `but`. */
const BEFORE_GOAL = 'le|un|au|du|ce|mon|ton|son|notre|votre|leur|seul|premier|même|quel|comme|pour';

const LOOKS_LIKE: Readonly<Record<Hint, readonly RegExp[]>> = {
  suggestion: [
    opening(
      '(?:heb|hebt|heeft|hebben) (?:je|jij|ge|u|jullie)(?: er| daar| dat| het| dan)?(?: ook)? (?:al|ooit|eens)',
    ),
    anywhere(`waarom (?:${ASKED_NL}) (?:je|jij|ge|u|jullie)(?: [^ .?!]+){0,4} (?:niet|eens)`),
    anywhere(
      '(?:misschien|eventueel) (?:kan|kun|kunt|kunnen|zou|zouden|moet|moeten) (?:je|jij|ge|u|jullie|we)',
    ),
    anywhere(
      '(?:je|jij|u|jullie) (?:kan|kunt|kunnen|zou|moet) (?:misschien|eens|ook|toch|gewoon|beter|best)',
    ),
    anywhere('(?:je|jij|u|jullie) zou(?:den)? (?:kunnen|moeten)'),
    opening('(?:zou|kan|kun) (?:je|jij|het) niet|zou het (?:helpen|lukken) als'),
    anywhere(
      'wat als (?:je|jij|jullie)|bij ons werkte?|probeer (?:het )?eens|is het (?:g?een) idee|als ik jou was',
    ),
    anywhere('ik zou(?! (?:(?:nog|wel|heel) )?(?:graag|willen))'),
    opening(
      `have you (?:already |ever |perhaps )?(?:${DONE_EN})|did you (?:try|consider|think (?:of|about))`,
    ),
    opening("(?:should|could|would)n't (?:you|it)|how about"),
    anywhere("why (?:don't|didn't) you|why not(?! (?:lower|higher|less|more|earlier|sooner|before|now))"),
    anywhere('(?:maybe|perhaps) you (?:could|should|can|might)|what if you|if i were you|what worked for us'),
    anywhere('(?<!(?:think|feel|know|believe) )you (?:could|should|might want to)'),
    anywhere("i(?: would|'d)(?! (?:like|love) to)"),
    opening(
      `(?:as-tu|avez-vous|(?:est-ce que )?(?:tu as|t'as|vous avez)) (?:déjà |jamais |peut-être )?(?:${DONE_FR})`,
    ),
    opening(
      "pourquoi (?:ne pas|(?:tu|vous) n(?:e |')(?!as |avez |es |étais )\\p{L}+|n(?:e |')(?!as-|avez-|es-|étais-)(?:en |y )?\\p{L}+-(?:tu|vous) pas)",
    ),
    opening('essa(?:ie|ye|yez)'),
    anywhere('tu pourrais|vous pourriez|tu devrais|vous devriez|il faudrait|peut-être que (?:tu|vous)'),
    anywhere("à (?:ta|votre) place|et si (?:tu|vous|on)|si j'étais (?:toi|vous)"),
  ],
  why: [opening('waarom|hoezo|om welke reden|why|how come|for what reason|pourquoi|pour quelle raison')],
  closed: [
    question(`(?:${VERBS_NL}) (?:${WHO_NL})`),
    question(`(?:${VERBS_EN}) (?:${WHO_EN})`),
    question(`est-ce que|est-ce qu'\\p{L}+|${TURNED_FR}`),
  ],
  but: [
    anywhere('(?<!niet (?:alleen|enkel|slechts)[^.!?]*)(?<!(?:alleen|enkel|nog|slechts) )maar(?! liefst)'),
    anywhere('echter|alleen jammer'),
    anywhere(
      `(?<!not (?:only|just)[^.!?]*)(?<!(?:nothing|anything|everything|all|none|cannot|${BEFORE_GOAL}) )but`,
    ),
    anywhere('however(?=,)|(?<=[,;] )(?:al)?though'),
    anywhere('(?<!(?:non|pas) seulement[^.!?]*)mais|cependant|toutefois|néanmoins|dommage'),
  ],
};
