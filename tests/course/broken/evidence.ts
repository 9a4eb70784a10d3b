import { add, all, append, CLAIMS, LESSON, QUIZ, replace, type Broken } from './edits'

const FACT = `facts:
- id: TEC-01
  topic: rust
  statement: Iron rusts.
  jurisdiction: technology (general)
  citation: {title: A book on iron, addressRead: false}
  verified: known
  grade: known
  confidence: high
  disputed: none
`

const ARGUMENT = `arguments:
- id: ACC-01
  side: access
  title: Mend it
  claim: Mend it.
  warrant: It is broken.
  impact: Children swim.
  facts: [s0-petition]
  rebuttal: {text: It is dear., facts: [s0-operator-cost]}
  limit: Nobody knows the price.
`

const SYSTEM = `systems:
- id: pool
  name: The pool
  kind: building
  properties: []
  unknown: [its age]
`

const BARE = 'Mending the roof would cost the council £1.9 million.'
const GRID = `columns:
- {id: price, title: Price}
rows:
- title: The council
  cites: [s1-council-cost]
  cells:
    price:
      text: It says £1.8 million.
`

/** Figures, quotations and standings that go further than the evidence, and evidence cited amiss. */
export const EVIDENCE: readonly Broken[] = [
  {
    name: 'a figure of no cited claim',
    edit: replace(LESSON, 'would cost £2.3 million</Claim>', 'would cost £2.6 million</Claim>'),
    findings: [
      'whose-word/lesson.mdx:37  figure  “£2.6 million” is not a figure of what is cited here (s0-operator-cost, s1-council-cost, c-repair-cost). Cite the evidence that holds it, or mark a quantity of your own: <Own>£2.6 million</Own>.',
    ],
  },
  {
    name: 'a figure of another paragraph',
    edit: replace(LESSON, "That is one body's word.", 'That is 1 of 3,200 words.'),
    findings: [
      'whose-word/lesson.mdx:27  figure  No evidence is cited for “1”. Cite the evidence that holds it, or mark a quantity of your own: <Own>1</Own>.',
      'whose-word/lesson.mdx:27  figure  No evidence is cited for “3,200”. It stands in `s0-petition`. Cite the evidence that holds it, or mark a quantity of your own: <Own>3,200</Own>.',
    ],
  },
  {
    name: 'a figure in another currency',
    edit: replace(LESSON, 'says £1.9 million', 'says €1.9 million'),
    findings: [
      'whose-word/lesson.mdx:37  figure  “€1.9 million” is not a figure of what is cited here (s0-operator-cost, s1-council-cost, c-repair-cost). The evidence has that number in another currency. Cite the evidence that holds it, or mark a quantity of your own: <Own>€1.9 million</Own>.',
    ],
  },
  {
    name: 'a vague figure of no claim',
    edit: replace(LESSON, 'neither is yours to choose', 'hundreds of people argue'),
    findings: [
      'whose-word/lesson.mdx:37  figure  “hundreds” is not a figure of what is cited here (s0-operator-cost, s1-council-cost, c-repair-cost). Cite the evidence that holds it, or mark a quantity of your own: <Own>hundreds</Own>.',
    ],
  },
  {
    name: 'a day that the claim does not give',
    edit: replace(LESSON, 'closed on 4 March 2024', 'closed on 5 March 2024'),
    findings: [
      'whose-word/lesson.mdx:25  figure  “5 March” is not a figure of what is cited here (s0-pool-closed, s0-inspectorate-bolts). Cite the evidence that holds it, or mark a quantity of your own: <Own>5 March</Own>.',
    ],
  },
  {
    name: "a figure of one's own that is not marked",
    edit: replace(LESSON, '<Own>30</Own>', '30'),
    findings: [
      'whose-word/lesson.mdx:37  figure  “30” is not a figure of what is cited here (s0-operator-cost, s1-council-cost, c-repair-cost). Cite the evidence that holds it, or mark a quantity of your own: <Own>30</Own>.',
    ],
  },
  {
    name: 'a figure in an option',
    edit: replace(QUIZ, 'text: Gives both figures', 'text: Gives all 5 figures'),
    findings: [
      'whose-word/quiz.yaml:108  figure  “5” is not a figure of what is cited here (s0-operator-cost, s1-council-cost). Cite the evidence that holds it, or mark a quantity of your own: {{5}}.',
    ],
  },
  {
    name: 'a key that no evidence holds',
    edit: replace(QUIZ, 'low: 1.9, high: 1.9', 'low: 1.7, high: 1.8'),
    findings: [
      'whose-word/quiz.yaml:30  key  The right answer is 1.7 to 1.8, and no evidence cited in `explanation` or `feedback.right` holds that figure.',
    ],
  },
  {
    name: 'words in quotation marks that nobody said',
    edit: replace(LESSON, "That is one body's word.", 'That is “rust in the roof”.'),
    findings: [
      'whose-word/lesson.mdx:27  quotation  “rust in the roof” is not a quotation in the ledger. Quote to the letter, or say it in your own words; a word as a word stands in *italics*.',
    ],
  },
  {
    name: 'a quotation with a word changed',
    edit: replace(
      LESSON,
      'one bolt can fall on a child</Quote>',
      'one bolt may fall on a child</Quote>',
    ),
    findings: [
      'whose-word/lesson.mdx:31  quotation  <Quote> must hold words of the ledger to the letter: “We will not open a hall in which one bolt can fall on a child”.',
    ],
  },
  {
    name: 'a quotation with capitals changed',
    edit: replace(
      LESSON,
      '<Quote id="st-brandt-open">We will',
      '<Quote id="st-brandt-open">we will',
    ),
    findings: [
      'whose-word/lesson.mdx:31  quotation  <Quote> must hold words of the ledger to the letter, with its capitals and marks: “We will not open a hall in which one bolt can fall on a child”.',
    ],
  },
  {
    name: 'a quotation of what is not quoted',
    edit: replace(LESSON, '<Quote id="st-brandt-open">', '<Quote id="s0-petition">'),
    findings: [
      'sources/claims.yaml:1  unused-claim  (warning) No lesson, question or term uses 1 of the 9 claims: s0-operator-will-not-open.',
      'sources/statements.yaml:1  unused-claim  (warning) No lesson, question or term uses 1 of the 1 statements: st-brandt-open.',
      'whose-word/lesson.mdx:31  quotation  The ledger holds no quotation under this id: report it without <Quote>.',
    ],
  },
  {
    name: 'a quotation in an answer',
    edit: replace(
      QUIZ,
      'The Post reports what the building inspectorate says.',
      'The Post writes “bolts of rust”, as the inspectorate says.',
    ),
    findings: [
      'whose-word/quiz.yaml:16  quotation  “bolts of rust” is not a quotation in the ledger. Quote to the letter, or say it in your own words; a word as a word stands in *italics*.',
    ],
  },
  {
    name: 'an alleged thing as done',
    edit: replace(
      LESSON,
      'the building inspectorate says that its bolts have rusted in 14 places</Claim>',
      'its bolts have rusted in 14 places</Claim>',
    ),
    findings: [
      'whose-word/lesson.mdx:25  outranks-standing  “The reason is the roof: its bolts have rusted in 14 places.” says as a fact what is “Agency” (`s0-inspectorate-bolts`). Say whose word it is: “The agency, by its name, says …”',
    ],
  },
  {
    name: 'an outranking answer',
    edit: replace(
      QUIZ,
      'The inspectorate says it.',
      'Bolts of the roof have rusted in many places.',
    ),
    findings: [
      'whose-word/quiz.yaml:49  outranks-standing  “Bolts of the roof have rusted in many places.” says as a fact what is “Agency” (`s0-inspectorate-bolts`). Say whose word it is: “The agency, by its name, says …”',
    ],
  },
  {
    name: 'two standings under one badge',
    edit: replace(
      LESSON,
      '<Claim id="s0-operator-cost">Bluewater',
      '<Claim id="s0-operator-cost s1-council-cost">Bluewater',
    ),
    findings: [
      'whose-word/lesson.mdx:37  outranks-standing  One <Claim> shows one badge, but these claims are Company and Agency. Give each a <Claim> of its own.',
    ],
  },
  {
    name: 'a background fact in a question from the sources',
    edit: all(
      add('background/facts.yaml', FACT),
      replace(
        QUIZ,
        "text: 'A claim keeps its speaker, also when a newspaper prints it.', cites: [",
        "text: 'A claim keeps its speaker, also when a newspaper prints it.', cites: [TEC-01, ",
      ),
    ),
    findings: [
      'whose-word/quiz.yaml:18  background-in-sources  `TEC-01` is a background fact: a question marked `from: sources` cites the sources alone.',
    ],
  },
  {
    name: 'a question from the background without a fact',
    edit: replace(
      QUIZ,
      '  from: sources\n  difficulty: 3\n  level: judge',
      '  from: background\n  difficulty: 3\n  level: judge',
    ),
    findings: [
      'whose-word/quiz.yaml:107  cites  A question marked `from: background` names at least one background fact in every `cites`. Add one, or mark it `from: sources`.',
      'whose-word/quiz.yaml:109  cites  A question marked `from: background` names at least one background fact in every `cites`. Add one, or mark it `from: sources`.',
    ],
  },
  {
    name: 'an argument in a question from the sources',
    edit: all(
      add('arguments/arguments.yaml', ARGUMENT),
      replace(QUIZ, "answer.', cites: [c-repair-cost]", "answer.', cites: [ACC-01, c-repair-cost]"),
    ),
    findings: [
      'whose-word/quiz.yaml:109  background-in-sources  `ACC-01` is an argument: a question marked `from: sources` cites the sources alone.',
    ],
  },
  {
    name: 'a system alone as evidence',
    edit: all(
      add('sources/systems.yaml', SYSTEM),
      replace(QUIZ, "answer.', cites: [c-repair-cost]", "answer.', cites: [pool]"),
    ),
    findings: [
      'whose-word/quiz.yaml:109  cites  A question marked `from: sources` names at least one claim, statement, conflict or gap in every `cites`.',
    ],
  },
  {
    name: 'a figure in a drawn figure',
    edit: add('figures/prices.yaml', GRID),
    findings: [
      'figures/prices.yaml:8  figure  “£1.8 million” is not a figure of what is cited here (s1-council-cost). Cite the evidence that holds it, or say it without the figure.',
    ],
  },
  {
    name: 'a bare statement in a drawn figure',
    edit: add('figures/prices.yaml', GRID.replace('It says £1.8 million.', BARE)),
    findings: [
      'figures/prices.yaml:8  outranks-standing  “Mending the roof would cost the council £1.9 million.” says as a fact what is “Agency” (`s1-council-cost`). Say whose word it is: “The agency, by its name, says …”',
    ],
  },
  {
    name: 'an option without a reason',
    edit: replace(QUIZ, ", why: 'The Post reports what the building inspectorate says.'", ''),
    findings: [
      'whose-word/quiz.yaml:16  schema  `why` is missing: say here, to the reader who picked this, why it is right or wrong.',
    ],
  },
  {
    name: 'an option without cites',
    edit: replace(
      QUIZ,
      "why: 'The Post reports what the building inspectorate says.', cites: [s0-inspectorate-bolts]",
      "why: 'The Post reports what the building inspectorate says.'",
    ),
    findings: [
      'whose-word/quiz.yaml:16  schema  `cites` is missing: name the evidence that shows it, as in cites: [s0-some-claim].',
    ],
  },
  {
    name: 'an empty cites',
    edit: replace(
      QUIZ,
      "why: 'The Post reports what the building inspectorate says.', cites: [s0-inspectorate-bolts]",
      "why: 'The Post reports what the building inspectorate says.', cites: []",
    ),
    findings: [
      'whose-word/quiz.yaml:16  schema  Expected at least 1 in `cites`: name the evidence that shows it.',
    ],
  },
  {
    name: 'a claim that nothing uses',
    edit: append(
      CLAIMS,
      '- id: s1-idle\n  source: s1\n  line: 9\n  locator: idle\n  statement: Nobody asks.\n  standing: journalist-reports\n  topics: []\n',
    ),
    findings: [
      'sources/claims.yaml:1  unused-claim  (warning) No lesson, question or term uses 1 of the 10 claims: s1-idle.',
    ],
  },
  {
    name: 'a claim used but not listed',
    edit: replace(LESSON, '- s0-petition\n', ''),
    findings: [
      'whose-word/lesson.mdx:12  front-matter  (warning) The text uses, and `claims` does not list: s0-petition.',
    ],
  },
  {
    name: 'a claim listed but not used',
    edit: replace(LESSON, '- s0-petition\n', '- s0-petition\n- s0-coach-distance\n'),
    findings: [
      'whose-word/lesson.mdx:12  front-matter  (warning) `claims` lists, and the text does not use: s0-coach-distance.',
    ],
  },
]
