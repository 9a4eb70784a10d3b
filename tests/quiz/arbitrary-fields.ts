import fc from 'fast-check'
import type { Fields, PublicPart } from '@/quiz/parts'
import type { PublicQuestion } from '@/quiz/question'

/** What people and programs type into forms. */
const junk = fc.oneof(
  fc.constantFrom('', ' ', 'on', '0', '-1', '1e400', 'NaN', 'constructor', '__proto__', '１２'),
  fc.string({ unit: 'binary', maxLength: 12 }),
)

/** The fields that a form of this question has, and the values that they may hold. */
function fieldsOfForm(question: PublicQuestion): [name: string, values: string[]][] {
  const ids = (parts: readonly PublicPart[]) => parts.map(part => part.id)
  const each = (name: string, keys: string[], values: string[]) =>
    keys.map((key): [string, string[]] => [`${name}:${key}`, values])
  switch (question.kind) {
    case 'choice':
    case 'multi':
      return [['option', ids(question.options)]]
    case 'order': {
      const places = question.items.map((_, i) => String(i + 1))
      return each('position', ids(question.items), places)
    }
    case 'match':
      return each('pair', ids(question.lefts), ids(question.rights))
    case 'classify':
      return each('bucket', ids(question.items), ids(question.buckets))
    case 'figure':
      return [
        ['silent', ['on']],
        ['number', ['171,000', '0', '1.5 million']],
        ['unit', ids(question.units)],
        ['counts', ids(question.counts)],
      ]
    case 'evidence':
      return [
        ['option', ids(question.options)],
        ['passage', ids(question.passages)],
      ]
    case 'overclaim':
      return [['word', ids(question.words)]]
    case 'attribute':
      return question.pieces.flatMap(piece =>
        'gap' in piece ? each('frame', [piece.gap], ids(piece.frames)) : [],
      )
    case 'respond':
      return [['text', ['A few words.', 'Two\r\nlines']]]
  }
}

/** Forms filled in by hand and edited by hand: mostly what the form offers, some of it missing, some of it junk. */
export function handEdited(question: PublicQuestion): fc.Arbitrary<Fields> {
  const lists = fieldsOfForm(question).map(([name, values]) =>
    fc.tuple(
      fc.constant(name),
      fc.oneof(
        { weight: 12, arbitrary: fc.array(fc.constantFrom(...values), { minLength: 1 }) },
        { weight: 1, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(junk, { maxLength: 3 }) },
      ),
    ),
  )
  const others = fc.array(fc.tuple(fc.string(), fc.array(junk)), { maxLength: 2 })
  return fc.tuple(fc.tuple(...lists), others).map(([own, more]) => new Map([...more, ...own]))
}

/** Forms filled in as the form allows, nothing left out. */
export function filledIn(question: PublicQuestion): fc.Arbitrary<Fields> {
  const fields = fieldsOfForm(question)
  if (question.kind === 'order')
    return fc
      .shuffledSubarray(question.items, { minLength: question.items.length })
      .map(items => new Map(items.map((item, i) => [`position:${item.id}`, [String(i + 1)]])))
  const values = fields
    .filter(([name]) => name !== 'silent')
    .map(([name, offered]) =>
      fc.tuple(
        fc.constant(name),
        question.kind === 'multi' || question.kind === 'overclaim'
          ? fc.subarray(offered, { minLength: 1 })
          : fc.constantFrom(...offered).map(value => [value]),
      ),
    )
  return fc.tuple(...values).map(entries => new Map(entries))
}
