import fc from 'fast-check'
import { cutMessage, LONGEST_MESSAGE, messageSchema } from '@/labs/message'

test('whatever is typed, what is kept is a message, and what fits is kept whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), text => {
      const kept = cutMessage(text)
      expect(messageSchema.safeParse(kept).success).toBe(true)
      expect(text.startsWith(kept)).toBe(true)
      if (text.length <= LONGEST_MESSAGE) expect(kept).toBe(text)
    }),
  )
})

test('halves of letters are left out, wherever they stand', () => {
  expect(cutMessage('a\uD83Db\uDE00c')).toBe('abc')
  expect(cutMessage(`${'x'.repeat(LONGEST_MESSAGE - 1)}😀`)).toBe('x'.repeat(LONGEST_MESSAGE - 1))
})

test('a joiner is kept while somebody types, and is not left at the end of what is cut', () => {
  expect(cutMessage('नर्\u200D')).toBe('नर्\u200D')
  const family = `${'x'.repeat(LONGEST_MESSAGE - 3)}👩\u200D👩`
  expect(cutMessage(family)).toBe(`${'x'.repeat(LONGEST_MESSAGE - 3)}👩`)
})
