import { readModule } from '@/course/module'
import { mayBeSameVoice, peopleOf, voiceOfClaim, voiceOfStatement } from '@/evidence/speaker'
import { readModuleFiles } from '@/server/module-files'

const { evidence } = readModule(await readModuleFiles('lessons')).module
const people = peopleOf(evidence)

function voice(claim: string) {
  const found = voiceOfClaim(
    evidence.claims.find(({ id }) => id === claim)!,
    people,
  )
  if (found === undefined) throw new Error(`${claim} has no voice.`)
  return found
}

test('a speaker is named without what the ledger adds in brackets, or who passes the words on', () => {
  expect(voice('s2-dutch-police-insight').name).toBe('Dutch police')
  expect(voice('s4-company-disputes-access').name).toBe('Sky ECC')
  expect(voice('s0-company-says-counterfeit').name).toBe('Sky ECC')
  expect(voice('s3-braverman-avoid-scrutiny').name).toBe('Adam Braverman, US attorney')
  expect(voice('s0-closed-networks').name).toBe('The indictment')
})

test('an article, its headline and its captions are no speaker', () => {
  for (const id of ['s2-28-tons', 's3-headline-cartel-links', 's4-caption-antwerp-photo'])
    expect(
      voiceOfClaim(
        evidence.claims.find(claim => claim.id === id)!,
        people,
      ),
    ).toBeUndefined()
})

test('the charges, the indictment and the prosecutors may be one voice', () => {
  const accusers = ['s0-closed-networks', 's0-shell-companies', 's0-arrests-hundreds'].map(voice)
  for (const a of accusers) for (const b of accusers) expect(mayBeSameVoice(a, b)).toBe(true)
})

test('a company and its chief executive may be one voice, two chief executives are two', () => {
  const [company, eap, ramos] = [
    's1-company-photos-modified-phone',
    's1-eap-passing-off',
    's1-ramos-admitted',
  ].map(voice)
  expect(mayBeSameVoice(company!, eap!)).toBe(true)
  expect(mayBeSameVoice(eap!, ramos!)).toBe(false)
})

test('a name in brackets tells who an unnamed speaker is', () => {
  const unnamed = voice('s2-phantom-catered-to-criminals')
  expect(unnamed.plain).toBe(false)
  expect(mayBeSameVoice(unnamed, voice('s1-ramos-admitted'))).toBe(true)
})

test('two agencies with names are two voices, and unnamed officials may be either', () => {
  const [europol, nca, officials] = [
    's0-europol-prevented-harm',
    's4-encrochat-60000',
    's4-weeks-tracking',
  ].map(voice)
  expect(mayBeSameVoice(europol!, nca!)).toBe(false)
  expect(mayBeSameVoice(europol!, officials!)).toBe(true)
  expect(mayBeSameVoice(nca!, officials!)).toBe(true)
  expect(officials!.plain).toBe(false)
})

test('a government department may be the prosecutors or a police agency under it', () => {
  const department = voice('s4-herdman-distributor')
  expect(mayBeSameVoice(department, voice('s4-fbi-shield-traffickers'))).toBe(true)
  expect(mayBeSameVoice(department, voice('s0-arrests-hundreds'))).toBe(true)
})

test('the police whose words an outlet passes on are not told from the outlet', () => {
  expect(mayBeSameVoice(voice('s2-dutch-police-insight'), voice('s2-crucial-to-both-sides'))).toBe(
    true,
  )
})

test('whether two may be one voice does not depend on their order, and each may be itself', () => {
  const voices = [
    ...evidence.claims.map(claim => voiceOfClaim(claim, people) ?? []).flat(),
    ...evidence.statements.map(statement => voiceOfStatement(statement, people)),
  ]
  for (const a of voices) {
    expect(mayBeSameVoice(a, a)).toBe(true)
    for (const b of voices) expect(mayBeSameVoice(a, b)).toBe(mayBeSameVoice(b, a))
  }
})
