import { dropsOf } from '@/debate/flow/drops'
import type { Flow } from '@/debate/flow/flow'
import type { Side } from '@/debate/formats/format'
import { plural } from '@/components/ui/plural'
import styles from './drop-list.module.css'

/** What each side has left unanswered so far, as the flow has it: computed, not marked. */
export function DropList({
  flow,
  reached,
  sides,
  open,
}: {
  flow: Flow
  reached: number
  sides: readonly Pick<Side, 'id' | 'name'>[]
  open: (sheet: string) => void
}) {
  const drops = dropsOf(flow, reached)
  return (
    <section className={styles.drops} aria-labelledby="drops">
      <h2 id="drops">Dropped</h2>
      {drops.length === 0 ? (
        <p>Nothing has been dropped so far.</p>
      ) : (
        sides.map(side => {
          const own = drops.filter(drop => drop.by === side.id)
          return (
            <div key={side.id}>
              <h3>
                By {side.name}: {own.length === 0 ? 'nothing' : plural(own.length, 'argument')}
              </h3>
              <ul>
                {own.map(({ sheet, cell }) => (
                  <li key={cell.id}>
                    <button type="button" onClick={() => open(sheet.id)}>
                      {sheet.title}
                    </button>{' '}
                    {flow.columns.find(column => column.id === cell.column)?.short}: {cell.text}
                  </li>
                ))}
              </ul>
            </div>
          )
        })
      )}
    </section>
  )
}
