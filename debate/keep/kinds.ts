import type { Brief } from '@/debate/brief'
import type { KeptSpeech } from '@/debate/kept-speech'
import type { Flow } from '@/debate/flow/flow'
import type { KeptFormat } from '@/debate/formats/kept-format'
import type { ArgumentMap } from '@/debate/map/map'
import type { Drill } from '@/debate/practice/drill'
import type { Round } from '@/debate/round/round'
import type { SourceText } from '@/debate/source-text'

/** What can be kept: each kind of document with its body. A body is plain data with a title. */
export type Bodies = {
  brief: Brief
  text: SourceText
  speech: KeptSpeech
  flow: Flow
  map: ArgumentMap
  round: Round
  format: KeptFormat
  drill: Drill
}
export type Kind = keyof Bodies
export const KINDS = [
  'brief',
  'text',
  'speech',
  'flow',
  'map',
  'round',
  'format',
  'drill',
] as const satisfies readonly Kind[]

export const KIND_NAMES: Record<Kind, string> = {
  brief: 'brief',
  text: 'text of one’s own',
  speech: 'speech',
  flow: 'flow',
  map: 'argument map',
  round: 'round',
  format: 'format of one’s own',
  drill: 'drill',
}
