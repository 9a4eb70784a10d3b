/** The module's cards on their way, or not come. */
export function DeskTrouble({ state }: { state: 'failed' | undefined }) {
  if (state === undefined) return <p role="status">Loading the cards …</p>
  return (
    <p role="alert">
      The cards did not load. Your own work is kept.{' '}
      <button type="button" className="button button-quiet" onClick={() => location.reload()}>
        Load them again
      </button>
    </p>
  )
}
