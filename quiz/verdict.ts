/** Whether an answer is right, and for the right reason. */
export type Verdict = 'right-reason' | 'wrong-reason' | 'wrong'
