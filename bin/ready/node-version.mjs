// @ts-check

const OLDEST = { major: 20, minor: 19 }

/**
 * Why a version of Node.js will not do, or undefined where it will.
 * @param {string} version as in process.versions.node, such as `20.19.1`
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return undefined
  return `This needs Node.js ${OLDEST.major}.${OLDEST.minor} or newer, and this is ${version}: install a newer one and start again.`
}

/** Ends the process with a sentence where its Node.js is too old. To be called before anything newer is imported. */
export function requireNode() {
  const problem = nodeProblem(process.versions.node)
  if (problem === undefined) return
  console.error(problem)
  process.exit(1)
}
