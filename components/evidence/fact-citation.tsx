import { datesInWords } from '@/evidence/date'
import type { Fact } from '@/evidence/records'
import { curly } from './curly'

/** Where a fact is from: title, number, date and address, and whether that very address was read. */
export function FactCitation({ fact: { citation } }: { fact: Fact }) {
  const parts = [citation.title, citation.number, citation.date].flatMap(part => part ?? [])
  return (
    <>
      {curly(datesInWords(parts.join(', ')))}.
      {citation.url !== undefined && (
        <>
          {' '}
          <a href={citation.url} rel="noreferrer">
            {citation.url.replace(/^https?:\/\//, '')}
          </a>
          {citation.urlLevel === 'site' && ' (the site, not the document)'}
          {citation.addressRead ? '' : ' (this address itself was not read)'}
        </>
      )}
    </>
  )
}
