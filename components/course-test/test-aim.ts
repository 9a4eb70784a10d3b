/** What a line of the blueprint tests: an aim of a lesson of a unit, by ids and in words. */
export type TestAim = {
  unit: string
  lesson: string
  title: string
  objective: string
  aim: string
}
