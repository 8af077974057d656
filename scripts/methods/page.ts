import {
  TIMINGS,
  totalMinutes,
  type Method,
  type MethodTexts,
  type Phase,
  type PhaseTexts,
} from '../../src/intervision/methods/method';
import { days, HINTS, OUTCOMES, SHOWS, TIMING_NAMES, WHO } from './words';

/** Every page of docs/methods by its file name: one a method, and one that leads to them. */
export function methodPages(methods: readonly Method[]): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', overviewPage(methods)],
    ...methods.map((method) => [`${method.id}.md`, methodPage(method)] as const),
  ]);
}

/** For facilitators, in Dutch, laid out as prettier would. */
function methodPage(method: Method): string {
  const texts = method.texts.nl;
  return blocks([
    `# ${texts.title}`,
    MADE,
    texts.invitation,
    list(inShort(method)),
    '## Hoeveel tijd',
    'In minuten, als jullie samen zitten. De tijd is een hulp: de bot herinnert, maar breekt niemand af.',
    minutesTable(method),
    ...firstSession(method),
    '## Wie doet wat',
    whoTable(method),
    'De begeleider bewaakt de tijd en de stappen, en geeft zelf geen inhoud. In een ronde zonder vergadering schrijft iedereen alles.',
    ...method.phases.flatMap((phase, at) => phaseBlocks(method, phase, at)),
    '## Waar dit vandaan komt',
    texts.attribution,
  ]);
}

/** The page that leads to the others. */
function overviewPage(methods: readonly Method[]): string {
  const rows = methods.map((method) => [
    `[${method.texts.nl.title}](${method.id}.md)`,
    CHOICES[method.choice],
    String(method.phases.length),
    TIMINGS.map((timing) => totalMinutes(method.phases, timing)).join(', '),
  ]);
  return blocks([
    '# Manieren om samen na te denken',
    MADE,
    table(['Methode', 'Waarover', 'Fasen', 'Minuten: kort, gewoon, lang'], rows),
    ...methods.map(({ texts }) => `**${texts.nl.title}.** ${texts.nl.invitation}`),
  ]);
}

const MADE = '<!-- Gemaakt met `npm run methods` uit src/intervision/methods. Verander de teksten daar. -->';

const CHOICES: Readonly<Record<Method['choice'], string>> = {
  facilitator: 'één casus, vooraf gekozen',
  vote: 'één casus, door de groep gekozen',
  subject: 'één onderwerp dat iedereen deelt',
};

function inShort({ words: [word], choice, weeksUntilNext, phases }: Method): string[] {
  return [
    `Beginnen: typ \`ronde ${word}\`.`,
    `Waarover: ${CHOICES[choice]}.`,
    `Fasen: ${phases.length}.`,
    `Weer samen: na ongeveer ${weeksUntilNext} weken.`,
  ];
}

function minutesTable({ phases, texts, letters }: Method): string {
  const hasLetters = Object.keys(letters).length > 0;
  const row = (name: string, letter: string, numbers: readonly string[]) =>
    hasLetters ? [name, letter, ...numbers] : [name, ...numbers];
  return table(
    row('Fase', 'Letters', [...TIMINGS.map((timing) => TIMING_NAMES[timing]), 'Zonder vergadering']),
    [
      ...phases.map((phase, at) =>
        row(`${at + 1}. ${textsOf(texts.nl, phase).name}`, letters[phase.id] ?? '', [
          ...TIMINGS.map((timing) => String(phase.minutes[timing])),
          days(phase.days),
        ]),
      ),
      row('Samen', '', [
        ...TIMINGS.map((timing) => String(totalMinutes(phases, timing))),
        days(phases.reduce((sum, phase) => sum + phase.days, 0)),
      ]),
    ],
  );
}

