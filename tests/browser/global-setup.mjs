// @ts-check
import { startServer } from './start-server.mjs'

/** Starts the app once for all the browser tests, which find it by SITE. */
export default async function setUp() {
  const server = await startServer({ DIST_DIR: process.env.DIST_DIR ?? '.next-test' })
  process.env.SITE = server.url
  Reflect.set(globalThis, 'stopSite', server.stop)
}
