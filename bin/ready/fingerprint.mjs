// @ts-check
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'

/**
 * What is known of one file: its size in bytes, when it was written (ms since 1970), and a hash of its contents.
 * @typedef {{ size: number, mtime: number, hash: string }} Mark
 */
/** @typedef {Record<string, Mark>} Fingerprint marks by path */

const FOLDERS = [
  'app',
  'components',
  'evidence',
  'quiz',
  'course',
  'labs',
  'debate',
  'classroom',
  'server',
  'public',
]
const FILES = /^(?:package-lock\.json|tsconfig.*\.json|[^/]+\.config\.[a-z]+)$/
/** The front server is put together at each start; the build knows nothing of it. */
const APART = join('server', 'front')

/**
 * The fingerprint of all that a build is made from. A file whose size and time have not moved is believed to be the one
 * in `known`; any other is read.
 * @param {string} root
 * @param {string} module the module's folder
 * @param {Fingerprint} known
 * @returns {Promise<Fingerprint>}
 */
export async function takeFingerprint(root, module, known) {
  const folders = [...FOLDERS.map(folder => join(root, folder)), module]
  const inFolders = (await Promise.all(folders.map(filesIn))).flat()
  const atRoot = (await readdir(root))
    .filter(name => FILES.test(name))
    .map(name => join(root, name))
  const paths = [...inFolders, ...atRoot]
    .filter(path => !relative(root, path).startsWith(APART))
    .sort()
  return takeMarks(root, paths, known)
}

/**
 * The marks of some files. Throws where one is not there.
 * @param {string} root what a relative path is relative to
 * @param {readonly string[]} paths
 * @param {Fingerprint} known
 * @returns {Promise<Fingerprint>}
 */
export async function takeMarks(root, paths, known) {
  const marks = await Promise.all(
    paths.map(async path => [path, await markOf(resolve(root, path), known[path])]),
  )
  return Object.fromEntries(marks)
}

/** @param {string} folder */
async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}

/**
 * @param {string} path
 * @param {Mark | undefined} known
 * @returns {Promise<Mark>}
 */
async function markOf(path, known) {
  const { size, mtimeMs } = await stat(path)
  if (known?.size === size && known.mtime === mtimeMs) return known
  const hash = createHash('sha256')
    .update(await readFile(path))
    .digest('base64url')
  return { size, mtime: mtimeMs, hash }
}

/**
 * Whether two fingerprints are of the same contents; when files were written does not count.
 * @param {Fingerprint} a
 * @param {Fingerprint} b
 */
export function isSame(a, b) {
  const marks = Object.entries(a)
  return (
    marks.length === Object.keys(b).length &&
    marks.every(([path, mark]) => mark.hash === b[path]?.hash)
  )
}
