import { remarksOn } from '@/debate/speech/remarks'
import { moduleAt } from './module'

test('the model answers of all lessons say no more than the sources allow', async () => {
  const { module, ledger } = await moduleAt('lessons')
  const marked = module.questions.flatMap(question =>
    question.kind === 'respond'
      ? remarksOn(question.model.text, ledger).map(({ span }) => [question.id, span])
      : [],
  )
  expect(marked).toEqual([])
})

test('a remark names evidence that is there', async () => {
  const { module, ledger } = await moduleAt('lessons')
  const [remark] = remarksOn('Sky laundered drug money.', ledger)
  expect(remark?.cites.length).toBeGreaterThan(0)
  for (const id of remark?.cites ?? []) expect(module.evidence.exhibits.has(id)).toBe(true)
})
