import type { Draft } from '@/course/draft'
import { error, warning, type Finding } from '@/course/finding'
import { placeAt, without, type Passage } from '@/course/passage'
import { exhibitTexts } from '@/evidence/texts'
import { quantitiesIn, sameQuantity, type Quantity } from '@/evidence/quantity'
import { findExhibit, type Evidence } from '@/evidence/evidence'

/** Without one of these a text holds no figure that needs a source. */
const LARGE = /\d|hundred|thousand|million|billion|trillion|dozen|tens/i

/** A figure that no evidence cited beside it holds. Where what is cited is itself unknown, that is mended first. */
export function figures({ module, passages }: Draft): Finding[] {
  const held = heldBy(module.evidence)
  const isKnown = (passage: Passage) =>
    passage.cites.every(id => findExhibit(module.evidence, id) !== undefined) &&
    passage.marks.every(mark => mark.name === 'Own' || mark.ids.length > 0)
  const isChecked = (passage: Passage) => LARGE.test(passage.text) && isKnown(passage)
  return passages.filter(isChecked).flatMap(passage => {
    const asked = quantitiesIn(checkedText(passage)).filter(needsSource)
    const support = asked.length === 0 ? [] : passage.cites.flatMap(held)
    return asked
      .filter(quantity => !support.some(other => sameQuantity(quantity, other)))
      .map(quantity =>
        (isPosition(passage) ? warning : error)(
          'figure',
          placeAt(passage, quantity.at),
          messageOf(quantity, passage, support, holders(quantity, module.evidence, held)),
        ),
      )
  })
}

/** Small numbers in words are too common to ask a source for each ("two firms", "one reason"). */
function needsSource(quantity: Quantity): boolean {
  return quantity.kind !== 'number' || !quantity.small
}

/**
 * The text without quotations, the author's own quantities, the number of a
 * heading ("2. In your own words"), and the times in a plan's table of minutes.
 */
function checkedText(passage: Passage): string {
  const text = without(passage, ['Own', 'Quote']).replace(/^\d+(?=[.)] )/, n =>
    '·'.repeat(n.length),
  )
  if (!passage.file.endsWith('/plan.mdx') || !/^#+ \d+ minutes$/.test(passage.path)) return text
  const cell = text.indexOf('\n')
  return '·'.repeat(cell < 0 ? text.length : cell) + (cell < 0 ? '' : text.slice(cell))
}

/** An argument is a position in the debate, not the module's own word. */
function isPosition({ file }: Passage): boolean {
  return file.startsWith('arguments/')
}

/** Quantities of a piece of evidence, read once each. */
function heldBy(evidence: Evidence): (id: string) => Quantity[] {
  const known = new Map<string, Quantity[]>()
  return id => {
    const quantities =
      known.get(id) ?? exhibitTexts(evidence, id).flatMap(text => quantitiesIn(text))
    known.set(id, quantities)
    return quantities
  }
}

function holders(
  quantity: Quantity,
  evidence: Evidence,
  held: (id: string) => Quantity[],
): string[] {
  if (!isTelling(quantity)) return []
  return [...evidence.claims, ...evidence.facts]
    .filter(({ id }) => held(id).some(other => sameQuantity(quantity, other)))
    .slice(0, 2)
    .map(({ id }) => `\`${id}\``)
}

/** Rare enough that the evidence which holds it is likely to be the one meant. */
function isTelling(quantity: Quantity): boolean {
  if (quantity.kind === 'number') return quantity.value > 12
  return quantity.kind === 'day' || quantity.words.includes(' of ')
}

function messageOf(
  quantity: Quantity,
  passage: Passage,
  support: Quantity[],
  holders: string[],
): string {
  const written = quantity.written.trim()
  const cited = [...new Set(passage.cites)]
  const where =
    cited.length === 0
      ? `No evidence is cited for “${written}”.`
      : `“${written}” is not a figure of what is cited here (${cited.slice(0, 4).join(', ')}${cited.length > 4 ? ' …' : ''}).`
  const money = support.some(other => sameButMoney(quantity, other))
    ? ' The evidence has that number in another currency.'
    : ''
  const hint = holders.length > 0 ? ` It stands in ${holders.join(' and ')}.` : ''
  return `${where}${money}${hint} ${MEND[passage.own](written)}`
}

function sameButMoney(a: Quantity, b: Quantity): boolean {
  return a.kind === 'number' && b.kind === 'number' && a.value === b.value
}

const MEND: Record<Passage['own'], (written: string) => string> = {
  element: written =>
    `Cite the evidence that holds it, or mark a quantity of your own: <Own>${written}</Own>.`,
  braces: written =>
    `Cite the evidence that holds it, or mark a quantity of your own: {{${written}}}.`,
  nowhere: () => 'Cite the evidence that holds it, or say it without the figure.',
}
