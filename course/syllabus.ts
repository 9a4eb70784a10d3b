import { z } from 'zod'
import { claimId } from '@/evidence/ids'
import { slug } from './lesson'

/** `syllabus.yaml`: what the module is called and in what order its lessons come. */
export const syllabusSchema = z.strictObject({
  title: z.string().min(1),
  subtitle: z.string().min(1),
  about: z.string().min(1),
  /** What stands at the foot of every page: the licence of the lessons, a reminder. */
  colophon: z.string().optional(),
  units: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        title: z.string().min(1),
        lessons: z.array(
          z.strictObject({
            slug,
            title: z.string().min(1),
            about: z.string().min(1),
            needs: z.array(slug).default([]),
            /** False: in preparation, with no folder yet. */
            ready: z.boolean().default(true),
          }),
        ),
      }),
    )
    .min(1),
  /** Texts for those who teach the whole course, in order: each stands in `guides/<slug>.mdx`. */
  guides: z.array(slug).default([]),
  /** A few claims of different standing that the home page shows a newcomer. */
  samples: z.array(claimId).default([]),
  resolutions: z.array(z.strictObject({ id: z.string(), text: z.string().min(1) })).default([]),
})
export type Syllabus = z.infer<typeof syllabusSchema>
export type SyllabusLesson = Syllabus['units'][number]['lessons'][number]

/** All lessons in the order of the syllabus. */
export function lessonsInOrder(syllabus: Syllabus): SyllabusLesson[] {
  return syllabus.units.flatMap(unit => unit.lessons)
}
