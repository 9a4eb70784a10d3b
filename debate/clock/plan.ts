import { kindOf, voiceOf, type Format, type Kind, type Speech } from '@/debate/formats/format'

/** What the clock counts, one after the other: preparation together, then each speech. Times in ms. */
export type Item = {
  name: string
  short: string
  voice: string
  length: number
  bells: { at: number; rings: number; then?: string; pauses: boolean }[]
  starts: string
  speech?: Speech
}

export function planOf(format: Format): Item[] {
  const { before } = format.preparation
  const preparation: Item[] =
    before === undefined
      ? []
      : [
          {
            name: 'Preparation',
            short: 'Prep',
            voice: 'Everybody',
            length: before * 1000,
            bells: [{ at: before * 1000, rings: 2, pauses: false, then: 'overtime' }],
            starts: 'normal',
          },
        ]
  return [...preparation, ...format.speeches.map(speech => itemOf(format, speech))]
}

function itemOf(format: Format, speech: Speech): Item {
  const kind = kindOf(format, speech)
  return {
    name: speech.name,
    short: speech.short,
    voice: voiceOf(format, speech),
    length: kind.length * 1000,
    bells: bellsOf(kind),
    starts: kind.starts,
    speech,
  }
}

function bellsOf(kind: Kind): Item['bells'] {
  return kind.bells
    .map(({ at, rings, then, pauses }) => ({
      at: (at === 'end' ? kind.length : at) * 1000,
      rings,
      pauses,
      ...(then !== undefined && { then }),
    }))
    .sort((a, b) => a.at - b.at)
}