/** What is different the first time that a group meets. */
function firstSession({ phases, texts }: Method): string[] {
  const later = phases.filter(({ isFromSecondSession }) => isFromSecondSession);
  if (later.length === 0) return [];
  const names = later.map((phase) => textsOf(texts.nl, phase).name).join(', ');
  const first = phases.filter(({ isFromSecondSession }) => !isFromSecondSession);
  const minutes = TIMINGS.map((timing) => totalMinutes(first, timing)).join(', ');
  return [
    `De eerste keer dat een groep samenkomt, valt weg: ${names}. Dan duurt het ${minutes} minuten (kort, gewoon, lang).`,
  ];
}

function whoTable({ phases, texts }: Method): string {
  return table(
    ['Fase', 'Wie', 'In een vergadering', 'Wie ziet wat geschreven is'],
    phases.map((phase, at) => [
      `${at + 1}. ${textsOf(texts.nl, phase).name}`,
      WHO[phase.who],
      phase.live === 'spoken' ? 'praten' : 'schrijven',
      phase.who === 'nobody' ? '' : SHOWS[phase.shows],
    ]),
  );
}

function phaseBlocks({ texts: { nl }, phases }: Method, phase: Phase, at: number): string[] {
  const { name, group, bringer, facilitator, prompts, starter } = textsOf(nl, phase);
  return [
    `## Fase ${at + 1} van ${phases.length}: ${name}`,
    list([
      `**Groep:** ${group}`,
      ...(bringer === '' ? [] : [`**Inbrenger:** ${bringer}`]),
      `**Begeleider:** ${facilitator}`,
    ]),
    ...section('Hoe het gaat:', rules(phase)),
    ...section('Wat kan helpen:', prompts),
    ...(starter === '' ? [] : [`Zo kan een bijdrage beginnen: “${starter}”`]),
    ...section(
      'Soorten:',
      phase.labels.map((label) => nl.labels[label] ?? label),
    ),
    ...section(
      'Brillen:',
      phase.glasses.map((glass) => nl.glasses[glass] ?? glass),
    ),
  ];
}

/** What the bot guards in this phase. */
function rules(phase: Phase): string[] {
  const found: readonly (readonly [boolean, string])[] = [
    [phase.isFromSecondSession, 'Deze fase komt er vanaf de tweede keer bij.'],
    [phase.showsDeeds, 'De kaart toont wat vorige keer beloofd is.'],
    [phase.choosesCase, 'Wie wil, brengt een casus in. Daarna stemt iedereen.'],
    [phase.inTurn, 'Iedereen krijgt een beurt. Passen mag.'],
    [phase.perTurn > 1, `Hoogstens ${phase.perTurn} bijdragen per ${phase.inTurn ? 'beurt' : 'persoon'}.`],
    [phase.glasses.length > 0, 'Iedereen krijgt een bril: de ogen van iemand anders.'],
    [phase.who !== 'nobody', `Wie schrijft, heeft hoogstens ${phase.longest} tekens.`],
    [phase.isAnonymous, 'Niemand ziet wie wat schreef, ook de begeleider niet.'],
    [phase.bringerAnswers, 'Zonder vergadering antwoordt de inbrenger op wat geschreven is.'],
    ...phase.hints.map((hint) => [true, HINTS[hint]] as const),
    [phase.canPark, 'Een idee dat te vroeg komt, bewaar je met `Bewaar voor straks`.'],
    [phase.returnsParked, 'Bewaarde ideeën komen hier terug.'],
    [phase.weighsSuggestions, 'De inbrenger duidt bij elke suggestie aan: neem mee, denk over na, niet nu.'],
    [phase.keepsLearnings, 'Wat hier geschreven is, blijft bewaard als de casus gewist is.'],
    ...(phase.outcome ? [[true, OUTCOMES[phase.outcome]] as const] : []),
  ];
  return found.filter(([is]) => is).map(([, rule]) => rule);
}

function textsOf(texts: MethodTexts, { id }: Phase): PhaseTexts {
  const own = texts.phases[id];
  if (!own) throw new Error(`no texts for phase ${id}`);
  return own;
}

function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [title, list(items)];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Columns are as wide as their widest cell, as prettier has them. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function blocks(all: readonly string[]): string {
  return `${all.join('\n\n')}\n`;
}
