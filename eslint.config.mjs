import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Files whose outcome may depend on nothing but their arguments. */
const PURE = [
  'src/**/rules.ts',
  'src/**/rules/**/*.ts',
  'src/members/policy.ts',
  'src/intervision/methods/**/*.ts',
  'src/calendar/**/!(clock).ts',
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.data/', '.artifacts/', '**/*.generated.*']),
  js.configs.recommended,
  {
    files: ['**/*.{cjs,mjs}'],
    languageOptions: {
      globals: { module: 'writable', require: 'readonly', process: 'readonly', setTimeout: 'readonly' },
    },
  },
  {
    files: ['{src,tests,scripts,bench}/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      // `import type` is what dependency-cruiser reads as "as types".
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      // A number reads the same in a template as in a call to String().
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => log.info(…)` is clear; braces around it add nothing.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A leading underscore says: the shape is given by the caller, this one is not needed. `{ a: _a, ...rest }` leaves one out.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['{src,scripts}/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/config.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings come from src/config.ts.' },
      ],
      'no-restricted-imports': [
        'error',
        { name: 'node:process', importNames: ['env'], message: 'Settings come from src/config.ts.' },
        { name: 'process', importNames: ['env'], message: 'Settings come from src/config.ts.' },
      ],
    },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: ":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0]",
          message: 'Rules get `now` as an argument.',
        },
      ],
      // Later blocks replace options, so process.env is repeated here.
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings come from src/config.ts.' },
        { object: 'Date', property: 'now', message: 'Rules get `now` as an argument.' },
        { object: 'DateTime', property: 'now', message: 'Rules get `now` as an argument.' },
        { object: 'Math', property: 'random', message: 'Rules get ids and chance as arguments.' },
        { object: 'crypto', property: 'randomUUID', message: 'Rules get ids as arguments.' },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    // `expect(store.load).toHaveBeenCalled()` hands a method over without calling it, by design.
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
);
