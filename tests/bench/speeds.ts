import { readModule } from '@/course/module'
import { generateFrom, generatorIndex } from '@/quiz/generate/generate'
import { grade } from '@/quiz/grade'
import { fieldsOf, keyOf } from '@/quiz/response'
import { readModuleFiles } from '@/server/module-files'

const SPELL_MS = 2000

/** How many answers are graded, and how many questions made and proved, in a second on one core. */
export async function measureSpeeds(
  folder: string,
): Promise<{ graded: number; generated: number }> {
  const { questions, evidence } = readModule(await readModuleFiles(folder)).module
  const answers = questions.map(question => ({ question, fields: fieldsOf(keyOf(question)) }))
  const index = generatorIndex(evidence)
  return {
    graded: perSecond(i => {
      const answer = answers[i % answers.length]
      return answer === undefined ? 0 : grade(answer.question, answer.fields) && 1
    }),
    generated: perSecond(i =>
      generateFrom(index, { seed: String(i) }).kind === 'question' ? 1 : 0,
    ),
  }
}

/** How often a second `work` succeeds, after a spell in which it warms up. `work` says how many it did. */
function perSecond(work: (i: number) => number): number {
  spell(work)
  return spell(work)
}

function spell(work: (i: number) => number): number {
  const began = performance.now()
  let done = 0
  for (let i = 0; performance.now() - began < SPELL_MS; i++) done += work(i)
  return (done * 1000) / (performance.now() - began)
}
