import { whenIdle } from '@/components/ui/when-idle'
import type { KeptAnswers } from './kept-answers'
import type { ProgressStore } from './progress-store'

/** The learner’s record in this browser. */
export type LearnerRecord = { store: ProgressStore; answers: KeptAnswers }

let loading: Promise<LearnerRecord> | undefined

/** Opens the record once a page, with the code for it loaded when it is first asked for. */
export function loadRecord(): Promise<LearnerRecord> {
  loading ??= open()
  return loading
}

async function open(): Promise<LearnerRecord> {
  const [{ ProgressStore }, { KeptAnswers }] = await Promise.all([
    import('./progress-store'),
    import('./kept-answers'),
  ])
  const store = await new ProgressStore().open()
  showCertainty(store)
  store.listen(() => showCertainty(store))
  return { store, answers: new KeptAnswers(store) }
}

/** Whether certainty is asked for, put where the style sheet and the next page’s first script find it. */
function showCertainty({ settings }: ProgressStore) {
  const value = settings?.certainty === false ? 'off' : 'on'
  if ((document.documentElement.dataset.certainty ?? 'on') === value) return
  document.documentElement.dataset.certainty = value
  try {
    localStorage.setItem('certainty', value)
  } catch {
    // Storage is refused: the choice holds for this page only.
  }
}

/** Looks at the record once the page is idle, and again at each change (of one question, or of anything). Returns how to stop. */
export function followRecord(
  look: (record: LearnerRecord, first: boolean, question?: string) => void,
): () => void {
  let over = false
  let stop = () => {}
  const cancel = whenIdle(async () => {
    const record = await loadRecord()
    if (over) return
    stop = record.store.listen(question => look(record, false, question))
    look(record, true)
  })
  return () => {
    over = true
    cancel()
    stop()
  }
}
