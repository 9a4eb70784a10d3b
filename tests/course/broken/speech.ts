import { add, LESSON, replace, type Broken } from './edits'

const SPEECH = 'sources/speech.yaml'

/** What the speech check is told of a module, and what it finds in a lesson's prose. */
export const SPEECH_EDITS: readonly Broken[] = [
  {
    name: 'a figure in uncited prose that is not the one of the sources',
    edit: replace(
      LESSON,
      "That is one body's word.",
      "Bolts of the roof have rusted in <Own>90</Own> places. That is one body's word.",
    ),
    findings: [
      'whose-word/lesson.mdx:27  speech  (warning) wrong-figure: “90 places”. The sources have another figure for this: places in the roof with rusted bolts: 14 places. Better: The county building inspectorate says that bolts of the roof have rusted in 14 places.',
    ],
  },
  {
    name: 'a way of speaking about a claim that there is not',
    edit: add(SPEECH, 'assertions:\n- {claims: [s0-pool-opened], says: [pool open]}\n'),
    findings: [
      'sources/speech.yaml:2  unknown-id  Nothing has the id `s0-pool-opened`. Expected the id of a claim. Did you mean `s0-pool-closed`?',
    ],
  },
]
