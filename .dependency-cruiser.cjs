/**
 * Who may import whom: ARCHITECTURE.md, executable. `npm run deps` checks it and `npm test` runs it first.
 *
 * Features stand left to right. A feature reaches only those to its left, and those only by their front door. The words
 * below are folder and file names; folders that do not exist yet cost nothing.
 */
const FEATURES = [
  'privacy',
  'members',
  'registration',
  'signals',
  'intervision',
  'questions',
  'agenda',
  'digests',
  'reports',
  'home',
];
const FEATURE = `^src/(${FEATURES.join('|')})/`;
const ANY_FEATURE = `^src/(?:${FEATURES.join('|')})/`;
/** The same feature as the importing file: $1 is what FEATURE caught. */
const OWN = '^src/$1/';

/** A piece of furniture is a file or, once it outgrew one, a folder of that name. */
const furniture = (...names) => `(?:${names.join('|')})(?:\\.ts$|/)`;
/** Pure by the same measure as rules: the permission table and the intervision methods (data of one shape). */
const PURE = ['rules', 'policy', 'methods'];
const FRONT_DOOR = ['rules', 'policy', 'usecases'];
const anyFeature = (...names) => ANY_FEATURE + furniture(...names);
const own = (...names) => OWN + furniture(...names);
const packages = (...names) => `(?:^|/)node_modules/(?:@types/)?(?:${names.join('|')})(?:/|$)`;

/** What pure code may use: calendars, time zones and repetition as data; the shapes of telephone numbers and bank accounts. */
const PURE_PACKAGES = packages('date-holidays', 'luxon', 'rrule', 'libphonenumber-js', 'ibantools');

/** `names` may import, of our own code, only `values`; `types` may be imported with `import type` as well. */
function mayImport(names, { values, types = [], comment }) {
  const from = { path: FEATURE + furniture(...names) };
  return [
    {
      name: `${names[0]}-imports`,
      comment,
      severity: 'error',
      from,
      to: { path: '^src/', pathNot: [...values, ...types] },
    },
    ...(types.length === 0
      ? []
      : [
          {
            name: `${names[0]}-imports-as-types`,
            comment: `${comment} This one only with \`import type\`: what does the work comes in through deps.`,
            severity: 'error',
            from,
            to: { path: types, pathNot: values, dependencyTypesNot: ['type-only'] },
          },
        ]),
  ];
}

/** `names` (packages) only in `folder`. */
function fenced(name, names, folder, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: '^src/', pathNot: `^src/${folder}/` },
    to: { path: packages(...names) },
  };
}

const betweenFeatures = [
  ...FEATURES.slice(0, -1).map((feature, i) => ({
    name: `order-${feature}`,
    comment: `${feature} stands to the left of what it imports here. Hand data back instead (an origin id, an intent), so that each room can be understood without the rooms after it.`,
    severity: 'error',
    from: { path: `^src/${feature}/` },
    to: { path: `^src/(?:${FEATURES.slice(i + 1).join('|')})/` },
  })),
  {
    name: 'front-door',
    comment:
      'Another feature is reached by its rules, policy, use cases and cards (the registration form serves questions too): its store and routes may change without anybody noticing.',
    severity: 'error',
    from: { path: FEATURE },
    to: { path: ANY_FEATURE, pathNot: [OWN, anyFeature(...FRONT_DOOR, 'cards')] },
  },
  {
    name: 'furniture',
    comment:
      'Every feature has the same furniture, so that a reader knows where to look: rules, store, usecases, intents, cards, routes, jobs (and members/policy, intervision/methods).',
    severity: 'error',
    from: { path: '^src/' },
    to: {
      path: ANY_FEATURE,
      pathNot: [
        anyFeature('rules', 'store', 'usecases', 'intents', 'cards', 'routes', 'jobs'),
        '^src/members/policy',
        '^src/intervision/methods/',
      ],
    },
  },
  {
    name: 'no-feature-outside',
    comment:
      'The folders outside the features serve all of them and know none; only app.ts and index.ts wire them together.',
    severity: 'error',
    from: { path: '^src/[^/]+/', pathNot: ANY_FEATURE },
    to: { path: ANY_FEATURE },
  },
];

const insideFeatures = [
  {
    name: 'rules-pure',
    comment:
      'Rules are (state, input, now) → outcome: other rules, the calendar and packages that are pure data. No clock, ids or I/O, so they can be tested by the thousand.',
    severity: 'error',
    from: { path: ANY_FEATURE + furniture(...PURE) },
    to: { pathNot: [anyFeature(...PURE), '^src/calendar/', PURE_PACKAGES] },
  },
  ...mayImport(['store'], {
    values: [anyFeature(...PURE), own('store'), '^src/storage/', '^src/calendar/'],
    types: ['^src/delivery/'],
    comment: 'A store keeps, it decides nothing: rules for the shapes, storage for the tables.',
  }),
  ...mayImport(['usecases'], {
    values: [
      anyFeature(...PURE),
      anyFeature('usecases'),
      own('intents'),
      '^src/calendar/',
      '^src/i18n/',
      // Load → decide → save, again while somebody else wrote first.
      '^src/storage/(?:retry|entries|read-once)',
    ],
    types: [own('store'), '^src/(?:storage|delivery|telemetry|teams|cards|search|links)/'],
    comment: 'A use case reads as the story and runs against any store: it knows rules and other use cases.',
  }),
  ...mayImport(['intents'], {
    values: [anyFeature(...PURE), own('intents'), '^src/storage/outbox', '^src/calendar/'],
    types: [anyFeature('usecases')],
    comment:
      'Intents say what is to be written to whom and when; sending and keeping them is not their matter.',
  }),
  ...mayImport(['cards'], {
    values: [
      anyFeature(...PURE),
      anyFeature('cards'),
      '^src/(?:i18n|cards|calendar)/',
      '^src/teams/commands',
      '^src/search/highlight',
    ],
    types: [anyFeature('usecases'), '^src/(?:storage|documents)/'],
    comment:
      'A card is a view of a domain object in a language; it lists its fields one by one, so nothing leaks by default.',
  }),
  ...mayImport(['routes'], {
    values: [
      anyFeature(...PURE),
      anyFeature('usecases'),
      anyFeature('cards'),
      own('routes'),
      '^src/(?:teams|i18n|cards|calendar|documents)/',
    ],
    types: ['^src/(?:delivery|storage|links)/'],
    comment:
      'A route turns a Teams turn into a use case and its outcome into a card; it decides and keeps nothing.',
  }),
  ...mayImport(['jobs'], {
    values: [anyFeature(...PURE), anyFeature('usecases'), own('jobs'), '^src/calendar/'],
    types: [own('store'), '^src/(?:storage|delivery|telemetry|i18n)/'],
    comment: 'A job is the clock asking for a use case.',
  }),
];

