'use server'

import type { TestState } from '@/components/course-test/test-state'
import { sentOf } from '@/components/quiz/sent'
import { papersOf } from '@/quiz/papers'
import { decidePaper, PAPERS } from '@/quiz/sitting'
import { loadModule } from '@/server/module'

/** Marks a paper of the course’s test. Its form names it in `paper`; `hand` says whether open questions may stay open. */
export async function handIn(_before: unknown, form: FormData): Promise<TestState> {
  const sent = sentOf(form)
  const paper = PAPERS.find(one => one === form.get('paper'))
  if (paper === undefined) return { kind: 'gone', sent }
  const questions = papersOf((await loadModule()).questions)[paper]
  return { ...decidePaper(questions, sent, form.get('hand') === 'as-it-is'), sent }
}
