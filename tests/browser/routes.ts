import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { questions } from './quiz-answers'

type Prerendered = { routes: Record<string, { srcRoute: string }> }

/** A family of pages: its pattern (`/lessons/[slug]`) and the addresses in it. */
export type Family = { pattern: string; addresses: string[] }

/** Every page of the build under test, by family; a page without parameters is a family of its own. */
export function families(dist = process.env.DIST_DIR ?? '.next-test'): Family[] {
  const prerendered: Prerendered = read(dist, 'prerender-manifest.json')
  const patterns: Record<string, string> = read(dist, 'app-path-routes-manifest.json')
  return Object.entries(patterns)
    .filter(([file, pattern]) => file.endsWith('/page') && !pattern.startsWith('/_'))
    .map(([, pattern]) => ({ pattern, addresses: addressesOf(pattern, prerendered) }))
}

/** The addresses of a pattern: prerendered ones, those beside a prerendered lesson, or a question’s. */
function addressesOf(pattern: string, { routes }: Prerendered): string[] {
  const made = (source: string) =>
    Object.keys(routes).filter(path => routes[path]?.srcRoute === source)
  if (!pattern.includes('[')) return [pattern]
  if (pattern === '/questions/[id]') return questions.map(({ id }) => `/questions/${id}`)
  const sheet = /^\/lessons\/\[slug\](\/.+)$/.exec(pattern)?.[1]
  return sheet === undefined ? made(pattern) : made('/lessons/[slug]').map(path => path + sheet)
}

/** Addresses of every family: three where it has more, its first, its middle and its last. */
export function sampledRoutes(): string[] {
  return families()
    .flatMap(({ addresses }) => {
      const middle = addresses[Math.floor(addresses.length / 2)]
      return addresses.length <= 3 ? addresses : [addresses[0], middle, addresses.at(-1)]
    })
    .filter(address => address !== undefined)
}

function read(dist: string, file: string) {
  return JSON.parse(readFileSync(join(dist, file), 'utf8'))
}
