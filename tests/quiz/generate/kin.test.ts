import { readModule } from '@/course/module'
import { kinshipOf } from '@/quiz/generate/kin'
import { readModuleFiles } from '@/server/module-files'

const { evidence } = readModule(await readModuleFiles('lessons')).module
const { kin, near } = kinshipOf(evidence)

test('claims of a conflict on one matter, and of a statement, are kin', () => {
  expect(kin.get('s1-70000-users')).toContain('s2-171000-devices')
  expect(kin.get('s0-eap-passing-off')).toContain('s1-eap-passing-off')
})

test('claims that a conflict over a name gathers are not kin by it', () => {
  expect(kin.get('s1-handles-not-names')).not.toContain('s3-braverman-will-investigate-others')
})

test('claims that repeat each other in other sources are near, though nothing in the ledger joins them', () => {
  expect(near.get('s0-phantom-canadian-provider')).toContain('s2-phantom-dismantled-2018')
  expect(near.get('s4-ceo-under-indictment')).toContain('s2-ceo-indicted-march')
})

test('both relations hold both ways, hold for each claim with itself, and kin are near', () => {
  for (const { id } of evidence.claims) {
    expect(kin.get(id)).toContain(id)
    for (const other of kin.get(id)!) expect(near.get(id)).toContain(other)
    for (const relation of [kin, near])
      for (const other of relation.get(id)!) expect(relation.get(other)).toContain(id)
  }
})
