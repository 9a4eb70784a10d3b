import { add, CLAIMS, LESSON, QUIZ, remove, replace, type Broken } from './edits'

const BOMB = `a: &a [x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
gaps: [*f, *f, *f, *f, *f, *f, *f, *f, *f]
`

/** Files that cannot be read, or not as what they should be. */
export const FILES: readonly Broken[] = [
  {
    name: 'a field that nobody knows',
    edit: replace(QUIZ, 'level: judge', 'level: judge\n  points: 3'),
    findings: [
      'whose-word/quiz.yaml:106  schema  No field is called `points` here: mend the spelling, or take it out.',
    ],
  },
  {
    name: 'a kind that there is not',
    edit: replace(QUIZ, 'kind: choice', 'kind: dropdown'),
    findings: [
      'whose-word/quiz.yaml:6  schema  Expected choice, multi, order, match, classify, figure, evidence, overclaim, attribute, respond; found “dropdown”.',
    ],
  },
  {
    name: 'a number where text belongs',
    edit: replace(QUIZ, 'stem: Choose the words that make the sentence true.', 'stem: 42'),
    findings: [
      'whose-word/quiz.yaml:76  schema  Expected text (in quotes where it looks like a number or a date), found 42.',
    ],
  },
  {
    name: 'two right options',
    edit: replace(QUIZ, "{id: c, text: The court's,", "{id: c, right: true, text: The court's,"),
    findings: ['whose-word/quiz.yaml:15  schema  Expected exactly one right option.'],
  },
  {
    name: 'a standing that there is not',
    edit: replace(CLAIMS, 'standing: court-outcome', 'standing: court-says'),
    findings: [
      'sources/claims.yaml:76  schema  Expected alleged-in-indictment, prosecutors-say, police-say, agency-says, company-says, convicted-or-pleaded, court-outcome, journalist-reports, journalist-analysis, expert-opinion; found “court-says”.',
    ],
  },
  {
    name: 'a claim id of the wrong form',
    edit: replace(CLAIMS, 'id: s0-pool-closed', 'id: pool-closed'),
    findings: [
      'sources/claims.yaml:3  schema  Expected an id like s0-some-claim.',
      'whose-word/lesson.mdx:12  unknown-id  Nothing has the id `s0-pool-closed`. Expected the id of a claim. Did you mean `pool-closed`?',
      'whose-word/lesson.mdx:25  unknown-id  Nothing has the id `s0-pool-closed`. <Claim> takes the id of a claim. Did you mean `pool-closed`?',
    ],
  },
  {
    name: 'a lost figure with a value',
    edit: replace(CLAIMS, "{value: '14', number: 14,", "{value: '14', number: 14, lost: true,"),
    findings: [
      'sources/claims.yaml:19  schema  No field is called `value`, `number` here: mend the spelling, or take it out.',
    ],
  },
  {
    name: 'YAML that is broken',
    edit: replace(CLAIMS, 'topics: [roof]', 'topics: [roof'),
    findings: [
      'sources/claims.yaml:21  yaml  A bracket that was opened above is not closed: expected ] here.',
    ],
  },
  {
    name: 'a tab',
    edit: replace('whose-word/terms.yaml', '  term: standing', '\tterm: standing'),
    findings: ['whose-word/terms.yaml:3  yaml  A tab begins this line: indent with spaces.'],
  },
  {
    name: 'a field that stands twice',
    edit: replace(
      'whose-word/terms.yaml',
      '  term: standing',
      '  term: standing\n  term: standing',
    ),
    findings: ['whose-word/terms.yaml:4  yaml  The same field stands twice here: keep one.'],
  },
  {
    name: 'an alias bomb',
    edit: add('sources/gaps.yaml', BOMB),
    findings: [
      'sources/gaps.yaml:2  yaml  This repeats another part with * and &: write it out in full.',
    ],
  },
  {
    name: 'front matter that is broken',
    edit: replace(LESSON, 'minutes: 10', 'minutes: 10: 20'),
    findings: [
      'whose-word/lesson.mdx:4  yaml  A colon and a space stand inside this text: put the text in quotes.',
    ],
  },
  {
    name: 'no front matter',
    edit: add(LESSON, '## A text\n\nWords.\n'),
    findings: [
      'whose-word/lesson.mdx:1  schema  A lesson begins with front matter between two lines of ---.',
    ],
  },
  {
    name: 'an empty file',
    edit: add(CLAIMS, ''),
    findings: ['sources/claims.yaml:1  schema  This file is empty.'],
  },
  {
    name: 'an empty lesson',
    edit: add(LESSON, ''),
    findings: ['whose-word/lesson.mdx:1  schema  This file is empty.'],
  },
  {
    name: 'no claims',
    edit: remove(CLAIMS),
    findings: [
      'sources/claims.yaml:1  missing-file  This file is missing: it holds what the sources say.',
    ],
  },
  {
    name: 'no syllabus',
    edit: remove('syllabus.yaml'),
    findings: [
      'syllabus.yaml:1  missing-file  This file is missing: it names the module and orders its lessons.',
    ],
  },
  {
    name: 'a huge file',
    edit: add(QUIZ, 'questions:\n'.padEnd(5_000_000, '# long\n')),
    findings: [
      'whose-word/quiz.yaml:1  size  This file is over a million characters long and was not read.',
    ],
  },
  {
    name: 'a huge text',
    edit: add('whose-word/plan.mdx', 'word '.repeat(1_000_000)),
    findings: [
      'whose-word/plan.mdx:1  size  This file is over a million characters long and was not read.',
    ],
  },
]
