import { createGenerator, type Schema } from 'ts-json-schema-generator';

/** Where the official types stand, in the package that Microsoft keeps in step with Teams. */
const TYPES = 'node_modules/@microsoft/teams.cards/dist/index.d.ts';

/**
 * What a card may be made of: readable at the 1.2 level of phones, plus Execute. Anything else fails validation, however
 * well Teams on a desktop shows it. Left: the name of its type in the package.
 */
const NODES: Readonly<Record<string, readonly string[]>> = {
  Element: [
    'ITextBlock',
    'IRichTextBlock',
    'IImage',
    'IContainer',
    'IColumnSet',
    'IFactSet',
    'IActionSet',
    'ITextInput',
    'INumberInput',
    'IDateInput',
    'ITimeInput',
    'IToggleInput',
    'IChoiceSetInput',
  ],
  Action: ['IExecuteAction', 'ISubmitAction', 'IShowCardAction', 'IToggleVisibilityAction', 'IOpenUrlAction'],
};
const SINGLE = ['IAdaptiveCard', 'IColumn', 'ITextRun'];

/** Properties that came after version 1.5, and those that none of our cards has a use for. */
const LEFT_OUT = new Set([
  ...['key', 'isSortKey', 'targetWidth', 'layouts', 'showBorder', 'roundedCorners', 'maxHeight', 'labelFor'],
  ...['grid.area', 'valueChangedAction', 'useMultipleColumns', 'minColumnWidth', 'menuActions'],
  ...['themedIconUrls', 'conditionallyEnabled', 'metadata', 'resources', 'msteams', 'authentication'],
  ...['requires', 'backgroundImage', 'rtl', 'iconUrl', 'fallback', 'speak', 'mode', 'isEnabled', 'skip'],
]);

type Definitions = NonNullable<Schema['definitions']>;

/** A schema with a definition for every kind of node; a node is told by its `type`, so that a fault is named once. */
export function cardSchema(): Schema {
  const all = generated();
  const definitions: Record<string, Schema> = {};
  for (const name of [...SINGLE, ...Object.values(NODES).flat()])
    definitions[typeOf(all, name)] = simplified(all, definitionOf(all, name));
  for (const [group, names] of Object.entries(NODES))
    definitions[group] = oneOfTypes(names.map((name) => typeOf(all, name)));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: 'Made by `npm run schema` from @microsoft/teams.cards; do not edit.',
    ...reference('AdaptiveCard'),
    definitions,
  };
}

function generated(): Definitions {
  const generator = createGenerator({
    path: TYPES,
    expose: 'all',
    type: '*',
    topRef: false,
    jsDoc: 'none',
    skipTypeCheck: true,
  });
  return generator.createSchema('*').definitions ?? {};
}

function oneOfTypes(types: readonly string[]): Schema {
  return {
    type: 'object',
    required: ['type'],
    discriminator: { propertyName: 'type' },
    oneOf: types.map(reference),
  } as Schema;
}

/** The definition with what is not a card node written out, and what is replaced by the kind of node it must be. */
function simplified(all: Definitions, schema: Schema): Schema {
  const properties = Object.entries(schema.properties ?? {}).filter(([name]) => !LEFT_OUT.has(name));
  const kept = properties.map(([name, value]) => [name, property(all, name, value as Schema)] as const);
  return {
    type: 'object',
    properties: Object.fromEntries(kept),
    required: schema.required ?? [],
    additionalProperties: false,
  };
}

/** Lists and single nodes by the property they stand in; the package's unions name types that we leave out. */
const CHILDREN: Readonly<Record<string, Schema>> = {
  body: listOf('Element'),
  items: listOf('Element'),
  columns: listOf('Column'),
  inlines: listOf('TextRun'),
  actions: listOf('Action'),
  card: reference('AdaptiveCard'),
  action: reference('Action.Execute'),
  selectAction: reference('Action'),
  inlineAction: reference('Action'),
  // What comes back with a press is ours to say.
  data: { type: 'object' },
};

function property(all: Definitions, name: string, schema: Schema): Schema {
  return CHILDREN[name] ?? inlined(all, schema);
}

function inlined(all: Definitions, schema: Schema): Schema {
  if (schema.$ref !== undefined) return inlined(all, definitionOf(all, nameOf(schema.$ref)));
  if (schema.type === 'object' && schema.properties) return simplified(all, schema);
  const { anyOf, items } = schema;
  return {
    ...schema,
    ...(anyOf ? { anyOf: anyOf.map((one) => inlined(all, one as Schema)) } : {}),
    ...(items ? { items: inlined(all, items as Schema) } : {}),
  };
}

function typeOf(all: Definitions, name: string): string {
  const type = definitionOf(all, name).properties?.type as Schema | undefined;
  // A column may leave its type out in the package; ours never do.
  return typeof type?.const === 'string' ? type.const : name.slice(1);
}

function definitionOf(all: Definitions, name: string): Schema {
  const found = all[name];
  if (typeof found !== 'object') throw new Error(`${TYPES} no longer has ${name}`);
  return found;
}

function nameOf(ref: string): string {
  return decodeURIComponent(ref.replace('#/definitions/', ''));
}

function reference(name: string): Schema {
  return { $ref: `#/definitions/${name}` };
}

function listOf(name: string): Schema {
  return { type: 'array', items: reference(name) };
}
