import type { Brief } from '@/debate/brief'
import type { SourceText } from '@/debate/source-text'

/** What can be kept: each kind of document with its body. A body is plain data with a title. */
export type Bodies = {
  brief: Brief
  text: SourceText
}
export type Kind = keyof Bodies
export const KINDS = ['brief', 'text'] as const satisfies readonly Kind[]

export const KIND_NAMES: Record<Kind, string> = {
  brief: 'brief',
  text: 'text of one’s own',
}
