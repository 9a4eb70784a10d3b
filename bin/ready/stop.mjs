// @ts-check

/** A reason to stop that is no defect of the program: shown as its one sentence, without a stack. */
export class Stop extends Error {}

/**
 * What a failure of the machine or of a command it ran means, by what can be read in it.
 * @type {readonly (readonly [RegExp, string])[]}
 */
const REASONS = [
  [/ENOSPC|no space left on device/i, 'The disk is full: free some space and start again.'],
  [
    /EACCES|EROFS|EPERM|permission denied|read-only file system/i,
    'This folder cannot be written to: change its permissions, or copy the project to a folder of your own.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/,
    'The packages could not be fetched: connect to the internet and start again.',
  ],
]

/**
 * The sentence for a failure, where it is one that a reader can do something about.
 * @param {unknown} failure an error, or what a command printed
 * @returns {string | undefined}
 */
export function sentenceFor(failure) {
  if (failure instanceof Stop) return failure.message
  const text = failure instanceof Error ? `${codeOf(failure)} ${failure.message}` : String(failure)
  return REASONS.find(([pattern]) => pattern.test(text))?.[1]
}

/** @param {Error} error */
function codeOf(error) {
  return 'code' in error ? String(error.code) : ''
}

/**
 * Runs a command line's work. A known failure ends it with its sentence, any other with its stack; both with status 1.
 * @param {() => Promise<void>} work
 */
export async function runOrStop(work) {
  try {
    await work()
  } catch (error) {
    const sentence = sentenceFor(error)
    console.error(sentence ?? error)
    process.exit(1)
  }
}
