/** The places from which somebody may look, in the order of the way from Amira to Ben. The backup stands beside it. */
export const PLACES = [
  'app',
  'imitation',
  'network',
  'relay',
  'server',
  'host',
  'phone',
  'backup',
] as const
export type Place = (typeof PLACES)[number]
