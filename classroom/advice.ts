/** What to do after a vote. */
export type Advice = 'too-few' | 'teach-again' | 'discuss' | 'go-on'

/** Fewer answers than this are a few people and not a class. */
const FEWEST = 5

/**
 * What the share of right answers in a first vote asks for: under 35 % the ground is missing, from 35 to 70 % neighbours can
 * convince each other, above that few would learn by talking.
 * Source: Crouch and Mazur 2001, “Peer Instruction: Ten years of experience and results”, American Journal of Physics 69(9).
 */
export function adviceOn(vote: { right: number; answered: number }): Advice {
  if (vote.answered < FEWEST) return 'too-few'
  const share = vote.right / vote.answered
  if (share < 0.35) return 'teach-again'
  return share <= 0.7 ? 'discuss' : 'go-on'
}
