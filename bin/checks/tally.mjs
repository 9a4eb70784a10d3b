// @ts-check

/** @typedef {{ passed: number, failed: number }} Tally */

/** What is read of the report that jest writes with --json.
 * @typedef {object} JestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numRuntimeErrorTestSuites test files that could not be run
 */

/**
 * Jest's tests, passed and failed. A run that failed without a failed test (a file that could not be read, a threshold,
 * no test at all) counts as one failure.
 * @param {JestReport} report
 * @param {number} status the exit status of jest
 * @returns {Tally}
 */
export function tallyOfJest(report, status) {
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites
  return { passed: report.numPassedTests, failed: status !== 0 ? Math.max(failed, 1) : failed }
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, tally) => total + tally.passed, 0),
    failed: tallies.reduce((total, tally) => total + tally.failed, 0),
  }
}
