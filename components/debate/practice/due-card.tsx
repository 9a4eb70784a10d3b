import { CardQuestion } from './card-question'
import { useReviewCards } from './load-data'

/** A card that is due in the review. `id` is its claim's. */
export function DueCard({ id, label, next }: { id: string; label: string; next: () => void }) {
  const cards = useReviewCards()
  if (cards === undefined) return <p role="status">Fetching the card …</p>
  if (cards === 'failed')
    return (
      <p role="alert">
        The card could not be fetched. Nothing is lost: check the connection and reload the page.
      </p>
    )
  const card = cards.find(one => one.id === id)
  if (card === undefined)
    return (
      <p role="status">
        A card that was due is not in the sources any more.{' '}
        <button className="button button-quiet" type="button" onClick={next}>
          Go on
        </button>
      </p>
    )
  return <CardQuestion card={card} label={label} next={next} />
}
