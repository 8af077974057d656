/** The words around names, in the three languages, without accents: what they say about the word beside them. */

/** Before a surname or a first name: `mevrouw De Smet`, `juf Katrien`, `Dr. Singh`. */
export const TITLES = words(`
  mevrouw mevr mw meneer mijnheer dhr heer juf juffrouw meester mr mrs ms miss mister sir madame mme monsieur mlle
  mademoiselle dokter dr docteur doctor prof professor tante nonkel oom oma opa bomma bompa tata tonton mamie papy
  mamy aunt auntie uncle grandma grandpa granny zuster pater pastoor imam commissaris inspecteur notaris meesteres`);

/** Before a first name: `zoontje Danylo`, `moeder Samira`, `my colleague Peter`. */
export const PEOPLE = words(`
  mama papa moeder vader ouder zoon zoontje dochter dochtertje broer broertje zus zusje kleindochter kleinzoon nicht
  nichtje neef neefje kleine baby kind kindje jongen meisje leerling leerlinge kleuter peuter tiener vriend vriendin
  vriendje vriendinnetje buurvrouw buurman collega vrijwilliger vrijwilligster stagiair stagiaire pleegmama pleegpapa
  pleegmoeder pleegvader stiefvader stiefmoeder huisbaas voogd man vrouw partner client clienten brugfiguur begeleider
  begeleidster opvoeder opvoedster coordinator wijkagent agent advocaat maatje
  mom mum dad mother father son daughter brother sister cousin neighbour neighbor colleague friend boy girl pupil
  husband wife nephew niece landlord volunteer student toddler little
  maman pere mere fils fille frere soeur cousine voisin voisine ami amie collegue eleve garcon petit petite benevole
  mari femme bebe grand-mere grand-pere`);

/** Who can be somebody's: `mama van Yassin`, `le fils de Moussa`, `the mother of Yusuf`. */
export const RELATIVES = words(`
  mama mamas papa papas moeder vader ouders oma opa tante nonkel oom zus zusje broer broertje zoon zoontje dochter
  dochtertje kind kinderen kindje gezin familie vriend vriendin vriendje juf meester leerkracht klasgenoot klasgenoten
  pleegmama pleegpapa pleegmoeder pleegvader pleegouders stiefvader stiefmoeder grootmoeder grootvader grootouders
  voogd buurvrouw buurman nicht neef man vrouw partner verjaardag
  mother father mom mum dad parents son daughter sister brother family grandmother grandfather aunt uncle teacher
  friend wife husband birthday
  maman pere mere parents fils fille frere soeur tante oncle grand-mere grand-pere famille institutrice instituteur
  ami amie mari femme anniversaire`);

/** Before a surname: `het gezin Yilmaz`. */
export const FAMILIES = words('gezin familie fam famille family broers zussen kinderen');

/** Before a name, whatever it looks like: `hij heet …`, `a boy named …`, `elle s'appelle …`. */
export const NAMED = words(
  'heet heette heten genaamd noemt noemde named called nomme nommee prenomme prenommee appelle',
);

/** With `is` or `est` after it: `zijn naam is …`. */
export const NAME_WORDS = words('naam voornaam achternaam name surname nom prenom');

/** Within a surname. */
export const PARTICLES = words(`
  van de der den het ter ten te 't le la les du des d da dos di del el al ait ben bin ibn abu ould von zu o`);

/** Articles: what follows them is a thing, `de roos`, `the rose`. */
export const ARTICLES = words(
  'de het een elke deze die dat geen the a le la les une un cette ce ces des chaque',
);

/** What a person does, after a name that is also a word: `Roos huilt`, `Will told`. */
export const PERSON_VERBS = words(`
  komt kwam zegt zei slaapt woont huilt huilde draagt durft ging belde vertelt vertelde vroeg vraagt speelt eet weent
  lacht luistert leest spreekt sprak mist droomt
  came says told asked lives sleeps cried cries went plays wears speaks eats refuses stays
  dort pleure habite parle joue mange refuse vient reste dit`);

/** What a person is, after a name and `is`: `Will is eight`. */
export const STATES = words(`
  ziek weg jarig bang alleen zwanger verdrietig boos moe thuis gevallen geslagen geboren verhuisd weggelopen
  sick ill afraid alone pregnant sad angry tired home gone missing eight seven six five four three nine ten eleven
  twelve een twee drie vier vijf zes zeven acht negen tien elf twaalf
  malade absent absente seul seule enceinte triste fatigue fatiguee`);

/** A person's: `Rubens mama`, `Pierre et sa sœur`. */
export const POSSESSIVES = words('zijn haar hun his her their sa son ses leur');
export const AND = words('en et and');

/** The commonest words of each language, to tell which one a text is in. */
export const COMMON_WORDS = {
  nl: words(`
    de het een en van ik je is dat in te op niet met voor zijn er aan heeft ook als naar bij om uit nog maar wij we ze
    hij zij kan wordt werd door over dit die geen meer haar mijn was kunnen wil al deze onze tot`),
  fr: words(`
    le la les de des du un une et est que qui dans pour pas sur au aux avec il elle on nous vous je ne se sa son ses ce
    cette par plus mais ont sont a mon ma leur chez depuis`),
  en: words(`
    the and of to is in that it for was on are with he she they we you i this have has at be from not by her his their
    my will can there been who an our your does do`),
} as const;

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
