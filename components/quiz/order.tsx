import { InlineText } from '@/components/ui/inline-text'
import type { PublicOrder } from '@/quiz/order'
import type { Body } from './body'
import { useFieldName } from './field-names'
import { OrderMover } from './order-mover'
import { PartWhy } from './part-why'
import { sentValue } from './sent'
import { useScripts } from './use-scripts'
import styles from './order.module.css'

/** Items to put in order: a place to choose for each, and where scripts run, buttons that move them. */
export function OrderBody({ question, sent, answered }: Body<PublicOrder>) {
  const scripts = useScripts()
  if (answered !== undefined)
    return <Positions question={question} sent={sent} answered={answered} />
  if (scripts) return <OrderMover question={question} sent={sent} />
  return <Positions question={question} sent={sent} answered={undefined} />
}

/** After an answer the items stand in the right order, each with the place that it was given. */
function Positions({ question, sent, answered }: Body<PublicOrder>) {
  const items = answered?.feedback.parts ?? question.items
  const nameOf = useFieldName()
  return (
    <ol className={styles.items}>
      {items.map(item => (
        <li key={item.id} className={styles.item}>
          <div className={styles.line}>
            <select
              className={`field ${styles.position}`}
              name={nameOf(`position:${item.id}`)}
              aria-label={`Place of: ${item.text}`}
              defaultValue={sentValue(sent, `position:${item.id}`)}
            >
              <option value="">–</option>
              {items.map((_, i) => (
                <option key={i}>{i + 1}</option>
              ))}
            </select>
            <span>
              <InlineText text={item.text} />
            </span>
          </div>
          <PartWhy answered={answered} id={item.id} said="You put it" />
        </li>
      ))}
    </ol>
  )
}
