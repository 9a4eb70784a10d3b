import type { Sent } from '@/components/quiz/sent'
import type { HandedIn } from '@/quiz/sitting'

/** Where a paper stands. `sent` is what its form held, so that nothing chosen or typed is lost. */
export type TestState = (HandedIn | { kind: 'blank' } | { kind: 'gone' } | { kind: 'failed' }) & {
  sent: Sent
}

/** What marks a paper: a server action in the app, the real marking function in a test. */
export type HandIn = (before: TestState, form: FormData) => Promise<TestState>
