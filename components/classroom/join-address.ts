import { withoutScheme } from '@/components/ui/origins'

/** Where a code is typed, as it is written on a board: without what a browser adds by itself. */
export function joinText(origin: string): string {
  return `${withoutScheme(origin)}/join`
}

/** Where a phone goes that reads the QR code. */
export function roomAddress(origin: string, code: string): string {
  return `${origin}/room?code=${code}`
}
