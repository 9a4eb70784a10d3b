/** What a text may use, component by component, and the attributes of each; those marked `!` must be there. */
export const COMPONENTS: Record<string, readonly string[]> = {
  Claim: ['id!'],
  Quote: ['id!', 'block'],
  Fact: ['id!'],
  Term: ['id!'],
  Conflict: ['id!'],
  Gap: ['id!'],
  Figure: ['name!'],
  Check: ['id!'],
  Lab: ['name!', 'state'],
  Systems: ['ids!', 'properties!'],
  Aside: ['title!'],
  Own: [],
  Point: [],
  Debate: ['resolution!'],
  For: [],
  Against: [],
  Lines: ['n!'],
}

/** The figures that can be drawn. */
export const FIGURE_NAMES: readonly string[] = [
  'path-of-a-message',
  'what-was-sold',
  'standings',
  'word-against-word',
  'who-said-what-when',
  'timeline',
]

/** The pages of the app that a text may link to, besides those of lessons, terms and evidence. */
export const PAGES: readonly string[] = [
  '/',
  '/syllabus',
  '/glossary',
  '/evidence',
  '/evidence/sources',
  '/evidence/timeline',
  '/debate',
  '/course-test',
  '/class',
  '/teach',
  '/about',
  '/practice',
  '/progress',
  '/review',
  '/search',
  '/privacy',
]
