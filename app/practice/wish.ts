import type { Module } from '@/course/module'
import { STANDINGS } from '@/evidence/standing'
import type { Wish } from '@/quiz/generate/generate'
import { TEMPLATE_NAMES } from '@/quiz/generate/template'

/** The names by which a wish stands in an address and in a form. */
const WISH_NAMES = ['seed', 'topic', 'lesson', 'standing', 'system', 'template'] as const
export type WishName = (typeof WISH_NAMES)[number]

/** A wish as text, by name; what is not wished for is absent. */
export type WishText = Partial<Record<WishName, string>>

const MOST = 80

/** Reads a wish from wherever it stands; what is empty or far too long to be meant is left out. */
export function readWish(get: (name: WishName) => unknown): WishText {
  const given = WISH_NAMES.map(name => [name, get(name)] as const)
  return Object.fromEntries(
    given.filter(([, value]) => typeof value === 'string' && value !== '' && value.length <= MOST),
  )
}

/** What the generator is asked for; undefined without a seed. What the module does not have fits no claim. */
export function wishOf(text: WishText, { lessons }: Module): Wish | undefined {
  const { seed, topic, lesson, system } = text
  if (seed === undefined) return undefined
  const standing = STANDINGS.find(one => one === text.standing)
  const template = TEMPLATE_NAMES.find(one => one === text.template)
  const claims = lessons.find(one => one.slug === lesson)?.claims
  return {
    seed,
    ...(topic !== undefined && { topic }),
    ...(lesson !== undefined && { lesson: claims ?? [] }),
    ...(standing !== undefined && { standing }),
    ...(system !== undefined && { system }),
    ...(template !== undefined && { template }),
  }
}

/** The address at which this wish gives the same question again. */
export function practiceHref(text: WishText): string {
  return `/practice?${new URLSearchParams(text).toString()}`
}
