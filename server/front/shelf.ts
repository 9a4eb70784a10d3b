import 'server-only'
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { encode, type Encoding } from './encoding'
import { mayWait, scriptsOnTouch } from './on-touch'
import { contentSecurityPolicy, inlineIn, type Inline } from './policy'
import { sheetsInside } from './sheets-inside'
import type { Site, SiteFile } from './site'

/** What is known of a file's contents: a name for them (an ETag without quotes), and what a page has inline. */
export type Contents = { hash: string; inline: Inline; policy: string }

const NOTHING: Inline = { scripts: [], styles: [] }
/** Media that are compressed already grow when it is done again. */
const TEXT = /^text\/|json|javascript|svg/

/**
 * A built site's files, read and compressed at most once: what has been compressed is kept in memory, and on disk beside
 * the build under the hash of its contents, so that it never goes stale and the next start has it.
 */
export class Shelf {
  private readonly dist: string
  private readonly folder: string
  private readonly contents = new Map<string, Promise<Contents>>()
  private readonly encoded = new Map<string, Promise<Buffer>>()

  constructor(dist: string) {
    this.dist = dist
    this.folder = join(dist, 'encoded')
  }

  /** Rejects where the file cannot be read. */
  describe(file: SiteFile): Promise<Contents> {
    return once(this.contents, file.path, async () => {
      const bytes = await this.read(file)
      const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
      const inline = file.kind === 'page' ? inlineIn(bytes.toString('utf8')) : NOTHING
      return { hash, inline, policy: contentSecurityPolicy({ kind: 'prerendered', inline }) }
    })
  }

  /** A file's bytes in an encoding. Rejects where the file cannot be read. */
  bytes(file: SiteFile, encoding: Encoding): Promise<Buffer> {
    if (encoding === 'identity') return this.read(file)
    return once(this.encoded, `${encoding} ${file.path}`, async () => {
      const { hash } = await this.describe(file)
      const kept = join(this.folder, `${hash}.${encoding}`)
      return readFile(kept).catch(async () => {
        const bytes = await encode(await this.read(file), encoding)
        await this.keep(kept, bytes)
        return bytes
      })
    })
  }

  /** A file as it is sent: a page that reads without scripts leaves them for later, and has its style sheets inside. */
  private async read(file: SiteFile): Promise<Buffer> {
    const bytes = await readFile(file.path)
    if (file.kind !== 'page') return bytes
    const html = bytes.toString('utf8')
    if (!mayWait(html)) return bytes
    return Buffer.from(
      await sheetsInside(scriptsOnTouch(html), address =>
        readFile(join(this.dist, address.replace('/_next/', '')), 'utf8'),
      ),
    )
  }

  /** Compressing again after a restart is slower, no more: a disk that takes nothing is no reason not to answer. */
  private async keep(path: string, bytes: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true })
      .then(() => writeFile(path, bytes, { flush: true }))
      .catch(() => undefined)
  }
}

/** Whether compressing a file makes it smaller. */
export function isCompressible(file: SiteFile): boolean {
  return TEXT.test(file.type)
}

/** Compresses what every page shares, before anybody asks for it. */
export async function compressAssets(site: Site, dist: string): Promise<void> {
  const shelf = new Shelf(dist)
  const shared = [...site.files.values()].filter(
    file => file.kind === 'asset' && isCompressible(file),
  )
  await Promise.all(shared.map(file => shelf.bytes(file, 'br')))
}

function once<T>(kept: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = kept.get(key)
  if (known !== undefined) return known
  const made = make()
  kept.set(key, made)
  made.catch(() => kept.delete(key))
  return made
}
