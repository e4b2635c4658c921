import typescript from 'typescript-eslint'
import reactHooks from 'eslint-plugin-react-hooks'

/** Files a reader may expect to be long: tables of words and of facts, migrations, tests. */
const longByNature = [
  '**/i18n/**',
  '**/messages/**',
  '**/migrations/**',
  '**/__tests__/**',
  'tests/**',
  'backend/src/demo/generate/**',
]

export default typescript.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/.medusa/**',
      '**/dist/**',
      '**/build/**',
      '**/.react-router/**',
      '.data/**',
    ],
  },
  ...typescript.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-explicit-any': 'warn',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-require-imports': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'prefer-const': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='only']",
          message: 'A test run must run all tests.',
        },
      ],
    },
  },
  {
    files: ['plugins/*/src/**/domain/**/*.ts'],
    ignores: ['**/__tests__/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Rules get the time as an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Rules get the time as an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Rules get randomness as an argument.',
        },
      ],
    },
  },
  {
    files: ['storefront/**/*.{ts,tsx}', 'admin/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: longByNature, rules: { 'max-lines': 'off' } },
  {
    files: ['scripts/**', 'tests/**', '**/*.cjs', '**/*.mjs'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-explicit-any': 'off' },
  },
)
