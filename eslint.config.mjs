import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'
import { defineConfig, globalIgnores } from 'eslint/config'

const domain = ['evidence', 'quiz', 'course', 'labs', 'debate', 'classroom']
const frameworks = ['react', 'react-*', 'next', 'next/*', 'server-only', 'node:*']

/** Each layer, and what it may not import. `app` may import anything. */
const layers = [
  [
    domain,
    ['app', 'components', 'server', 'lessons', 'bin'],
    'Domain code knows no route, screen or database.',
  ],
  [['lessons'], ['app', 'components', 'server'], 'Lessons are data.'],
  [['server'], ['app', 'components'], 'The server layer renders nothing.'],
  [['components'], ['app', 'server', 'lessons'], 'Components receive data and actions as props.'],
]

const within = folders => folders.map(folder => `${folder}/**`)
const inside = folders => folders.flatMap(folder => [`@/${folder}`, `@/${folder}/**`])
const alias = { regex: '^\\.\\./', message: "Cross folders with '@/', stay inside one with './'." }
const impure = { group: frameworks, message: 'Domain code is pure: no React, Next or IO.' }

export default defineConfig(
  globalIgnores(['.next*/', 'next-env.d.ts', '.cache/']),
  next,
  typescript,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // A module is what this app teaches; the files are ES modules, which have no `module` variable.
      '@next/next/no-assign-module-variable': 'off',
      'import/no-cycle': 'error',
      'import/no-default-export': 'error',
      'no-restricted-imports': ['error', { patterns: [alias] }],
    },
  },
  ...layers.map(([folders, banned, message]) => ({
    files: within(folders),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            alias,
            { group: inside(banned), message },
            ...(folders === domain ? [impure] : []),
          ],
        },
      ],
    },
  })),
  {
    files: within(domain),
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Take the time as an argument.',
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take the time as an argument.' },
        { object: 'Math', property: 'random', message: 'Take a random source as an argument.' },
      ],
    },
  },
  // Plain Node, run before anything is installed or compiled, knows no '@/'.
  { files: ['bin/**', 'tests/**/*.mjs'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['app/**', '**/*.config.*', 'tests/browser/global-*'],
    rules: { 'import/no-default-export': 'off' },
  },
)
