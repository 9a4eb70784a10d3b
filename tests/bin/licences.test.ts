import { readFile } from 'node:fs/promises'

type Package = { dev?: boolean; license?: string }
const lock: { packages: Record<string, Package> } = JSON.parse(
  await readFile('package-lock.json', 'utf8'),
)

/** Terms under which a part may be passed on with MIT code without putting conditions on that code. */
const FREE = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'PSF-2.0',
  'Python-2.0',
  'Zlib',
]

/** What the list above does not have, and why it may be there. */
const APART: Readonly<Record<string, string>> = {
  // Names its licence, MIT, in a field of old (`licenses`), which lock files do not carry.
  format: 'absent',
  // Data for the build, of which nothing is passed on (Creative Commons Attribution).
  'caniuse-lite': 'CC-BY-4.0',
}
/** Comes with Next to make pictures smaller, which is switched off; the image leaves it out. */
const NOT_SHIPPED = /^@img\//

const shipped = Object.entries(lock.packages)
  .filter(([path, { dev }]) => path !== '' && !dev)
  .map(([path, { license = 'absent' }]) => ({
    name: path.replace(/^.*node_modules\//, ''),
    license,
  }))

/** A choice of licences is free where one of them is, a sum of them where all are. */
function isFree(license: string): boolean {
  const choices = license.replace(/[()]/g, '').split(' OR ')
  return choices.some(choice => choice.split(' AND ').every(one => FREE.includes(one)))
}

test('nothing that ships is under a licence that asks for more than a notice', () => {
  const others = shipped.filter(
    ({ name, license }) => !isFree(license) && !NOT_SHIPPED.test(name) && APART[name] !== license,
  )
  expect(shipped.length).toBeGreaterThan(100)
  expect(others).toEqual([])
})

test('a licence is free by one of its choices, and not by one of its parts', () => {
  expect(isFree('(MIT OR GPL-3.0-or-later)')).toBe(true)
  expect(isFree('Apache-2.0 AND LGPL-3.0-or-later')).toBe(false)
  expect(isFree('absent')).toBe(false)
})

test('the picture library that is not free is switched off, and left out of the image', async () => {
  expect(await readFile('next.config.js', 'utf8')).toMatch(/images: \{ unoptimized: true \}/)
  expect(await readFile('Dockerfile', 'utf8')).toMatch(/rm -rf node_modules\/@img/)
})
