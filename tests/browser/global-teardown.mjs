// @ts-check

/** Ends the app that the set-up started. */
export default async function tearDown() {
  await Reflect.get(globalThis, 'stopSite')?.()
}
