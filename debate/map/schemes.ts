import type { SchemeId } from '@/evidence/scheme'

export type Scheme = {
  name: string
  /** The pattern, with what stands in its places. */
  pattern: string
  /** What a careful opponent asks: each is an objection ready to fill. */
  questions: readonly string[]
}

/**
 * Ten schemes of everyday argument with their critical questions, in our own words, after D. Walton, C. Reed and
 * F. Macagno, Argumentation Schemes (Cambridge University Press, 2008).
 */
export const SCHEMES: Readonly<Record<SchemeId, Scheme>> = {
  'expert-opinion': {
    name: 'Expert opinion',
    pattern: 'Somebody who knows the field says so; so it is so.',
    questions: [
      'Is this person an expert in just this field?',
      'Did they say this, and in these words?',
      'Do other experts say otherwise?',
      'Have they an interest in saying so?',
      'On what evidence do they say it?',
    ],
  },
  'position-to-know': {
    name: 'Position to know',
    pattern: 'Somebody who was in a position to know says so; so it is so.',
    questions: [
      'Were they really in a position to know?',
      'Are they honest here, or a party to the matter?',
      'Did they say it, or was it reported of them?',
      'Can anybody else confirm it?',
    ],
  },
  cause: {
    name: 'Cause to effect',
    pattern: 'This brings about that; this is so; so that will follow.',
    questions: [
      'How strong is the link: always, mostly, now and then?',
      'Is the evidence for the link any better than that the two came together?',
      'Could something else have brought it about?',
      'Does something else keep the effect from coming?',
    ],
  },
  consequences: {
    name: 'Consequences',
    pattern:
      'If this is done, good (or bad) will come of it; so it should (or should not) be done.',
    questions: [
      'How likely are these consequences?',
      'What is the evidence that they would come?',
      'Are there consequences on the other side to be weighed?',
      'Is there another way to the same good, or round the same harm?',
    ],
  },
  analogy: {
    name: 'Analogy',
    pattern: 'The two cases are alike; what holds of the one holds of the other.',
    questions: [
      'Are they alike in what matters here?',
      'In what that matters do they differ?',
      'Does it really hold of the first case?',
      'Is there a case just as like, of which the opposite holds?',
    ],
  },
  precedent: {
    name: 'Precedent',
    pattern: 'An earlier case was decided so; this is such a case; so it should be decided so.',
    questions: [
      'Does the earlier decision cover a case like this?',
      'Who decided it, and does it bind here?',
      'Has it been overruled, appealed or narrowed since?',
      'Do other decisions point the other way?',
    ],
  },
  'rule-and-exception': {
    name: 'Rule and exception',
    pattern: 'The rule says so; this falls under the rule; so it holds here.',
    questions: [
      'Does the rule say that, to the letter?',
      'Does the case fall under it?',
      'Is there an exception for such cases?',
      'Does another rule conflict with it, and which goes first?',
    ],
  },
  sign: {
    name: 'Sign',
    pattern: 'Where this is found, that mostly is too; this is found; so that is.',
    questions: [
      'How often does the sign go with the thing?',
      'Could the sign stand for something else here?',
      'How many show the sign, and not the thing?',
    ],
  },
  ignorance: {
    name: 'Lack of evidence',
    pattern: 'If it were so we should know; we do not; so it is not.',
    questions: [
      'Has anybody looked, and how hard?',
      'Would we know if it were so?',
      'Who has to prove it: the side that says it, or the side that doubts it?',
    ],
  },
  'popular-practice': {
    name: 'Popular practice',
    pattern: 'Many do it so (or hold it so); so it is right, or safe, or sensible.',
    questions: [
      'Do so many really do it, and how is that known?',
      'Have they good reasons, or do they follow each other?',
      'Is their case like this one?',
      'Have they fared well with it?',
    ],
  },
}
