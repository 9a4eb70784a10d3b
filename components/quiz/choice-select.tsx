import type { PublicPart } from '@/quiz/parts'
import { plainWords } from '@/quiz/plain-words'
import { useFieldName } from './field-names'

/** A select over some parts of a question, with nothing chosen to begin with. */
export function ChoiceSelect({
  choices,
  value,
  ...names
}: {
  choices: PublicPart[]
  value: string
  name: string
  id?: string
  className?: string | undefined
  'aria-label'?: string
}) {
  const nameOf = useFieldName()
  return (
    <select
      {...names}
      name={nameOf(names.name)}
      className={`field ${names.className ?? ''}`}
      defaultValue={value}
    >
      <option value="">Choose …</option>
      {choices.map(choice => (
        <option key={choice.id} value={choice.id}>
          {plainWords(choice.text)}
        </option>
      ))}
    </select>
  )
}
