import { add, all, append, CLAIMS, LESSON, QUIZ, replace, type Broken } from './edits'

/** Ids that name nothing, the wrong thing, or two things. */
export const IDS: readonly Broken[] = [
  {
    name: 'unknown claim in the text',
    edit: replace(LESSON, '<Claim id="s0-petition">', '<Claim id="s0-petitions">'),
    findings: [
      'whose-word/lesson.mdx:12  front-matter  (warning) `claims` lists, and the text does not use: s0-petition.',
      'whose-word/lesson.mdx:46  unknown-id  Nothing has the id `s0-petitions`. <Claim> takes the id of a claim. Did you mean `s0-petition`?',
    ],
  },
  {
    name: 'an id of another kind in a component',
    edit: replace(LESSON, '<Conflict id="c-repair-cost">', '<Conflict id="s0-operator-cost">'),
    findings: [
      'whose-word/lesson.mdx:37  unknown-id  `s0-operator-cost` is a claim. <Conflict> takes the id of a conflict.',
    ],
  },
  {
    name: 'an unknown id in the front matter',
    edit: replace(LESSON, '- s1-court-refused', '- s1-court-refuses'),
    findings: [
      'whose-word/lesson.mdx:12  front-matter  (warning) The text uses, and `claims` does not list: s1-court-refused.',
      'whose-word/lesson.mdx:17  unknown-id  Nothing has the id `s1-court-refuses`. Expected the id of a claim. Did you mean `s1-court-refused`?',
    ],
  },
  {
    name: 'an unknown id in a cites',
    edit: replace(
      QUIZ,
      "cites: [s1-court-refused]}\n  explanation: {text: 'A claim",
      "cites: [s1-court]}\n  explanation: {text: 'A claim",
    ),
    findings: [
      'whose-word/quiz.yaml:17  unknown-id  Nothing has the id `s1-court`. Expected the id of a piece of evidence.',
    ],
  },
  {
    name: 'an unknown claim as a passage',
    edit: replace(QUIZ, 'claim: s0-petition', 'claim: s9-nothing-like-it'),
    findings: [
      'whose-word/quiz.yaml:66  unknown-id  Nothing has the id `s9-nothing-like-it`. Expected the id of a claim.',
    ],
  },
  {
    name: 'an unknown conflict in the ledger',
    edit: replace(CLAIMS, 'conflicts: [c-repair-cost]', 'conflicts: [c-repair-price]'),
    findings: [
      'sources/claims.yaml:31  unknown-id  Nothing has the id `c-repair-price`. Expected the id of a conflict.',
    ],
  },
  {
    name: 'an unknown source in the ledger',
    edit: replace(CLAIMS, 'source: s1', 'source: s7'),
    findings: [
      'sources/claims.yaml:61  unknown-id  Nothing has the id `s7`. Expected the id of a source.',
    ],
  },
  {
    name: 'an unknown claim behind a statement',
    edit: replace('sources/statements.yaml', 's0-operator-will-not-open', 's0-operator-will-open'),
    findings: [
      'sources/claims.yaml:1  unused-claim  (warning) No lesson, question or term uses 1 of the 9 claims: s0-operator-will-not-open.',
      'sources/statements.yaml:14  unknown-id  Nothing has the id `s0-operator-will-open`. Expected the id of a claim. Did you mean `s0-operator-will-not-open`?',
    ],
  },
  {
    name: 'an unknown term',
    edit: replace(LESSON, '<Term id="standing">', '<Term id="standings">'),
    findings: [
      'whose-word/lesson.mdx:27  unknown-id  Nothing has the id `standings`. <Term> takes the id of a glossary term. Did you mean `standing`?',
    ],
  },
  {
    name: 'an unknown resolution',
    edit: replace(LESSON, '<Debate resolution="R1">', '<Debate resolution="R2">'),
    findings: [
      'whose-word/lesson.mdx:45  unknown-id  The syllabus has no resolution `R2`: it has R1.',
    ],
  },
  {
    name: 'an unknown resolution in the front matter',
    edit: replace(LESSON, 'resolutions: [R1]', 'resolutions: [R1, R9]'),
    findings: [
      'whose-word/lesson.mdx:10  unknown-id  The syllabus has no resolution `R9`: it has R1.',
    ],
  },
  {
    name: 'an unknown sample',
    edit: replace(
      'syllabus.yaml',
      'samples: [s0-inspectorate-bolts',
      'samples: [s0-inspectorate-nuts',
    ),
    findings: [
      'syllabus.yaml:14  unknown-id  Nothing has the id `s0-inspectorate-nuts`. Expected the id of a claim. Did you mean `s0-inspectorate-bolts`?',
    ],
  },
  {
    name: 'an unknown system property',
    edit: all(
      add(
        'sources/systems.yaml',
        'systems:\n- id: pool\n  name: The pool\n  kind: building\n  properties:\n  - {name: year of building, value: not known, claims: [s0-pool-closed]}\n  unknown: []\n',
      ),
      append(LESSON, '\n<Systems ids="pool" properties="year-of-building age" />\n'),
    ),
    findings: ['whose-word/lesson.mdx:52  unknown-id  No system has a property `age`.'],
  },
  {
    name: 'two questions with one id',
    edit: replace(QUIZ, 'id: whose-word-04', 'id: whose-word-03'),
    findings: [
      'whose-word/quiz.yaml:53  equal-ids  `whose-word-03` is the id of another record already (whose-word/quiz.yaml, line 38): every id of a module is its own.',
    ],
  },
  {
    name: 'a term with the id of a claim',
    edit: replace('whose-word/terms.yaml', 'id: standing', 'id: s0-petition'),
    findings: [
      'whose-word/lesson.mdx:27  unknown-id  Nothing has the id `standing`. <Term> takes the id of a glossary term.',
      'whose-word/terms.yaml:2  equal-ids  `s0-petition` is the id of another record already (sources/claims.yaml, line 41): every id of a module is its own.',
    ],
  },
  {
    name: 'two objectives with one id',
    edit: replace(LESSON, '{id: figures, text: ', '{id: speaker, text: '),
    findings: [
      'whose-word/lesson.mdx:8  equal-ids  `speaker` stands twice in this list: give each its own.',
      'whose-word/quiz.yaml:22  coverage  The lesson has no objective `figures`.',
      'whose-word/quiz.yaml:56  coverage  The lesson has no objective `figures`.',
      'whose-word/quiz.yaml:102  coverage  The lesson has no objective `figures`.',
    ],
  },
  {
    name: 'two options with one id',
    edit: replace(QUIZ, '{id: c, text: The court', '{id: a, text: The court'),
    findings: ['whose-word/quiz.yaml:15  schema  Expected ids that differ.'],
  },
  {
    name: 'an unknown lab in the text',
    edit: append(LESSON, '\n<Lab name="exchanges" />\n'),
    findings: [
      'whose-word/lesson.mdx:52  unknown-id  There is no lab `exchanges` in this module. Did you mean `exchange`?',
    ],
  },
  {
    name: 'a lab that rests on data which the module does not have',
    edit: append(LESSON, '\n<Lab name="hypotheses" />\n'),
    findings: [
      'whose-word/lesson.mdx:52  unknown-id  There is no lab `hypotheses` in this module.',
    ],
  },
  {
    name: 'a situation that a lab does not have',
    edit: append(LESSON, '\n<Lab name="escrow" state="{holders: 3, needed: 4}" />\n'),
    findings: [
      'whose-word/lesson.mdx:52  schema  The lab `escrow` has no such situation: Needs more shares than there are.',
    ],
  },
  {
    name: 'a field that a lab does not have, in a question',
    edit: replace(
      QUIZ,
      '  kind: choice\n',
      '  kind: choice\n  lab: {name: seized, state: {timers: 3}}\n',
    ),
    findings: [
      'whose-word/quiz.yaml:7  schema  The lab `seized` has no such situation: No field is called `timers` here: mend the spelling, or take it out.',
    ],
  },
  {
    name: 'an unknown lab in a question',
    edit: replace(QUIZ, '  kind: choice\n', '  kind: choice\n  lab: {name: sealed}\n'),
    findings: [
      'whose-word/quiz.yaml:7  unknown-id  There is no lab `sealed` in this module. Did you mean `seized`?',
    ],
  },
  {
    name: 'evidence that there is not behind the line of a lab',
    edit: add('figures/lab-limits.yaml', 'labs:\n  seized:\n    deleting: {cites: [TEC-17]}\n'),
    findings: [
      'figures/lab-limits.yaml:3  unknown-id  Nothing has the id `TEC-17`. Expected the id of a piece of evidence.',
    ],
  },
]
