import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Sources of chance, time and the outside world. Pure code gets them as arguments. */
const impureGlobals = [
  ...['Date', 'Intl', 'performance', 'crypto', 'process', 'Buffer', 'console', 'fetch', 'globalThis'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'structuredClone'],
  ...['TextEncoder', 'TextDecoder', 'URL', 'atob', 'btoa', 'WebSocket', 'navigator', 'window', 'document'],
].map((name) => ({ name, message: 'Pure code: pass it in through a port or an argument.' }))

const impureProperties = [
  { object: 'Math', property: 'random', message: 'Pure code: chance comes from the Entropy port.' },
  ...['localeCompare', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase'].map((property) => ({
    property,
    message: 'Differs between machines; compare code units instead.',
  })),
]

/** The core rules that find what a compiler does not; layout is prettier's, and types are the compiler's. */
const coreRules = Object.fromEntries(
  [
    ...[
      'no-async-promise-executor',
      'no-cond-assign',
      'no-constant-binary-expression',
      'no-constant-condition',
    ],
    ...['no-debugger', 'no-dupe-else-if', 'no-duplicate-case', 'no-empty', 'no-empty-pattern'],
    ...['no-ex-assign', 'no-fallthrough', 'no-loss-of-precision', 'no-misleading-character-class'],
    ...['no-prototype-builtins', 'no-regex-spaces', 'no-self-assign', 'no-self-compare', 'no-sparse-arrays'],
    ...['no-template-curly-in-string', 'no-unexpected-multiline', 'no-unmodified-loop-condition'],
    ...['no-unsafe-finally', 'no-unsafe-optional-chaining', 'no-useless-escape', 'no-var', 'prefer-const'],
    ...['preserve-caught-error', 'use-isnan', 'valid-typeof', 'eqeqeq', 'no-eval', 'no-new-func'],
  ].map((name) => [name, 'error']),
)

/** A `no-restricted-imports` entry. Patterns are those of .gitignore. */
const restrictImports = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
})

const noTests = { group: ['**/test/**'], message: 'Only tests import tests.' }

export default defineConfig(
  globalIgnores([
    'build/',
    'coverage/',
    '.cache/',
    '.tap/',
    'protocol/generated/',
    'node/matching/generated/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.js'],
    rules: coreRules,
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...coreRules,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // Adapters implement asynchronous ports with functions that need not wait.
      '@typescript-eslint/require-await': 'off',
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'ExportAllDeclaration[exported=null]', message: 'Say what is exported.' },
      ],
      ...restrictImports(noTests),
    },
  },
  {
    files: ['protocol/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-properties': ['error', ...impureProperties],
      ...restrictImports(
        noTests,
        {
          group: ['**/node/**', '**/cli/**', '**/schemas/**', '!./**'],
          message: 'protocol/ imports only itself.',
        },
        {
          // Every bare name but the three libraries that are pure themselves.
          regex: '^(?!\\.{1,2}/|tweetnacl$|@noble/hashes(/|$)|@scure/base$)',
          message: 'protocol/ uses tweetnacl, @noble/hashes and @scure/base, and nothing else.',
        },
      ),
    },
  },
  {
    files: ['node/**/*.ts', 'node/**/*.tsx'],
    rules: restrictImports(noTests, {
      group: ['**/cli/**', '**/schemas/**'],
      message: 'node/ imports protocol/ and itself.',
    }),
  },
  {
    // The simulator runs these on its own clock, chance and network.
    files: ['node/bank.ts', 'node/bank/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-properties': ['error', ...impureProperties],
      ...restrictImports(noTests, {
        regex: '^(?!\\.{1,2}/)|/(store|net|http)/|^\\./(store|net|http)',
        message: 'The bank knows only its ports.',
      }),
    },
  },
  {
    files: ['cli/**/*.ts'],
    rules: restrictImports(noTests, {
      group: ['**/node/**', '**/schemas/**'],
      message: 'cli/ speaks HTTP to a node and imports only protocol/ and itself.',
    }),
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        // tap runs its subtests one after another whether they are awaited or not.
        {
          allowForKnownSafePromises: [
            { from: 'package', package: '@tapjs/core', name: 'PromiseWithSubtest' },
          ],
        },
      ],
      ...restrictImports(),
    },
  },
)
