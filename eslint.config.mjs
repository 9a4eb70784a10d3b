import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'
import { defineConfig, globalIgnores } from 'eslint/config'

const domain = ['evidence', 'quiz', 'course', 'labs', 'debate', 'classroom']
const frameworks = ['react', 'react-*', 'next', 'next/*', 'server-only', 'node:*']
const outside = ['better-sqlite3', 'esbuild', 'idb', 'kysely', 'mdx-bundler', 'pg']

/** Commands and tests use the app; nothing in it uses them. */
const tools = ['bin', 'tests']

/** Each layer, and what it may not import. */
const layers = [
  [['app'], tools, 'Commands and tests stand outside the app.'],
  [['lessons'], ['app', 'components', 'server', ...tools], 'Lessons are data.'],
  [['server'], ['app', 'components', ...tools], 'The server layer renders nothing.'],
  [
    ['components'],
    ['app', 'server', 'lessons', ...tools],
    'Components receive data and actions as props.',
  ],
]

/** Which of the other domain folders each one knows. The arrows go one way. */
const knows = {
  evidence: [],
  quiz: ['evidence'],
  labs: ['evidence', 'quiz'],
  debate: ['evidence', 'quiz'],
  classroom: ['evidence', 'quiz'],
  course: ['evidence', 'quiz', 'labs', 'debate'],
}
const unknownTo = folder =>
  domain.filter(other => other !== folder && !knows[folder].includes(other))

const within = folders => folders.map(folder => `${folder}/**`)
const inside = folders => folders.flatMap(folder => [`@/${folder}`, `@/${folder}/**`])
const alias = { regex: '^\\.\\./', message: "Cross folders with '@/', stay inside one with './'." }
const impure = {
  group: [...frameworks, ...outside],
  message: 'Domain code is pure: no React, Next or IO.',
}
/** An import in the middle of the code crosses folders by the same rules as one at the top. */
const late = (folders, message) => ({
  selector: `ImportExpression[source.value=/^(\\.\\.|@.(${folders.join('|')})(.|$))/]`,
  message,
})

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
      'no-restricted-imports': ['error', { patterns: [alias, { group: inside(banned), message }] }],
      'no-restricted-syntax': ['error', late(banned, message)],
    },
  })),
  ...domain.map(folder => {
    const banned = ['app', 'components', 'server', 'lessons', ...tools]
    const message = 'Domain code knows no route, screen or database.'
    const others = 'Domain folders know each other one way.'
    return {
      files: [`${folder}/**`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              alias,
              impure,
              { group: inside(banned), message },
              { group: inside(unknownTo(folder)), message: others },
            ],
          },
        ],
        'no-restricted-syntax': [
          'error',
          late(banned, message),
          late(unknownTo(folder), others),
          {
            selector:
              ":matches(NewExpression[arguments.length=0], CallExpression)[callee.name='Date']",
            message: 'Take the time as an argument.',
          },
        ],
      },
    }
  }),
  {
    files: within(domain),
    rules: {
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
