import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { checkSpeech } from '@/debate/speech/check'
import { FINDING_KINDS, type FindingKind } from '@/debate/speech/guide'
import type { SpeechLedger } from '@/debate/speech/ledger'

const fileSchema = z.object({
  speeches: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      findings: z.array(z.object({ kind: z.enum(FINDING_KINDS), span: z.string() })),
    }),
  ),
})
export type Labelled = z.infer<typeof fileSchema>['speeches'][number]

export function labelled(name: string): Labelled[] {
  const text = readFileSync(join('tests', 'debate', 'speech', `${name}.yaml`), 'utf8')
  return fileSchema.parse(parse(text)).speeches
}

/** How often a kind was found rightly, wrongly, and missed. */
type Count = { right: number; wrong: number; missed: number }

/** Finds are compared with labels by kind and overlap, each label met once. */
export function measure(speeches: readonly Labelled[], ledger: SpeechLedger) {
  const counts = new Map<FindingKind, Count>(
    FINDING_KINDS.map(kind => [kind, { right: 0, wrong: 0, missed: 0 }]),
  )
  const alarms: string[] = []
  for (const speech of speeches) {
    const found = checkSpeech(speech.text, ledger)
    if (speech.findings.length === 0 && found.length > 0) alarms.push(speech.id)
    count(counts, speech, found)
  }
  return { counts, alarms, clean: speeches.filter(({ findings }) => findings.length === 0).length }
}

function count(
  counts: ReadonlyMap<FindingKind, Count>,
  { text, findings }: Labelled,
  found: ReturnType<typeof checkSpeech>,
) {
  const left = [...found]
  for (const { kind, span } of findings) {
    const start = text.indexOf(span)
    const at = left.findIndex(
      one => one.kind === kind && one.start < start + span.length && start < one.end,
    )
    counts.get(kind)![at < 0 ? 'missed' : 'right'] += 1
    if (at >= 0) left.splice(at, 1)
  }
  for (const { kind } of left) counts.get(kind)!.wrong += 1
}
