import { hasTwoTests, partOf } from './parts'
import { answersTo, present, type Room } from './room'
import { PARTS } from './step'
import type { TeacherView } from './view'

/** How far those who are in a room are with its tests; nothing where there are not two, or the class goes together. */
export function testLines(room: Room): Pick<TeacherView, 'tests'> {
  if (!hasTwoTests(room.charter)) return {}
  const people = present(room)
  const tests = PARTS.map(part => {
    const steps = room.charter.steps.filter(step => partOf(step) === part)
    const counts = people.map(
      ({ id }) => steps.filter(step => answersTo(room, step.id, 1).has(id)).length,
    )
    return {
      part,
      questions: steps.length,
      begun: counts.filter(count => count > 0).length,
      done: counts.filter(count => count === steps.length).length,
    }
  })
  return { tests }
}
