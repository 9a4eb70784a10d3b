import { CiteLinks } from '@/components/evidence/cite-links'
import { curly } from '@/components/evidence/curly'
import type { Grid } from '@/course/grid'
import { evidenceCard } from '@/evidence/card'
import type { Evidence } from '@/evidence/evidence'

/** The same row by row, with the evidence that each row and cell rests on. */
export function GridEvidence({ grid, evidence }: { grid: Grid; evidence: Evidence }) {
  const cards = (ids: string[]) => ids.map(id => evidenceCard(evidence, id))
  return (
    <ul>
      {grid.rows.map((row, i) => (
        <li key={i}>
          <strong>{curly(row.title)}</strong>
          {grid.columns.map(column => {
            const cell = row.cells[column.id]
            if (cell === undefined) return null
            return (
              <div key={column.id}>
                {curly(column.title)}: {curly(cell.text)}
                <CiteLinks cards={cards(cell.cites)} />
              </div>
            )
          })}
          <CiteLinks cards={cards(row.cites)} />
        </li>
      ))}
    </ul>
  )
}
