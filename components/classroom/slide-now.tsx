import { InlineText } from '@/components/ui/inline-text'

/** A slide that the class looks at together. Its text is plain, in paragraphs. */
export function SlideNow({ section, text }: { section: string; text: string }) {
  return (
    <div>
      <p className="meta">{section}</p>
      {text.split(/\n{2,}/).map((paragraph, i) => (
        <p key={i}>
          <InlineText text={paragraph} />
        </p>
      ))}
    </div>
  )
}
