import { nodeProblem } from '@/bin/ready/node-version.mjs'
import { ROOT, readSettings } from '@/bin/ready/settings.mjs'
import { Stop, sentenceFor } from '@/bin/ready/stop.mjs'

test.each(['20.19.0', '20.20.2', '22.0.0', '26.1.0'])('Node.js %s will do', version => {
  expect(nodeProblem(version)).toBeUndefined()
})

test.each(['18.20.8', '20.18.3', '8.9.0'])('Node.js %s is named as too old', version => {
  expect(nodeProblem(version)).toMatch(`newer, and this is ${version}`)
})

test.each([
  ['npm error code ENOSPC', /disk is full/],
  ['write failed: No space left on device (os error 28)', /disk is full/],
  ["EACCES: permission denied, mkdir '/x'", /cannot be written to/],
  ['npm error code EAI_AGAIN', /could not be fetched/],
])('"%s" gets a sentence', (output, sentence) => {
  expect(sentenceFor(output)).toMatch(sentence)
})

test('an error of the system is known by its code', () => {
  expect(sentenceFor(Object.assign(new Error('write'), { code: 'ENOSPC' }))).toMatch(/disk is full/)
})

test('what is foreseen is said as it was put, and a defect gets no sentence', () => {
  expect(sentenceFor(new Stop('Because.'))).toBe('Because.')
  expect(sentenceFor(new TypeError('x is not a function'))).toBeUndefined()
})

test('without wishes the own module is served on port 3000 from .next', () => {
  expect(readSettings({}, ROOT)).toEqual({ port: 3000, module: `${ROOT}/lessons`, dist: '.next' })
})

test('each other module has a build of its own, under the same name every time', () => {
  const [one, again, other] = ['../one', `${ROOT}/../one`, '../other'].map(
    MODULE_DIR => readSettings({ MODULE_DIR }, ROOT).dist,
  )
  expect(one).toMatch(/^\.next-[0-9a-f]{8}$/)
  expect(again).toBe(one)
  expect(other).not.toBe(one)
})

test.each(['0', '65536', 'web', '', '80 80', '-1', '3e3'])('"%s" is no port', PORT => {
  expect(() => readSettings({ PORT }, ROOT)).toThrow(Stop)
})
