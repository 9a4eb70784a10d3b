/** The kinds of reasoning that an argument can say it uses. Their critical questions stand in debate/map/schemes.ts. */
export const SCHEME_IDS = [
  'expert-opinion',
  'position-to-know',
  'cause',
  'consequences',
  'analogy',
  'precedent',
  'rule-and-exception',
  'sign',
  'ignorance',
  'popular-practice',
] as const
export type SchemeId = (typeof SCHEME_IDS)[number]
