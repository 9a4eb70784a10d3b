import type { Question } from './question'

/** One line of the blueprint that both forms follow: what is tested, and the two questions that test it. */
export type BlueprintLine = { lesson: string; objective: string; first: Question; second: Question }

/**
 * A pre-test and a post-test from one blueprint: for each line, form A asks one question and form B another on the same
 * objective of the same lesson. Lessons take turns until `length` lines are found or the questions run out, so that no
 * lesson weighs more than another by more than one line; a last round that is not whole is spread over the course. The
 * lines stand in the order of the lessons. Within a line, the questions nearest in difficulty are taken,
 * and the harder one goes to the form that is easier so far. Questions that are not machine-marked are left out.
 * The same questions always give the same forms.
 */
export function parallelForms(questions: readonly Question[], length: number): BlueprintLine[] {
  const lessons = [...new Set(questions.map(question => question.lesson))]
  const queues = lessons.map(lesson => linesOf(questions.filter(q => q.lesson === lesson)))
  const lines: BlueprintLine[] = []
  for (let round = 0; lines.length < length && queues.some(queue => round < queue.length); round++)
    lines.push(
      ...spread(
        queues.flatMap(queue => queue.slice(round, round + 1)),
        length - lines.length,
      ),
    )
  return balanced(lines.sort((a, b) => lessons.indexOf(a.lesson) - lessons.indexOf(b.lesson)))
}

/** At most so many of a list, at even distances. */
function spread<T>(items: T[], most: number): T[] {
  if (items.length <= most) return items
  const places = Array.from({ length: most }, (_, i) =>
    Math.floor(((i + 0.5) * items.length) / most),
  )
  return items.filter((_, i) => places.includes(i))
}

/** At most one line an objective, the best matched objectives first. */
function linesOf(questions: Question[]): BlueprintLine[] {
  const objectives = [...new Set(questions.map(question => question.objective))]
  return objectives
    .flatMap(objective => nearestPair(questions.filter(q => q.objective === objective)))
    .sort((a, b) => distance(a.first, a.second) - distance(b.first, b.second))
}

function nearestPair(questions: Question[]): BlueprintLine[] {
  const marked = questions.filter(question => question.kind !== 'respond')
  const pairs = marked.flatMap((first, i) => marked.slice(i + 1).map(second => ({ first, second })))
  const best = pairs.sort((a, b) => distance(a.first, a.second) - distance(b.first, b.second))[0]
  if (best === undefined) return []
  return [{ lesson: best.first.lesson, objective: best.first.objective, ...best }]
}

/** How unlike two questions are: in difficulty first, then in level, then in kind. */
function distance(a: Question, b: Question): number {
  return (
    Math.abs(a.difficulty - b.difficulty) * 4 +
    Number(a.level !== b.level) * 2 +
    Number(a.kind !== b.kind)
  )
}

function balanced(lines: BlueprintLine[]): BlueprintLine[] {
  let lead = 0
  return lines.map(line => {
    const more = line.first.difficulty - line.second.difficulty
    const swap = Math.abs(lead - more) < Math.abs(lead + more)
    lead += swap ? -more : more
    return swap ? { ...line, first: line.second, second: line.first } : line
  })
}
