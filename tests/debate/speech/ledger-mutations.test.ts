import { checkSpeech } from '@/debate/speech/check'
import { careful } from '@/debate/speech/messages'
import { moduleAt } from './module'

describe.each(['lessons', 'course/starter'])('the claims of %s', folder => {
  test('are clean as a careful speaker says them', async () => {
    const { data, ledger } = await moduleAt(folder)
    const marked = data.claims.filter(claim => checkSpeech(careful(claim), ledger).length > 0)
    expect(marked.length).toBeLessThanOrEqual(data.claims.length * 0.02)
  })

  test('are marked when a figure of theirs is changed', async () => {
    const { data, ledger } = await moduleAt(folder)
    const changed = data.claims.flatMap(claim => {
      const digits = claim.figures
        .flatMap(({ written }) => /(?<![\d.,])[1-9]\d[\d,]*(?:\.\d+)?/.exec(written)?.[0] ?? [])
        .find(number => claim.statement.includes(number))
      if (digits === undefined) return []
      return [claim.statement.replace(digits, `7${digits.slice(1)}`.replace(/^7(?=[,\d.])/, '73'))]
    })
    const found = changed.filter(text =>
      checkSpeech(text, ledger).some(({ kind }) => kind.endsWith('-figure')),
    )
    expect(changed.length).toBeGreaterThan(0)
    expect(found.length).toBeGreaterThanOrEqual(changed.length * 0.75)
  })
})

test('what is alleged is marked when its frame is taken away', async () => {
  const { data, ledger } = await moduleAt('lessons')
  const bare = data.claims
    .filter(({ standing }) => standing === 'alleged-in-indictment')
    .flatMap(({ statement }) => {
      const frame =
        /^(?:Per the (?:indictment|charges), |According to the indictment, |The indictment (?:says|states that) )/
      return frame.test(statement) ? [statement.replace(frame, '')] : []
    })
    .map(text => text.charAt(0).toUpperCase() + text.slice(1))
  const found = bare.filter(text =>
    checkSpeech(text, ledger).some(({ kind }) => kind === 'status-overclaim'),
  )
  expect(bare.length).toBeGreaterThan(10)
  expect(found.length).toBeGreaterThanOrEqual(bare.length * 0.7)
})

test('a verdict is marked for everybody who is only charged', async () => {
  const { ledger } = await moduleAt('lessons')
  for (const name of ['Eap', 'Thomas Herdman', 'Jean-François Eap', 'Sky Global'])
    for (const verdict of ['was convicted', 'pleaded guilty', 'was acquitted', 'was found guilty'])
      expect(checkSpeech(`${name} ${verdict}.`, ledger)).toMatchObject([{ kind: 'false-outcome' }])
})
