import type { Page } from 'playwright-core'

/** Sizes of paper in points, as Chromium prints them. */
export const PAPERS = { A4: 842, Letter: 792 } as const
export type Paper = keyof typeof PAPERS

/** A heading in a printed document: its words, its page from 1, and how far its top is from the paper’s foot, in points. */
export type Printed = { title: string; page: number; up: number }

/** Prints what is open, and gives the number of pages and the headings. Chromium writes both into the file as plain text. */
export async function printed(
  page: Page,
  format: Paper,
): Promise<{ pages: number; headings: Printed[] }> {
  const file = await page.pdf({ format, outline: true, tagged: true })
  const text = file.toString('latin1')
  const refs = pagesIn(text)
  const headings = [
    ...text.matchAll(
      /\/Title (\((?:\\.|[^\\)])*\)|<[0-9A-F]+>)\n\/Dest \[(\d+) 0 R \/XYZ \S+ (\S+)/g,
    ),
  ].map(([, title = '', ref, up]) => ({
    title: decoded(title),
    page: refs.indexOf(ref ?? '') + 1,
    up: Number(up),
  }))
  return { pages: refs.length, headings }
}

/** The pages’ numbers as objects of the file, in their order: the leaves of a tree of lists. */
function pagesIn(text: string): string[] {
  const lists = new Map(
    [...text.matchAll(/(\d+) 0 obj\n<<\/Type \/Pages\n[^>]*?\/Kids \[([^\]]*)\]/g)].map(
      ([, id = '', kids = '']) => [id, [...kids.matchAll(/(\d+) 0 R/g)].map(kid => kid[1] ?? '')],
    ),
  )
  const inner = new Set([...lists.values()].flat())
  const root = [...lists.keys()].find(id => !inner.has(id))
  if (root === undefined) throw new Error('The printed file lists its pages in another way.')
  const leaves = (id: string): string[] => lists.get(id)?.flatMap(leaves) ?? [id]
  return leaves(root)
}

/** A text of a PDF: in brackets as it is, in angles as UTF-16. */
function decoded(text: string): string {
  if (text.startsWith('(')) return text.slice(1, -1).replaceAll(/\\(.)/g, '$1')
  const hex = Buffer.from(text.slice(1, -1), 'hex').subarray(2)
  return hex.swap16().toString('utf16le')
}
