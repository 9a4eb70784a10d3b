import fc from 'fast-check'

/** Words that a body could have, so that some get past its shape. */
const word = fc.constantFrom(
  's1', 's2', 's999', 'for', 'option', 'open', 'close', 'show', 'again', 'paper', 'remove', 'clock',
  'live', 'assignment', 'self', 'quiz', 'standing', 'certain', '__proto__', 'constructor', '\u0000', '\ud800', '',
) // prettier-ignore
const key = fc.constantFrom(
  'kind', 'step', 'round', 'fields', 'certainty', 'choice', 'name', 'code', 'team', 'title', 'pace',
  'steps', 'days', 'key', 'participant', 'answers', 'settings', 'action', 'seconds', '__proto__',
) // prettier-ignore

/** Anything that JSON can say. */
export const badValue: fc.Arbitrary<unknown> = fc.letrec(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5 }),
  ),
})).value

/** A body as it is sent: now and then no JSON at all. */
export const badBody = fc.oneof(
  {
    arbitrary: fc.dictionary(key, badValue, { maxKeys: 7 }).map(it => JSON.stringify(it)),
    weight: 6,
  },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 60 }), weight: 1 },
)

export const badQuery = fc.oneof(
  fc.webQueryParameters(),
  fc
    .record({ step: word, round: fc.oneof(word, fc.double()), for: word })
    .map(it =>
      new URLSearchParams(Object.entries(it).map(([name, given]) => [name, `${given}`])).toString(),
    ),
)
