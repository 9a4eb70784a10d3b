import { StandingBadge } from '@/components/evidence/standing-badge'
import { RuledLines } from '@/components/lesson/ruled-lines'
import { InlineText } from '@/components/ui/inline-text'
import type { Standing } from '@/evidence/standing'
import type { PublicPart } from '@/quiz/parts'
import type { PublicQuestion } from '@/quiz/question'
import { letterAt } from './letters'
import { PrintedTable } from './printed-table'
import styles from './printed-quiz.module.css'

/** What a question asks for on paper: boxes to tick, lines to write on. */
export function PrintedBody({ question }: { question: PublicQuestion }) {
  switch (question.kind) {
    case 'choice':
      return <Boxes parts={question.options} />
    case 'multi':
      return (
        <>
          <p className={styles.how}>Tick each one that holds.</p>
          <Boxes parts={question.options} />
        </>
      )
    case 'order':
      return (
        <>
          <p className={styles.how}>Number them, from 1 for the first.</p>
          <Blanks parts={question.items} />
        </>
      )
    case 'match':
      return (
        <>
          <p className={styles.how}>Write the letter that belongs to each.</p>
          <Blanks parts={question.lefts} />
          <Lettered parts={question.rights} />
        </>
      )
    case 'classify':
      return <PrintedTable question={question} />
    case 'figure':
      return (
        <>
          <p>Number: ______________</p>
          <Group name="Unit" parts={question.units} />
          <Group name="What it counts" parts={question.counts} />
          <p className={styles.box}>Or: the sources do not say</p>
        </>
      )
    case 'evidence':
      return (
        <>
          <Group name="The answer" parts={question.options} />
          <Group name="The passage that supports it" parts={question.passages} />
        </>
      )
    case 'overclaim':
      return (
        <>
          <p className={styles.how}>Underline the words.</p>
          <p className={styles.sentence}>{question.words.map(word => word.text).join(' ')}</p>
        </>
      )
    case 'attribute':
      return <Gaps pieces={question.pieces} />
    case 'respond':
      return <RuledLines n="8" />
  }
}

/** Parts to tick; a passage stands behind its claim’s standing. */
function Boxes({ parts }: { parts: (PublicPart & { standing?: Standing })[] }) {
  return (
    <ul className={styles.boxes}>
      {parts.map((part, i) => (
        <li key={part.id} className={styles.box}>
          <b>{letterAt(i)}</b>{' '}
          {part.standing !== undefined && <StandingBadge standing={part.standing} />}
          <InlineText text={part.text} />
        </li>
      ))}
    </ul>
  )
}

function Group({ name, parts }: { name: string; parts: PublicPart[] }) {
  return (
    <>
      <p className={styles.how}>{name}</p>
      <Boxes parts={parts} />
    </>
  )
}

function Blanks({ parts }: { parts: PublicPart[] }) {
  return (
    <ul className={styles.boxes}>
      {parts.map(part => (
        <li key={part.id} className={styles.blank}>
          <InlineText text={part.text} />
        </li>
      ))}
    </ul>
  )
}

function Lettered({ parts }: { parts: PublicPart[] }) {
  return (
    <ul className={styles.boxes}>
      {parts.map((part, i) => (
        <li key={part.id}>
          <b>{letterAt(i)}</b> <InlineText text={part.text} />
        </li>
      ))}
    </ul>
  )
}

type Pieces = Extract<PublicQuestion, { kind: 'attribute' }>['pieces']

function Gaps({ pieces }: { pieces: Pieces }) {
  const gaps = pieces.flatMap(piece => ('gap' in piece ? [piece] : []))
  return (
    <>
      <p className={styles.sentence}>
        {pieces.map(piece =>
          'text' in piece ? piece.text : `(${gaps.indexOf(piece) + 1}) ______________`,
        )}
      </p>
      {gaps.map((gap, i) => (
        <Group key={gap.gap} name={`Gap ${i + 1}`} parts={gap.frames} />
      ))}
    </>
  )
}
