import { add, all, LESSON, QUIZ, remove, replace, type Broken } from './edits'

/** Lessons, their order, and the questions that belong to them. */
export const COURSE: readonly Broken[] = [
  {
    name: 'a folder that the syllabus does not name',
    edit: add('new-lesson/lesson.mdx', '---\ntitle: New\n---\n'),
    findings: [
      'new-lesson/lesson.mdx:1  syllabus  The syllabus does not name this lesson: add `slug: new-lesson` to a unit.',
    ],
  },
  {
    name: 'a guide that the syllabus does not name',
    edit: add('guides/for-clubs.mdx', '---\ntitle: For clubs\nabout: Three sessions.\n---\n'),
    findings: [
      'guides/for-clubs.mdx:1  syllabus  The syllabus does not name this guide: add it to `guides`.',
    ],
  },
  {
    name: 'a lesson that is not there',
    edit: remove(
      'whose-word/lesson.mdx',
      'whose-word/quiz.yaml',
      'whose-word/terms.yaml',
      'whose-word/plan.mdx',
      'whose-word/handout.mdx',
    ),
    findings: [
      'whose-word/lesson.mdx:1  missing-file  This file is missing: write it, or mark the lesson `ready: false` in the syllabus.',
    ],
  },
  {
    name: 'a lesson in preparation',
    edit: replace(
      'syllabus.yaml',
      "and how to write it.'}",
      "and how to write it.', ready: false}",
    ),
    findings: [
      'whose-word/lesson.mdx:1  syllabus  (warning) In preparation (`ready: false` in the syllabus): nobody sees this lesson, and what is wrong with it is a warning.',
    ],
  },
  {
    name: 'a title that differs',
    edit: replace(LESSON, 'title: Whose word is it?', 'title: Whose word?'),
    findings: [
      'whose-word/lesson.mdx:2  syllabus  `title` is “Whose word?” here and “Whose word is it?” in the syllabus: make them the same.',
    ],
  },
  {
    name: 'a file that is never read',
    edit: add('whose-word/quizz.yaml', 'questions: []\n'),
    findings: [
      'whose-word/quizz.yaml:1  unread-file  (warning) The app does not read this file. Is it meant to be whose-word/quiz.yaml?',
    ],
  },
  {
    name: 'lessons that need each other',
    edit: replace(
      'syllabus.yaml',
      /( {2}- \{slug: whose-word[^]*?\.')\}/,
      '$1, needs: [second]}\n  - {slug: second, title: Second, about: Next., needs: [third], ready: false}\n  - {slug: third, title: Third, about: Last., needs: [whose-word], ready: false}',
    ),
    findings: [
      'syllabus.yaml:11  lesson-order  These lessons need each other in a circle: whose-word → second → third → whose-word.',
      'whose-word/lesson.mdx:9  syllabus  `needs` is “none” here and “second” in the syllabus: make them the same.',
    ],
  },
  {
    name: 'a lesson that needs a later one',
    edit: replace(
      'syllabus.yaml',
      /( {2}- \{slug: whose-word[^]*?\.')\}/,
      '  - {slug: first, title: First, about: Before., needs: [whose-word], ready: false}\n$1}',
    ),
    findings: [
      'syllabus.yaml:11  lesson-order  `first` needs `whose-word`, which comes after it: a lesson needs earlier ones only.',
    ],
  },
  {
    name: 'a lesson that needs itself',
    edit: replace(
      'syllabus.yaml',
      "and how to write it.'}",
      "and how to write it.', needs: [whose-word]}",
    ),
    findings: [
      'syllabus.yaml:11  lesson-order  `whose-word` needs itself.',
      'whose-word/lesson.mdx:9  syllabus  `needs` is “none” here and “whose-word” in the syllabus: make them the same.',
    ],
  },
  {
    name: 'a lesson that needs no lesson',
    edit: replace(
      'syllabus.yaml',
      "and how to write it.'}",
      "and how to write it.', needs: [whose-words]}",
    ),
    findings: [
      'syllabus.yaml:11  lesson-order  No lesson is called `whose-words`. Did you mean `whose-word`?',
      'whose-word/lesson.mdx:9  syllabus  `needs` is “none” here and “whose-words” in the syllabus: make them the same.',
    ],
  },
  {
    name: 'an objective tested once',
    edit: all(
      replace(QUIZ, /objective: figures/, 'objective: speaker'),
      replace(QUIZ, /objective: figures/, 'objective: speaker'),
    ),
    findings: [
      'whose-word/lesson.mdx:8  coverage  The objective `figures` is tested by one question: each needs two.',
    ],
  },
  {
    name: 'a misconception that no question meets',
    edit: replace(QUIZ, '  misconception: printed-means-shown\n', ''),
    findings: [
      'whose-word/lesson.mdx:20  coverage  No question meets the misconception `printed-means-shown`: give one `misconception: printed-means-shown`.',
    ],
  },
  {
    name: 'a question of an unknown objective',
    edit: replace(QUIZ, 'objective: figures', 'objective: figure'),
    findings: [
      'whose-word/quiz.yaml:22  coverage  The lesson has no objective `figure`. Did you mean `figures`?',
    ],
  },
  {
    name: 'a question of an unknown misconception',
    edit: replace(QUIZ, 'printed-means-shown', 'printed-means-true'),
    findings: [
      'whose-word/lesson.mdx:20  coverage  No question meets the misconception `printed-means-shown`: give one `misconception: printed-means-shown`.',
      'whose-word/quiz.yaml:42  coverage  The lesson has no misconception `printed-means-true`. Did you mean `printed-means-shown`?',
    ],
  },
  {
    name: 'a check of an unknown question',
    edit: replace(LESSON, '<Check id="whose-word-02" />', '<Check id="whose-word-99" />'),
    findings: [
      'whose-word/lesson.mdx:41  unknown-id  Nothing has the id `whose-word-99`. <Check> takes the id of a question. Did you mean `whose-word-01`?',
      'whose-word/quiz.yaml:23  coverage  This question is marked `section: true`, but no <Check> of the lesson asks it.',
    ],
  },
  {
    name: 'a check that repeats',
    edit: replace(
      LESSON,
      '<Check id="whose-word-02" />',
      '<Check id="whose-word-01 whose-word-02" />',
    ),
    findings: [
      'whose-word/lesson.mdx:41  coverage  `whose-word-01` is asked by an earlier <Check> already.',
    ],
  },
  {
    name: 'a check of a question of the closing quiz',
    edit: replace(
      LESSON,
      '<Check id="whose-word-02" />',
      '<Check id="whose-word-02 whose-word-05" />',
    ),
    findings: [
      'whose-word/lesson.mdx:41  coverage  (warning) `whose-word-05` lacks `section: true`, so the closing quiz asks it again.',
    ],
  },
  {
    name: 'a question id of no lesson',
    edit: replace(QUIZ, 'id: whose-word-07', 'id: price-07'),
    findings: [
      'whose-word/quiz.yaml:99  coverage  The id of a question begins with its lesson: `whose-word-…`.',
    ],
  },
  {
    name: 'a long section',
    edit: replace(LESSON, "That is one body's word.", `${'Word after word. '.repeat(100)}`),
    findings: [
      'whose-word/lesson.mdx:23  length  (warning) This section has 405 words: keep it under 250.',
    ],
  },
  {
    name: 'a text that is hard to read',
    edit: replace(
      LESSON,
      "That is one body's word.",
      'Notwithstanding considerable institutional acknowledgement of administrative responsibility, '.repeat(
        15,
      ),
    ),
    findings: [
      'whose-word/lesson.mdx:1  lint  (warning) The text reads at grade 16.2: shorter sentences and words bring it to 10.',
    ],
  },
]
