import { isLabName, labHref, LABS } from '@/labs/labs'
import { damageTo, REFUSALS } from '@/labs/state-link'
import { line, refused, type PlanReading } from './plan-line'

/** Work elsewhere in the app. `asks`: `text` where something is to be handed in. */

export function readingWork(lesson: { slug: string; title: string }, asks: string): PlanReading {
  const title = `Read “${lesson.title}”`
  return line(`Work: ${title}`, [
    { kind: 'task', task: 'lesson', title, href: `/lessons/${lesson.slug}`, asks: asked(asks) },
  ])
}

/** A lab as it begins or, where a link of it is given, in the situation that the link holds. `aim`: what is to be found out. */
export function labWork(name: string, link: string, aim: string, asks: string): PlanReading {
  if (!isLabName(name)) return refused('Choose a lab.')
  const { title, question } = LABS[name]
  const href = link === '' ? labHref(name) : situationHref(link)
  if (typeof href !== 'string') return refused(href.reason)
  const isIts = href === labHref(name) || href.startsWith(`${labHref(name)}#`)
  if (!isIts) return refused(`That link is not one of “${title}”. Copy it in that lab.`)
  const where = link === '' ? '' : ', as set up'
  return line(`Lab: ${title}${where}`, [
    { kind: 'task', task: 'lab', title: aim === '' ? question : aim, href, asks: asked(asks) },
  ])
}

/** The path of a lab’s link with the situation in it; or why it is none. */
function situationHref(link: string): string | { reason: string } {
  const found = /\/labs\/([a-z-]+)(?:#s=(\S+))?$/.exec(link)
  const [, name = '', state] = found ?? []
  if (!isLabName(name))
    return {
      reason: 'That is not the link of a lab. In the lab, press “Copy a link to this situation”.',
    }
  if (state === undefined) return labHref(name)
  const damage = damageTo(name, state)
  return damage === undefined ? `${labHref(name)}#s=${state}` : { reason: REFUSALS[damage] }
}

/** A speech that is written, checked against the sources, mended, and handed in. */
export function speechWork(aim: string): PlanReading {
  if (aim === '') return refused('Write what the speech is about.')
  return line(`Speech: ${aim}`, [
    { kind: 'task', task: 'speech', title: aim, href: '/debate/speech', asks: 'text' },
  ])
}

function asked(asks: string): 'done' | 'text' {
  return asks === 'text' ? 'text' : 'done'
}
