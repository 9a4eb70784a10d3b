import { claimsBehind } from '@/evidence/evidence'
import {
  argumentsWith,
  cautionsWith,
  conflictsAbout,
  countBy,
  eventsWith,
  gapsWith,
  statementsWith,
  systemsWith,
} from '@/evidence/related'
import { theModule } from '@/tests/components/evidence/the-module'

const { evidence } = await theModule()

test('what contains a claim is found from the claim, and nothing else is', () => {
  for (const { id } of evidence.claims) {
    expect(statementsWith(evidence, id)).toEqual(
      evidence.statements.filter(record =>
        claimsBehind(evidence, { kind: 'statement', record }).some(claim => claim.id === id),
      ),
    )
    expect(systemsWith(evidence, id)).toEqual(
      evidence.systems.filter(record =>
        claimsBehind(evidence, { kind: 'system', record }).some(claim => claim.id === id),
      ),
    )
    for (const event of eventsWith(evidence, id)) expect(event.claims).toContain(id)
  }
})

test('gaps, arguments and cautions are found from what they cite', () => {
  expect(gapsWith(evidence, 's4-method-unclear').map(gap => gap.id)).toContain('gap-method')
  expect(argumentsWith(evidence, 'POL-06').map(one => one.id)).toContain('ACC-01')
  expect(cautionsWith(evidence, 'CAS-PS-05').map(one => one.id)).toEqual(['CAUTION-08'])
  expect(gapsWith(evidence, 's9-not-there')).toEqual([])
})

test('the conflicts about a system are those of its claims', () => {
  for (const system of evidence.systems) {
    const ids = new Set<string>(
      claimsBehind(evidence, { kind: 'system', record: system }).flatMap(claim => claim.conflicts),
    )
    const about = conflictsAbout(evidence, system).map(conflict => conflict.id)
    expect(new Set<string>(about)).toEqual(ids)
  }
})

test('counts add up to what is counted', () => {
  const counts = countBy(evidence.claims, claim => claim.standing)
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(evidence.claims.length)
})
