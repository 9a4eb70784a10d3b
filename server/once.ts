import 'server-only'

/** Makes something once per process; in development anew each time, so that an author sees each change. */
export function oncePerProcess<T>(make: () => Promise<T>): () => Promise<T> {
  if (process.env.NODE_ENV === 'development') return make
  let making: Promise<T> | undefined
  return () => (making ??= make())
}
