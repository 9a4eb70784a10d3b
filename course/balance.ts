import type { Argument } from '@/evidence/records'
import { claimsBehind, findExhibit } from '@/evidence/evidence'
import type { Standing } from '@/evidence/standing'
import type { Module } from './module'
import { notesOf } from './notes'
import { questionTexts } from './question-texts'

/** Whose voice stands behind a claim. */
export const VOICES = ['government', 'company', 'court', 'press', 'independent'] as const
type Voice = (typeof VOICES)[number]

const VOICE_OF: Record<Standing, Voice> = {
  'alleged-in-indictment': 'government',
  'prosecutors-say': 'government',
  'police-say': 'government',
  'agency-says': 'government',
  'company-says': 'company',
  'convicted-or-pleaded': 'court',
  'court-outcome': 'court',
  'journalist-reports': 'press',
  'journalist-analysis': 'press',
  'expert-opinion': 'independent',
}

/** What one lesson, or the whole course, rests on. Counts are of different things cited, not of citations. */
export type Balance = {
  name: string
  words: number
  claims: number
  facts: number
  arguments: Record<Argument['side'], number>
  /** Different claims by the voice behind them. */
  voices: Record<Voice, number>
}

/** A line for each lesson in the order of the course, and a last one for all of them together. */
export function balanceOf(module: Module): Balance[] {
  const lessons = module.lessons.map(lesson => {
    const asked = module.questions.filter(question => question.lesson === lesson.slug)
    const ids = [
      ...[...notesOf(lesson.body).values()].flatMap(note => note.ids),
      ...asked.flatMap(question => questionTexts(question).flatMap(text => text.cites)),
    ]
    return { name: lesson.slug, words: lesson.words, ids }
  })
  const whole = {
    name: 'the whole course',
    words: lessons.reduce((sum, lesson) => sum + lesson.words, 0),
    ids: lessons.flatMap(lesson => lesson.ids),
  }
  return [...lessons, whole].map(({ name, words, ids }) => ({
    name,
    words,
    ...countsOf(module, ids),
  }))
}

function countsOf({ evidence }: Module, ids: string[]): Omit<Balance, 'name' | 'words'> {
  const cited = [...new Set(ids)].flatMap(id => findExhibit(evidence, id) ?? [])
  const claims = new Map(
    cited
      .filter(exhibit => exhibit.kind === 'claim' || exhibit.kind === 'statement')
      .flatMap(exhibit => claimsBehind(evidence, exhibit))
      .map(claim => [claim.id, claim]),
  )
  const sides = cited.flatMap(exhibit => (exhibit.kind === 'argument' ? [exhibit.record.side] : []))
  const of = (side: Argument['side']) => sides.filter(one => one === side).length
  const voices = [...claims.values()].map(claim => VOICE_OF[claim.standing])
  const by = (voice: Voice) => voices.filter(one => one === voice).length
  return {
    claims: claims.size,
    facts: cited.filter(exhibit => exhibit.kind === 'fact').length,
    arguments: { access: of('access'), encryption: of('encryption'), middle: of('middle') },
    voices: {
      government: by('government'),
      company: by('company'),
      court: by('court'),
      press: by('press'),
      independent: by('independent'),
    },
  }
}
