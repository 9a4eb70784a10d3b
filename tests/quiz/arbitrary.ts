import fc from 'fast-check'
import { attributeSchema } from '@/quiz/attribute'
import { choiceSchema } from '@/quiz/choice'
import { classifySchema } from '@/quiz/classify'
import { evidenceSchema } from '@/quiz/evidence'
import { figureSchema } from '@/quiz/figure'
import { matchSchema } from '@/quiz/match'
import { multiSchema } from '@/quiz/multi'
import { orderSchema } from '@/quiz/order'
import { overclaimSchema } from '@/quiz/overclaim'
import type { Kind } from '@/quiz/parts'
import type { Question } from '@/quiz/question'
import { respondSchema } from '@/quiz/respond'

/** What a reader may see. */
const text = fc.string({ minLength: 1, maxLength: 30 })
/** What a reader may not see before answering: texts that stand nowhere else. */
const secret = fc.uuid().map(uuid => `secret ${uuid}`)
const id = fc.oneof(
  { weight: 9, arbitrary: fc.stringMatching(/^[a-z0-9-]{1,6}$/) },
  { weight: 1, arbitrary: fc.constantFrom('constructor', 'valueof', '-', '0') },
)
const cites = fc.constant(['s0-example'])
const why = { why: secret, cites }

const common = {
  id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/),
  version: fc.integer({ min: 1, max: 9 }),
  lesson: text,
  objective: text,
  misconception: fc.option(secret, { nil: undefined }),
  from: fc.constantFrom('sources', 'background'),
  difficulty: fc.constantFrom(1, 2, 3),
  level: fc.constantFrom('recall', 'understand', 'apply', 'judge'),
  hints: fc.array(text, { maxLength: 3 }),
  tags: fc.array(secret, { maxLength: 2 }),
  stem: text,
  explanation: fc.record({ text: secret, cites }),
}

type Shape<T> = { [K in keyof T]: fc.Arbitrary<T[K]> }

/** From `minLength` to `maxLength` parts, whose ids differ. */
function parts<T extends object>(shape: Shape<T>, minLength: number, maxLength: number) {
  const part = fc.tuple(id, fc.record<T>(shape))
  return fc
    .uniqueArray(part, { selector: ([id]) => id, minLength, maxLength })
    .map(list => list.map(([id, rest]) => ({ id, ...rest })))
}

/** Such parts, of which one is right. */
function oneRight<T extends object>(shape: Shape<T>, minLength: number, maxLength: number) {
  return fc
    .tuple(parts(shape, minLength, maxLength), fc.nat())
    .map(([list, n]) =>
      list.map((part, i) => (i === n % list.length ? { ...part, right: true } : part)),
    )
}

const option = { text, ...why }

const choice = fc
  .record({ ...common, kind: fc.constant('choice'), options: oneRight(option, 2, 6) })
  .map(q => choiceSchema.parse(q))

const multi = fc
  .record({
    ...common,
    kind: fc.constant('multi'),
    options: fc
      .tuple(parts(option, 3, 7), fc.infiniteStream(fc.boolean()))
      .map(([list, more]) =>
        list.map((part, i) =>
          i === 0 || (i > 1 && more.next().value) ? { ...part, right: true } : part,
        ),
      ),
  })
  .map(q => multiSchema.parse(q))

const order = fc
  .record({ ...common, kind: fc.constant('order'), items: parts(option, 3, 7) })
  .map(q => orderSchema.parse(q))

const match = fc
  .record({
    ...common,
    kind: fc.constant('match'),
    all: parts({ left: text, right: fc.oneof(text, fc.constant('Police say')), ...why }, 3, 10),
    extras: fc.nat(3),
  })
  .map(({ all, extras, ...q }) => {
    const pairs = all.slice(0, Math.min(7, Math.max(3, all.length - extras)))
    const extra = all.slice(pairs.length).map(({ id, why, cites }) => ({
      id,
      text: `Fits nothing: ${id}`,
      why,
      cites,
    }))
    return matchSchema.parse({ ...q, pairs, extra })
  })

const classify = fc
  .record({
    ...common,
    kind: fc.constant('classify'),
    buckets: parts({ text }, 2, 6),
    items: parts({ ...option, n: fc.nat() }, 3, 8),
  })
  .map(q =>
    classifySchema.parse({
      ...q,
      items: q.items.map(({ n, ...item }) => ({
        ...item,
        bucket: q.buckets[n % q.buckets.length]?.id,
      })),
    }),
  )

const amount = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000_000 }),
  fc.integer({ min: 0, max: 1e9 }).map(n => n / 1000),
)
const figure = fc
  .record({
    ...common,
    kind: fc.constant('figure'),
    units: parts({ text }, 2, 5),
    counts: parts({ text }, 2, 5),
    range: fc.option(fc.tuple(amount, amount)),
    feedback: fc.record({
      right: fc.record(why),
      number: fc.record(why),
      silent: fc.record(why),
      unit: fc.record(why),
      counts: fc.record(why),
    }),
  })
  .map(({ range, ...q }) =>
    figureSchema.parse({
      ...q,
      answer:
        range === null
          ? { silent: true }
          : {
              low: Math.min(...range),
              high: Math.max(...range),
              unit: q.units[0]?.id,
              counts: q.counts.at(-1)?.id,
            },
    }),
  )

const evidence = fc
  .record({
    ...common,
    kind: fc.constant('evidence'),
    options: oneRight(option, 2, 5),
    passages: oneRight({ ...option, claim: fc.constant('s0-example') }, 3, 5),
  })
  .map(q => evidenceSchema.parse(q))

const words = fc
  .array(fc.stringMatching(/^[A-Za-z0-9’,.-]{1,7}$/), { minLength: 1, maxLength: 4 })
  .map(list => list.join(' '))
const overclaim = fc
  .record({
    ...common,
    kind: fc.constant('overclaim'),
    first: fc.option(words),
    stretches: fc.array(fc.record({ over: words, then: fc.option(words), ...why }), {
      minLength: 1,
      maxLength: 4,
    }),
    elsewhere: fc.record(why),
    careful: secret,
  })
  .map(({ first, stretches, ...q }) =>
    overclaimSchema.parse({
      ...q,
      sentence: [first, ...stretches.flatMap(({ over, then }) => [`[${over}]`, then])]
        .filter(piece => piece !== null)
        .join(' '),
      spans: stretches.map(({ why, cites }) => ({ why, cites })),
    }),
  )

const attribute = fc
  .record({
    ...common,
    kind: fc.constant('attribute'),
    gaps: parts(
      { then: fc.stringMatching(/^[a-z ,.]{0,12}$/), frames: oneRight(option, 2, 5) },
      1,
      4,
    ),
  })
  .map(({ gaps, ...q }) =>
    attributeSchema.parse({
      ...q,
      text: gaps.map(gap => `{${gap.id}}${gap.then}`).join(''),
      gaps: gaps.map(({ id, frames }) => ({ id, frames })),
    }),
  )

const respond = fc
  .record({
    ...common,
    kind: fc.constant('respond'),
    model: fc.record({ text: secret, cites }),
    rubric: parts({ text: secret }, 3, 5),
  })
  .map(q => respondSchema.parse(q))

/** Valid questions of each kind. Whatever must not be seen before the answer is a text that begins with "secret". */
export const QUESTIONS: { [K in Kind]: fc.Arbitrary<Extract<Question, { kind: K }>> } = {
  choice,
  multi,
  order,
  match,
  classify,
  figure,
  evidence,
  overclaim,
  attribute,
  respond,
}
