import { notFound } from 'next/navigation'
import { evidenceCard } from '@/evidence/card'
import { notesOf } from '@/course/notes'
import type { Module } from '@/course/module'
import { loadModule } from '@/server/module'

export type LessonParams = Promise<{ slug: string }>

/** The lesson of a route with its module; the not-found page where there is none. */
export async function findLesson(params: LessonParams) {
  const { slug } = await params
  const module = await loadModule()
  const lesson = module.lessons.find(one => one.slug === slug)
  return lesson === undefined ? notFound() : { module, lesson }
}

export async function lessonParams() {
  const { lessons } = await loadModule()
  return lessons.map(({ slug }) => ({ slug }))
}

/** The numbered notes of a text with the evidence that each shows. */
export function noteCards({ evidence }: Module, source: string) {
  return [...notesOf(source).values()].map(({ number, ids }) => ({
    number,
    cards: ids.map(id => evidenceCard(evidence, id)),
  }))
}
