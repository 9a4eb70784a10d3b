import { unzipSync, strFromU8 } from 'fflate'
import { childrenOf, parseXml, type XmlElement } from '@/debate/xml'

/** A card as the parsers of large debate data sets see it. */
export type DataSetCard = {
  pocket: string
  hat: string
  block: string
  tag: string
  cite: string
  fullcite: string
  fulltext: string
  /** What is underlined. */
  summary: string
  /** What is highlighted. */
  spoken: string
}
type Block = {
  level: number
  runs: { text: string; bold: boolean; under: boolean; mark: boolean }[]
}

/**
 * The rules of OpenDebateEvidence (Roush et al., NeurIPS 2024) in words of our own: headings by style id; after a tag, the
 * second block is the cite, of which the bold runs are the short one; of what follows, the underlined runs are the summary
 * and the highlighted ones are spoken. A run's look is its own or its style's; `basedOn` is not followed.
 */
export function dataSetCards(file: Uint8Array): DataSetCard[] {
  const parts = unzipSync(file)
  const xml = (name: string) => rootOf(strFromU8(parts[name] ?? new Uint8Array()))
  const looks = new Map(
    childrenOf(xml('word/styles.xml'), 'w:style').map(style => [
      style.attributes.get('w:styleId') ?? '',
      childrenOf(style, 'w:rPr')[0],
    ]),
  )
  const [body] = childrenOf(xml('word/document.xml'), 'w:body')
  const blocks = childrenOf(body ?? rootOf('<x/>'), 'w:p').map(p => blockOf(p, looks))
  const at = { pocket: '', hat: '', block: '' }
  return blocks.flatMap(({ level, runs }, i): DataSetCard[] => {
    const title = textOf(runs)
    if (level === 1) Object.assign(at, { pocket: title, hat: '', block: '' })
    if (level === 2) Object.assign(at, { hat: title, block: '' })
    if (level === 3) Object.assign(at, { block: title })
    if (level !== 4) return []
    const end = blocks.findIndex((block, j) => j > i && block.level > 0)
    const [cite, ...rest] = blocks.slice(i + 1, end < 0 ? undefined : end)
    if (cite === undefined) return []
    const all = rest.flatMap(block => block.runs)
    return [
      {
        ...at,
        tag: title,
        cite: textOf(cite.runs.filter(run => run.bold)),
        fullcite: textOf(cite.runs),
        fulltext: rest.map(block => textOf(block.runs)).join('\n'),
        summary: textOf(all.filter(run => run.under)),
        spoken: textOf(all.filter(run => run.mark)),
      },
    ]
  })
}

function rootOf(text: string): XmlElement {
  const reading = parseXml(text, { characters: 40_000_000, elements: 3_000_000, depth: 100 })
  if (reading.kind === 'refused') throw new Error(reading.reason)
  return reading.root
}

function blockOf(p: XmlElement, looks: ReadonlyMap<string, XmlElement | undefined>): Block {
  const style = value(childrenOf(p, 'w:pPr')[0], 'w:pStyle')
  const bookmarked = p.children.filter(child => typeof child !== 'string')
  return {
    level: Number(/^Heading([1-4])$/.exec(style ?? '')?.[1] ?? 0),
    runs: bookmarked
      .filter(child => child.name === 'w:r')
      .map(run => {
        const [own] = childrenOf(run, 'w:rPr')
        const named = looks.get(value(own, 'w:rStyle') ?? '')
        const look = (name: string) => value(own, name) ?? value(named, name)
        return {
          text: childrenOf(run, 'w:t')
            .map(t => t.children.join(''))
            .join(''),
          bold: !['0', undefined].includes(look('w:b')),
          under: !['none', undefined].includes(look('w:u')),
          mark: !['none', undefined].includes(look('w:highlight')),
        }
      }),
  }
}

/** A property's value; empty for a toggle that is only there; undefined where it is not. */
function value(properties: XmlElement | undefined, name: string): string | undefined {
  const [found] = properties === undefined ? [] : childrenOf(properties, name)
  return found === undefined ? undefined : (found.attributes.get('w:val') ?? '')
}

function textOf(runs: Block['runs']): string {
  return runs.map(run => run.text).join('')
}
