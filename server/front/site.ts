import 'server-only'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

/** A file that is sent as it lies on the disk: a page made by the build, or an asset. */
export type SiteFile =
  | { kind: 'page'; path: string; type: string; status: number }
  | { kind: 'asset'; path: string; type: string; immutable: boolean }

/** What the build made, by the path that a browser asks for. */
export type Site = {
  files: ReadonlyMap<string, SiteFile>
  /** The pages that Next may answer with in place of another: not found, and broken. */
  standIns: readonly SiteFile[]
}

type Route = {
  routeType: 'page' | 'route'
  initialRevalidateSeconds: number | false
  initialStatus?: number
  initialHeaders?: Record<string, string>
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
}
const OTHER = 'application/octet-stream'
const STAND_INS = ['/_not-found', '/_global-error']

/** Lists a built site. Throws where `dist` holds no build. */
export async function readSite(folders: { dist: string; publicFolder: string }): Promise<Site> {
  const [pages, chunks, assets] = await Promise.all([
    readPages(folders.dist),
    readAssets(join(folders.dist, 'static'), '/_next/static/', true),
    readAssets(folders.publicFolder, '/', false),
  ])
  const standIns = STAND_INS.flatMap(path => pages.get(path) ?? [])
  for (const path of STAND_INS) pages.delete(path)
  return { files: new Map([...assets, ...chunks, ...pages]), standIns }
}

async function readPages(dist: string): Promise<Map<string, SiteFile>> {
  const manifest: { routes: Record<string, Route> } = JSON.parse(
    await readFile(join(dist, 'prerender-manifest.json'), 'utf8'),
  )
  const lasting = Object.entries(manifest.routes).filter(
    ([, route]) => route.initialRevalidateSeconds === false,
  )
  return new Map(
    lasting.map(([path, route]) => [
      encodeURI(path),
      prerendered(join(dist, 'server', 'app'), path, route),
    ]),
  )
}

/** A page's markup lies beside it as .html, what a route handler answered as .body. */
function prerendered(folder: string, path: string, route: Route): SiteFile {
  switch (route.routeType) {
    case 'page': {
      const file = join(folder, `${path === '/' ? 'index' : path}.html`)
      return {
        kind: 'page',
        path: file,
        type: TYPES['.html'] ?? OTHER,
        status: route.initialStatus ?? 200,
      }
    }
    case 'route': {
      const type = route.initialHeaders?.['content-type'] ?? OTHER
      return { kind: 'asset', path: join(folder, `${path}.body`), type, immutable: false }
    }
  }
}

async function readAssets(
  folder: string,
  prefix: string,
  immutable: boolean,
): Promise<[string, SiteFile][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter(entry => entry.isFile())
    .map(entry => {
      const path = join(entry.parentPath, entry.name)
      const address = prefix + relative(folder, path).split(sep).join('/')
      const type = TYPES[extname(path)] ?? OTHER
      return [encodeURI(address), { kind: 'asset', path, type, immutable }]
    })
}
