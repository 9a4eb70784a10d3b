import type { Claim } from '@/evidence/claim'
import type { Choice } from '@/quiz/choice'
import type { Classify } from '@/quiz/classify'
import type { Order } from '@/quiz/order'
import { cited, likeness, SYSTEM_NAMES, wordsOf, type Facts } from './ledger-facts'
import { isFrom, quotedIn } from './prove-voices'

export function proveWhichSource(facts: Facts, question: Choice): string[] {
  const right = question.options.find(option => option.right)!
  const claim = cited(facts, right.cites)
  const own = wordsOf(claim.statement)
  const beside = metTogether(facts, claim)
  const sourceOf = (text: string) => /^Source (s\d+),/.exec(text)?.[1]
  return [
    ...(quotedIn(question.stem) === claim.statement ? [] : ['the stem is not the claim']),
    ...(sourceOf(right.text) === claim.source ? [] : [`${claim.id} is not of ${right.text}`]),
    ...claim.conflicts.map(id => `${claim.id} is in ${id}`),
    ...question.options
      .filter(option => !option.right)
      .flatMap(option =>
        facts.evidence.claims.filter(
          other =>
            other.source === sourceOf(option.text) &&
            (beside.has(other.id) || likeness(own, wordsOf(other.statement)) >= 0.35),
        ),
      )
      .map(other => `${other.id} may say what ${claim.id} says`),
  ]
}

/** The claims that meet this one in a conflict, a statement, a property of a system or an event. */
function metTogether(facts: Facts, claim: Claim): Set<string> {
  const { conflicts, statements, systems, events } = facts.evidence
  const groups = [conflicts, statements, systems.flatMap(system => system.properties), events]
  return new Set(
    groups
      .flat()
      .filter(group => group.claims.includes(claim.id))
      .flatMap(group => group.claims as string[]),
  )
}

/** A claim names this system and none of the others, and the text that is shown names none. */
function isAbout(facts: Facts, claim: Claim, text: string, id: string, others: string[]): string[] {
  const named = (system: string, words: string) =>
    SYSTEM_NAMES[system]!.some(name => new RegExp(`\\b${name}\\b`).test(words))
  const entities = Object.values(claim.entities).flat().join(', ')
  const listed = (system: string) =>
    facts.evidence.systems
      .find(one => one.id === system)!
      .properties.some(property => property.claims.includes(claim.id))
  return [
    ...(named(id, `${claim.statement} ${entities}`) ? [] : [`${claim.id} does not name ${id}`]),
    ...(named(id, text) ? [`${text} gives ${id} away`] : []),
    ...isFrom(claim, text.replaceAll('[name left out]', '').replaceAll("'s", '')),
    ...others
      .filter(other => named(other, `${claim.statement} ${entities}`) || listed(other))
      .map(other => `${claim.id} is of ${other} too`),
  ]
}

export function proveWhichSystem(facts: Facts, question: Choice): string[] {
  const right = question.options.find(option => option.right)!
  const claim = cited(facts, right.cites)
  const idOf = (text: string) =>
    Object.keys(SYSTEM_NAMES).find(id => SYSTEM_NAMES[id]!.some(name => text.includes(name)))!
  const others = question.options.filter(option => !option.right).map(option => idOf(option.text))
  return isAbout(facts, claim, quotedIn(question.stem), idOf(right.text), others)
}

export function proveSortBySystem(facts: Facts, question: Classify): string[] {
  return question.items.flatMap(item => {
    const claim = cited(facts, item.cites)
    const [text = ''] = item.text.split(' (source ')
    const others = question.buckets.map(({ id }) => id).filter(id => id !== item.bucket)
    return isAbout(facts, claim, text, item.bucket, others)
  })
}

/** Properties of which the sources tell one side, and leave another unknown under another name. */
const HALF_KNOWN: Record<string, readonly string[]> = {
  'phantom-secure': ['size', 'outcome', 'charges', 'how authorities got in'],
  'sky-ecc': [
    'size: users',
    'prosecution',
    'raids and results',
    'people',
    'how authorities got in',
  ],
  encrochat: ['how authorities got in', 'end', 'who'],
  'chapo-network': ['outcome', 'how authorities got in', 'name'],
  cyberbunker: ['owner'],
  'operation-venetic': ['seizures', 'arrests'],
}

export function proveWhatIsUnknown(facts: Facts, question: Choice): string[] {
  const system = facts.evidence.systems.find(
    ({ name }) => question.stem === `Which of these do the sources leave unknown about ${name}?`,
  )
  if (system === undefined) return ['the stem names no system']
  return question.options.flatMap(option => {
    if (option.right)
      return system.unknown.includes(option.text) ? [] : [`${option.text} is not unknown`]
    const property = system.properties.find(({ name }) => option.text === name)
    if (property === undefined) return [`${option.text} is no property of ${system.id}`]
    const behind = property.claims.map(id => facts.claims.get(id)!)
    const words = wordsOf(property.name)
    if (HALF_KNOWN[system.id]?.includes(property.name)) return [`${option.text} is half known`]
    return [
      ...behind
        .filter(
          claim =>
            claim.figures.some(figure => figure.lost) ||
            /unclear|unknown|missing/.test(claim.statement),
        )
        .map(claim => `${claim.id} leaves ${option.text} open`),
      ...system.unknown
        .filter(text => [...wordsOf(text)].some(word => words.has(word)))
        .map(text => `${option.text} may be the unknown: ${text}`),
    ]
  })
}

export function proveOrder(facts: Facts, question: Order): string[] {
  const spans = question.items.map(item => {
    const claim = cited(facts, item.cites)
    const event = facts.evidence.events.find(({ claims }) => claims.includes(claim.id))
    const text = `${event?.event.replace(/\.$/, '')} (source ${claim.source})`
    const [year = '', month, day] = claim.date?.value?.split('-') ?? []
    const wrong = [
      ...(event?.dating === 'dated' ? [] : [`${claim.id} is of no dated event`]),
      ...(item.text === text ? [] : [`${item.text} is not that event`]),
      ...(event?.at === '2020-03-06' ? ['a picture’s date is no event’s'] : []),
      ...(claim.date?.derived === undefined ? [] : [`the date of ${claim.id} is worked out`]),
      ...(item.text.includes(year) ? [`${item.text} gives its year away`] : []),
    ]
    return {
      wrong,
      first: Number(`${year}${month ?? '01'}${day ?? '01'}`),
      last: Number(`${year}${month ?? '12'}${day ?? '31'}`),
    }
  })
  const touching = spans.filter((span, i) => i > 0 && span.first <= spans[i - 1]!.last)
  return [...spans.flatMap(span => span.wrong), ...touching.map(() => 'two dates may be the same')]
}
