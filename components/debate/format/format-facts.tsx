import { totalSeconds, type Format } from '@/debate/formats/format'
import { lengthText } from '@/debate/formats/length'

/** A format in a line: who speaks, for how long in all, and how much preparation there is. */
export function FormatFacts({ format }: { format: Format }) {
  const { about, preparation, speeches } = format
  const minutes = Math.round(totalSeconds(format) / 60)
  return (
    <p className="meta">
      {about} {speeches.length} speeches and questions, {minutes} minutes
      {preparation.before !== undefined &&
        `; ${lengthText(preparation.before)} of preparation before`}
      {preparation.each !== undefined && `; ${lengthText(preparation.each)} of preparation a side`}.
    </p>
  )
}
