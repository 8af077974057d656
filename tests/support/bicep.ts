import { readFileSync } from 'node:fs';
import { Language, Parser, type Node } from 'web-tree-sitter';

/** A value as it stands in the file. What has to be worked out in Azure is its own text behind `=`: `=plan.id`. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/** One Bicep file, read; nothing in it is worked out. */
export interface Template {
  /** Where the grammar does not understand it, as `line:column`. */
  readonly faults: readonly string[];
  readonly parameters: Readonly<Record<string, { readonly type: string; readonly default?: Value }>>;
  readonly variables: Readonly<Record<string, Value>>;
  readonly resources: Readonly<Record<string, { readonly type: string; readonly value: Value }>>;
  readonly modules: Readonly<Record<string, { readonly path: string; readonly value: Value }>>;
  readonly outputs: Readonly<Record<string, Value>>;
}

/** The grammar is loaded once; files are read one by one. */
export async function openBicep(): Promise<(file: string) => Template> {
  await Parser.init();
  const parser = new Parser();
  // By its bytes: from a path the library would load more by itself, which jest does not allow.
  const grammar = readFileSync(require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm'));
  parser.setLanguage(await Language.load(grammar));
  return (file) => {
    const tree = parser.parse(readFileSync(file, 'utf8'));
    if (!tree) throw new Error(`${file} could not be read`);
    return readTemplate(tree.rootNode);
  };
}

function readTemplate(root: Node): Template {
  const all = (kind: string) => root.namedChildren.filter((node) => node.type === kind);
  const named = <T>(kind: string, read: (node: Node) => T): Record<string, T> =>
    Object.fromEntries(all(kind).map((node) => [first(node, 'identifier')?.text ?? '', read(node)]));
  return {
    faults: faultsIn(root),
    parameters: named('parameter_declaration', (node) => ({
      type: first(node, 'type')?.text ?? '',
      ...(node.namedChildCount > 2 ? { default: valueOf(last(node)) } : {}),
    })),
    variables: named('variable_declaration', (node) => valueOf(last(node))),
    resources: named('resource_declaration', (node) => ({
      type: textOf(first(node, 'string')),
      value: valueOf(last(node)),
    })),
    modules: named('module_declaration', (node) => ({
      path: textOf(first(node, 'string')),
      value: valueOf(last(node)),
    })),
    outputs: named('output_declaration', (node) => valueOf(last(node))),
  };
}

function faultsIn(node: Node): string[] {
  const here =
    node.isError || node.isMissing ? [`${node.startPosition.row + 1}:${node.startPosition.column + 1}`] : [];
  return [...here, ...node.namedChildren.flatMap(faultsIn)];
}

function valueOf(node: Node): Value {
  switch (node.type) {
    case 'string':
      return isPlain(node) ? textOf(node) : `=${node.text}`;
    case 'number':
      return Number(node.text);
    case 'boolean':
      return node.text === 'true';
    case 'array':
      return node.namedChildren.filter(isValue).map(valueOf);
    case 'object':
      return Object.fromEntries(
        node.namedChildren.filter((child) => child.type === 'object_property').map(propertyOf),
      );
    case 'if_statement':
    case 'for_statement':
      return valueOf(last(node));
    default:
      return `=${node.text}`;
  }
}

function propertyOf(property: Node): [string, Value] {
  const [name] = property.namedChildren;
  return [name?.type === 'string' ? textOf(name) : (name?.text ?? ''), valueOf(last(property))];
}

function isPlain(node: Node): boolean {
  return node.namedChildren.every((child) => child.type === 'string_content');
}

function isValue(node: Node): boolean {
  return node.type !== 'comment';
}

/** What stands between the quotes. */
function textOf(node: Node | undefined): string {
  return node?.text.replace(/^'|'$/g, '') ?? '';
}

function first(node: Node, kind: string): Node | undefined {
  return node.namedChildren.find((child) => child.type === kind);
}

function last(node: Node): Node {
  return node.namedChildren.filter(isValue).at(-1) ?? node;
}

/** A value as words, for a test that looks for something in them. */
export function said(value: Value | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
