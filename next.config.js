import { availableParallelism } from 'node:os'

/**
 * Fewer and larger chunks than Turbopack makes by itself: a page's scripts come in as few requests as they can, which on a
 * phone's line is worth more than what pages could share (docs/decisions/0002).
 * @type {import('next').NextConfig['experimental']}
 */
const experimental = {
  agentUpgrade: false,
  // A style sheet holds up a page's first drawing: none should carry what its page does not use.
  cssChunking: { type: 'graph', requestCost: 30_000 },
  cpus: availableParallelism(),
  turbopackChunking: {
    minChunkSize: 1_000_000,
    maxMergeChunkSize: 10_000_000,
    maxChunkCountPerGroup: 2,
  },
}

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // Reading source maps while hundreds of pages are made costs more than making them.
  enablePrerenderSourceMaps: false,
  agentRules: false,
  // ES modules only, which Jest does not take as they are.
  transpilePackages: ['qr'],
  serverExternalPackages: ['@mdx-js/mdx'],
  images: { unoptimized: true },
  // Types are a check of their own. A tsconfig that extends another is left as it is by Next.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.build.json' },
  experimental,
  // Somebody types the code behind the address that the wall shows.
  redirects: async () => [
    { source: '/join/:code', destination: '/room?code=:code', permanent: false },
  ],
}

export default config
