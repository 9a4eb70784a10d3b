import { readModuleFiles } from '@/server/module-files'
import { readModule } from '@/course/module'

test('the whole ledger is there', async () => {
  const { module } = readModule(await readModuleFiles('lessons'))
  const { evidence } = module
  expect({
    claims: evidence.claims.length,
    conflicts: evidence.conflicts.length,
    statements: evidence.statements.length,
    systems: evidence.systems.length,
    events: evidence.events.length,
    facts: evidence.facts.length,
    arguments: evidence.arguments.length,
  }).toEqual({
    claims: 267,
    conflicts: 65,
    statements: 41,
    systems: 11,
    events: 31,
    facts: 137,
    arguments: 35,
  })
})
