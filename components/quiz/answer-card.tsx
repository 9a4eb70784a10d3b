import type { PublicPart } from '@/quiz/parts'
import type { PublicQuestion } from '@/quiz/question'
import { letterAt } from './letters'
import styles from './answer-card.module.css'

/** A card for the answers alone: quick to mark beside the key. */
export function AnswerCard({ questions }: { questions: PublicQuestion[] }) {
  return (
    <section className={styles.card} aria-labelledby="answer-card">
      <h2 id="answer-card">Answer card</h2>
      <p>Name ______________________________ Date ______________</p>
      <table>
        <tbody>
          {questions.map((question, i) => (
            <tr key={question.id}>
              <th scope="row">{i + 1}</th>
              <td>
                <Slots question={question} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Slots({ question }: { question: PublicQuestion }) {
  switch (question.kind) {
    case 'choice':
    case 'multi':
      return <Letters parts={question.options} />
    case 'evidence':
      return (
        <>
          Answer <Letters parts={question.options} /> Passage <Letters parts={question.passages} />
        </>
      )
    case 'order':
      return <Lines count={question.items.length} />
    case 'match':
      return <Lines count={question.lefts.length} />
    case 'classify':
      return <Lines count={question.items.length} />
    case 'attribute':
      return <Lines count={question.pieces.filter(piece => 'gap' in piece).length} />
    case 'figure':
    case 'overclaim':
      return <span className={styles.long} />
    case 'respond':
      return <>On the sheet</>
  }
}

function Letters({ parts }: { parts: PublicPart[] }) {
  return parts.map((part, i) => (
    <span key={part.id} className={styles.letter}>
      {letterAt(i)}
    </span>
  ))
}

function Lines({ count }: { count: number }) {
  return Array.from({ length: count }, (_, i) => (
    <span key={i} className={styles.line}>
      {i + 1}
    </span>
  ))
}
