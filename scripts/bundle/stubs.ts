import type { Plugin } from 'esbuild';

/**
 * What the libraries load at start and this bot never uses: half of the program. `a>b` means b, where a asks for it.
 * The flows run against the bundle in .ci/run, and touching one of these throws.
 */
export const NEVER_USED: readonly string[] = [
  // teams-ai: talking to a language model, counting its tokens, its answers as YAML, signing people in.
  'openai',
  'gpt-tokenizer',
  'yaml',
  '@microsoft/teams-ai>@azure/msal-node',
  // botbuilder: dialogs with their recognizers of dates and numbers, other bots as skills, streaming over a socket.
  'botbuilder-dialogs',
  '@microsoft/recognizers-text-suite',
  'axios',
  'botframework-streaming',
  // adaptive-expressions: functions for XML in a template.
  'xpath',
  '@xmldom/xmldom',
  // restify: bodies as CSV, signed requests. node-fetch: addresses, which Node has itself.
  'csv',
  'http-signature',
  'node-fetch>whatwg-url',
];

/**
 * Stands in for a package. Reading names from it and extending its classes works, because that happens while the
 * libraries load; calling or making anything of it throws.
 */
const STAND_IN = `
function standIn(name) {
  const refuse = () => {
    throw new Error(name + ' is not in this program: scripts/bundle/stubs.ts left it out because nothing used it');
  };
  const names = new Map();
  return new Proxy(function () {}, {
    apply: refuse,
    construct: refuse,
    get(target, key) {
      if (key === '__esModule') return true;
      if (key === 'prototype' || typeof key === 'symbol') return target[key];
      if (!names.has(key)) names.set(key, standIn(name + '.' + key));
      return names.get(key);
    },
  });
}
module.exports = standIn(PACKAGE);
`;

/** Puts the stand-in in the place of each package and of every file within it. */
export function stubs(packages: readonly string[]): Plugin {
  const rules = packages.map((rule) => {
    const [name = '', asker] = rule.split('>').reverse();
    return { name, from: asker === undefined ? '' : `/node_modules/${asker}/` };
  });
  return {
    name: 'stubs',
    setup: (build) => {
      build.onResolve({ filter: /^[^.]/ }, ({ path, importer }) =>
        rules.some(({ name, from }) => isWithin(path, name) && importer.includes(from))
          ? { path, namespace: 'stub' }
          : undefined,
      );
      build.onLoad({ filter: /^/, namespace: 'stub' }, ({ path }) => ({
        contents: STAND_IN.replace('PACKAGE', () => JSON.stringify(path)),
        loader: 'js',
      }));
    },
  };
}

function isWithin(path: string, name: string): boolean {
  return path === name || path.startsWith(`${name}/`);
}
