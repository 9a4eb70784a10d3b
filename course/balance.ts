import type { Argument, Statement } from '@/evidence/records'
import { claimsBehind, findExhibit, type Evidence } from '@/evidence/evidence'
import type { Standing } from '@/evidence/standing'
import type { Module } from './module'
import { notesOf } from './notes'
import { citesOf } from './question-texts'

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

/** On which side of the case those speak whose statements are quoted or asked about. */
type SpeakerSide = Statement['side']

/** What one lesson, or the whole course, rests on. Counts are of different things cited, not of citations. */
export type Balance = {
  name: string
  words: number
  /** The reading grade; of the course, that of its hardest lesson. */
  grade: number
  claims: number
  facts: number
  arguments: Record<Argument['side'], number>
  /** Different statements by the side of their speakers. */
  speakers: Record<SpeakerSide, number>
  /** Different claims by the voice behind them. */
  voices: Record<Voice, number>
}

/** A line for each lesson in the order of the course, and a last one for all of them together. */
export function balanceOf(module: Module): Balance[] {
  const lessons = module.lessons.map(lesson => {
    const asked = module.questions.filter(question => question.lesson === lesson.slug)
    const ids = [
      ...[...notesOf(lesson.body).values()].flatMap(note => note.ids),
      ...asked.flatMap(question => [...citesOf(question)]),
    ]
    return { name: lesson.slug, words: lesson.words, grade: lesson.grade, ids }
  })
  const whole = {
    name: 'the whole course',
    words: lessons.reduce((sum, lesson) => sum + lesson.words, 0),
    grade: Math.max(0, ...lessons.map(lesson => lesson.grade)),
    ids: lessons.flatMap(lesson => lesson.ids),
  }
  return [...lessons, whole].map(({ name, words, grade, ids }) => ({
    name,
    words,
    grade,
    ...countsOf(module, ids),
  }))
}

function countsOf({ evidence }: Module, ids: string[]): Omit<Balance, 'name' | 'words' | 'grade'> {
  const cited = [...new Set(ids)].flatMap(id => findExhibit(evidence, id) ?? [])
  const claims = new Map(
    cited
      .filter(exhibit => exhibit.kind === 'claim' || exhibit.kind === 'statement')
      .flatMap(exhibit => claimsBehind(evidence, exhibit))
      .map(claim => [claim.id, claim]),
  )
  const sides = cited.flatMap(exhibit => (exhibit.kind === 'argument' ? [exhibit.record.side] : []))
  const of = (side: Argument['side']) => sides.filter(one => one === side).length
  const spoken = speakersOf(evidence, ids)
  const voices = [...claims.values()].map(claim => VOICE_OF[claim.standing])
  const by = (voice: Voice) => voices.filter(one => one === voice).length
  return {
    claims: claims.size,
    facts: cited.filter(exhibit => exhibit.kind === 'fact').length,
    arguments: { access: of('access'), encryption: of('encryption'), middle: of('middle') },
    speakers: { company: spoken('company'), agency: spoken('agency'), other: spoken('other') },
    voices: {
      government: by('government'),
      company: by('company'),
      court: by('court'),
      press: by('press'),
      independent: by('independent'),
    },
  }
}

/** Counts the statements of a side that are cited, by themselves or by a claim that they are made of. */
function speakersOf({ statements }: Evidence, ids: string[]): (side: SpeakerSide) => number {
  const cited = new Set(ids)
  const said = statements.filter(({ id, claims }) => [id, ...claims].some(one => cited.has(one)))
  return side => said.filter(statement => statement.side === side).length
}
