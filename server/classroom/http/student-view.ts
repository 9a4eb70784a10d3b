import 'server-only'
import type { LiveRoom } from '@/server/classroom/live/live-room'
import { json } from './answer'

/** The part that all share is made into text once, and not once for each of a thousand. */
export function studentView(live: LiveRoom, token: string, headers?: { 'Set-Cookie': string }) {
  const yours = live.yours(live.viewer(token), Date.now())
  const shared = yours?.standing === 'here' ? live.sharedJson().json : 'null'
  return json(200, `{"room":${shared},"you":${JSON.stringify(yours)}}`, headers)
}
