import tseslint from 'typescript-eslint'

// Only what biome cannot see without types. Exceptions live here, in the open:
// comments in the code cannot switch a rule off (noInlineConfig).

/** Files that turn `unknown` into a type they have just checked; nowhere else may assert. */
const decoders = ['packages/domain/src/values/{closed,sum}.ts']

const typed = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  '@typescript-eslint/explicit-module-boundary-types': 'error',
  '@typescript-eslint/no-base-to-string': 'error',
  '@typescript-eslint/no-deprecated': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-for-in-array': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/no-misused-spread': 'error',
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/no-unsafe-argument': 'error',
  '@typescript-eslint/no-unsafe-assignment': 'error',
  '@typescript-eslint/no-unsafe-call': 'error',
  '@typescript-eslint/no-unsafe-enum-comparison': 'error',
  '@typescript-eslint/no-unsafe-member-access': 'error',
  '@typescript-eslint/no-unsafe-return': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/prefer-promise-reject-errors': 'error',
  '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
  '@typescript-eslint/restrict-plus-operands': 'error',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
}

const impure = [
  ['Date', 'now'],
  ['Math', 'random'],
  ['Temporal', 'Now'],
].map(([object, property]) => ({
  object,
  property,
  message: 'Time and chance come in with the context.',
}))

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.ci/out/**', 'apps/web/src/assets/**'] },
  {
    files: ['{packages,apps}/*/{src,test,e2e}/**/*.ts', '.ci/**/*.ts', '*.config.ts'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { noInlineConfig: true },
    rules: typed,
  },
  {
    // A test builds broken values on purpose, and its helpers are nobody's interface.
    files: ['{packages,apps}/*/{test,e2e}/**/*.ts', '.ci/**/*.ts', '*.config.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off', // expect.any()
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    files: decoders,
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      // io-ts says `any` where a codec is generic (t.Mixed).
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['packages/domain/src/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...impure],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time comes in with the context.',
        },
      ],
    },
  },
)