const fences = [
  fenced(
    'fence-teams',
    ['botbuilder[^/]*', 'botframework-[^/]+', '@microsoft/teams-ai'],
    'teams',
    'Only src/teams knows the SDK (types too): replacing it means rewriting one folder.',
  ),
  fenced(
    'fence-azure',
    ['@azure/[^/]+'],
    'storage',
    'Only src/storage knows Azure Tables: keys, etags and errors are its matter.',
  ),
  fenced('fence-restify', ['restify'], 'http', 'Only src/http knows the web server.'),
  fenced(
    'fence-templates',
    ['adaptivecards-templating', 'adaptive-expressions'],
    'cards',
    "Only src/cards expands templates: that is where people's text is escaped.",
  ),
  fenced(
    'fence-search',
    ['minisearch', '@orama/stemmers'],
    'search',
    'Only src/search knows the engine and the stemmers: what a word is must be the same for every index, query and highlight.',
  ),
  fenced(
    'fence-word',
    ['docx'],
    'documents',
    "Only src/documents writes Word: that is where people's text is made harmless, and what a file tells of its making is decided.",
  ),
  fenced(
    'fence-calendar-files',
    ['ical-generator'],
    'documents',
    'Only src/documents writes calendar files: what an event is called and when it changed must be the same for each of them.',
  ),
  {
    name: 'word-lazily',
    comment:
      'The library costs 40 ms and 14 MB: it is loaded with the first document (`await import`), not at start.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: packages('docx'), dynamic: false, dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'documents-alone',
    comment:
      'A document is made of the texts it is given: who may read them was decided by then, and it fetches nothing.',
    severity: 'error',
    from: { path: '^src/documents/' },
    to: { path: '^src/', pathNot: '^src/(?:documents|i18n)/' },
  },
  {
    name: 'links-alone',
    comment:
      'A link knows who it is for and until when; what it opens comes from the feature that registers an opener, in whose hands the rights are.',
    severity: 'error',
    from: { path: '^src/links/' },
    to: { path: '^src/', pathNot: '^src/(?:links|storage|i18n|calendar|telemetry)/' },
  },
  {
    name: 'i18n-alone',
    comment: 'Texts are a leaf, so that everything may use them.',
    severity: 'error',
    from: { path: '^src/i18n/' },
    to: { path: '^src/', pathNot: '^src/i18n/' },
  },
  {
    name: 'calendar-pure',
    comment: 'Time zones and working days are used by rules and so obey the rule of rules.',
    severity: 'error',
    from: { path: '^src/calendar/' },
    to: { pathNot: ['^src/calendar/', PURE_PACKAGES] },
  },
  {
    name: 'search-pure',
    comment:
      'Search compares texts and knows neither what they are nor where they are kept: whoever fills it decides who may see what.',
    severity: 'error',
    from: { path: '^src/search/' },
    to: { pathNot: ['^src/search/', packages('minisearch', '@orama/stemmers', 'fastest-levenshtein')] },
  },
];

const hygiene = [
  {
    name: 'no-circular',
    comment: 'Two files that need each other are one file, or one of them knows too much. Types count.',
    severity: 'error',
    from: { path: '^src/' },
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'A file without connections is forgotten code.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/index\\.ts$', orphan: true },
    to: {},
  },
  {
    name: 'no-unreachable',
    comment: 'What cannot be reached from the start of the program does not run in it.',
    severity: 'error',
    from: { path: '^src/index\\.ts$' },
    to: { path: '^src/', reachable: false },
  },
  {
    name: 'no-dev-packages',
    comment: 'In production the dev packages are not installed. (Declarations are gone by then.)',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev'], pathNot: '/node_modules/@types/|^node_modules/@types/' },
  },
  {
    name: 'no-unlisted-packages',
    comment: 'A package we use is in package.json: another one bringing it along is an accident.',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
  },
  {
    name: 'no-unresolvable',
    comment: 'An import that leads nowhere.',
    severity: 'error',
    from: { path: '^src/' },
    to: { couldNotResolve: true },
  },
  {
    name: 'src-stands-alone',
    comment: 'The product ships src/ only.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^(?:tests|scripts|bench|dist)/' },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...betweenFeatures, ...insideFeatures, ...fences, ...hygiene],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // See imports that vanish when compiled: a type of a package couples as much as a value.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'default', 'types'],
    },
  },
};
