/** What a form held, by field, so that nothing chosen or typed is lost. */
export type Sent = Readonly<Record<string, readonly string[]>>

/** Names that a form holds beside the answer. */
const BESIDE = [
  'question',
  'paper',
  'hand',
  'seed',
  'topic',
  'lesson',
  'standing',
  'system',
  'template',
]

/** What a form holds: the answer's fields alone, without those that are empty. */
export function sentOf(form: FormData): Record<string, string[]> {
  const sent: Record<string, string[]> = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || value === '') continue
    if (name.startsWith('$') || BESIDE.includes(name)) continue
    sent[name] = [...(sent[name] ?? []), value]
  }
  return sent
}

/** The one value of a field; empty where it was not sent. */
export function sentValue(sent: Sent, name: string): string {
  return sent[name]?.[0] ?? ''
}

export function isSent(sent: Sent, name: string, value: string): boolean {
  return sent[name]?.includes(value) ?? false
}

/** Whether two forms hold the same answer. */
export function isSameAnswer(a: Sent, b: Sent): boolean {
  return textOf(a) === textOf(b)
}

function textOf(sent: Sent): string {
  const filled = Object.entries(sent).filter(([, values]) => values.some(value => value !== ''))
  return JSON.stringify(filled.sort(([a], [b]) => (a < b ? -1 : 1)))
}
