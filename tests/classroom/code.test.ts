import fc from 'fast-check'
import { CODES, codeText, newCode, readCode } from '@/classroom/code'
import { seeded } from '@/quiz/random'

const code = fc.string().map(seed => newCode(seeded(seed)))

test('a code is six signs, none of which is taken for another', () => {
  fc.assert(
    fc.property(code, code => {
      expect(code).toMatch(/^[A-Z0-9]{6}$/)
      expect(code).not.toMatch(/[0OQ1IL2Z5S8B6UVAE]/)
    }),
  )
})

test('there are 47 million codes', () => {
  expect(CODES).toBe(47_045_881)
})

test('a code is read from however it is written', () => {
  fc.assert(
    fc.property(code, code => {
      const written = [
        code,
        code.toLowerCase(),
        codeText(code),
        ` ${code.slice(0, 2)}-${code.slice(2, 4)}.${code.slice(4)}\n`,
        `http://192.168.1.20:3000/join/${code}`,
        `http://192.168.1.20:3000/room?code=${code}&from=board`,
        `https://school.example/join/${code.toLowerCase()}/?from=board#top`,
        // Full-width letters, as an East Asian keyboard writes them.
        [...code].map(sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join(''),
      ]
      for (const text of written) expect(readCode(text)).toEqual({ kind: 'code', code })
    }),
  )
})

test('a sign that can only be a misreading is put right', () => {
  expect(readCode('cd6 eva')).toEqual({ kind: 'code', code: 'CDG3Y4' })
})

test.each([
  ['', /six signs/],
  ['  - ', /six signs/],
  ['CDF', /this has 3/],
  ['CDFGHJK', /this has 7/],
  ['CDFGH0', /“0”/],
  ['CDFGHß', /“S”/],
])('%j is refused with what to look at', (text, reason) => {
  expect(readCode(text)).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) })
})

test('a page of text is not looked at for a code', () => {
  expect(readCode('C'.repeat(500))).toEqual({
    kind: 'refused',
    reason: expect.stringMatching(/longer/),
  })
})

test('no text whatever breaks the reading', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const reading = readCode(text)
      if (reading.kind === 'code') expect(readCode(reading.code)).toEqual(reading)
      else expect(reading.reason).toMatch(/\.$/)
    }),
  )
})
