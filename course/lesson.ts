import { z } from 'zod'
import { claimId, factId } from '@/evidence/ids'

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a slug like my-lesson')

/** The front matter of a lesson's `lesson.mdx`. */
export const frontMatterSchema = z.strictObject({
  title: z.string().min(1),
  unit: z.string().min(1),
  minutes: z.number().int().positive(),
  purpose: z.string().min(1),
  objectives: z.array(z.strictObject({ id: slug, text: z.string().min(1) })).min(1),
  needs: z.array(slug).default([]),
  resolutions: z.array(z.string()).default([]),
  claims: z.array(claimId).default([]),
  facts: z.array(factId).default([]),
  misconceptions: z.array(z.strictObject({ id: slug, text: z.string().min(1) })).default([]),
})
type FrontMatter = z.infer<typeof frontMatterSchema>

export const termSchema = z.strictObject({
  id: slug,
  term: z.string().min(1),
  definition: z.string().min(1),
  cites: z.array(z.string()).default([]),
  also: z.array(z.string()).default([]),
})
/** A glossary term, with the lesson that introduces it. */
export type Term = z.infer<typeof termSchema> & { lesson: string }

export type Lesson = FrontMatter & {
  slug: string
  /** The MDX after the front matter. */
  body: string
  /** Line of the file on which the body begins, from 1. */
  bodyLine: number
  sections: Section[]
  /** Words of prose. */
  words: number
  /** The school grade (United States) at which its prose reads easily. */
  grade: number
  /** MDX of the teacher's plan and of the handout, where they are there. */
  plan?: string
  handout?: string
}

/** A `##` section, and the ids of the questions that its check asks. */
export type Section = { id: string; title: string; words: number; checks: string[] }
