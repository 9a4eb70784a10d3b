import { loadRecord } from './learner-record'

/** Downloads the record of this browser, and of this page where the browser keeps none. */
export async function exportProgress(): Promise<void> {
  const [{ store }, { progressText }, { progressOf }] = await Promise.all([
    loadRecord(),
    import('@/quiz/progress-file'),
    import('./progress-of'),
  ])
  const file = new Blob([progressText(progressOf(store))], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = `progress-${new Date().toISOString().slice(0, 10)}.json`
  link.click()
  URL.revokeObjectURL(link.href)
}
