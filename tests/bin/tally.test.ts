import { sum, tallyOfJest } from '@/bin/checks/tally.mjs'

const report = { numPassedTests: 10, numFailedTests: 0, numRuntimeErrorTestSuites: 0 }

test('tests count as they passed and failed', () => {
  expect(tallyOfJest(report, 0)).toEqual({ passed: 10, failed: 0 })
  expect(tallyOfJest({ ...report, numFailedTests: 2 }, 1)).toEqual({ passed: 10, failed: 2 })
})

test('a test file that cannot be run is a failure', () => {
  expect(tallyOfJest({ ...report, numRuntimeErrorTestSuites: 1 }, 1).failed).toBe(1)
})

test('a run that failed without a failed test is a failure all the same', () => {
  expect(tallyOfJest(report, 1)).toEqual({ passed: 10, failed: 1 })
})

test('tallies add up', () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 })
  expect(sum([])).toEqual({ passed: 0, failed: 0 })
})
