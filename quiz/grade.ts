/** The outcome of marking one answer. Unanswered is not wrong. */
export type Grade =
  | { kind: 'unanswered'; missing: string[] }
  | { kind: 'invalid'; reason: string }
  /** Not machine-marked: the reader compares with a model answer. */
  | { kind: 'unmarked' }
  /** `score` from 0 to 1. `verdict` is set where right and wrong have more than one reason. */
  | { kind: 'graded'; score: number; verdict?: Verdict }

export type Verdict = 'right-reason' | 'wrong-reason' | 'wrong'
