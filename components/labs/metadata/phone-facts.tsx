import { memo, useMemo } from 'react'
import { factsOf, type PhoneFacts } from '@/labs/metadata/facts'
import type { MetadataState, MetadataStep } from '@/labs/metadata/lab'
import { mastName, phoneName } from '@/labs/metadata/names'
import type { Seen } from '@/labs/metadata/seen'
import { hourWord } from '@/labs/metadata/words'
import styles from './metadata-lab.module.css'

type Props = {
  seen: Seen[]
  phone: number | undefined
  answers: MetadataState['answers']
  act: (action: MetadataStep) => void
}

/** What the envelopes say of the phone in hand, and how to put it down as an answer. */
export const PhoneFactsPanel = memo(function PhoneFactsPanel({ seen, phone, answers, act }: Props) {
  const facts = useMemo(
    () => (phone === undefined ? undefined : factsOf(seen, phone)),
    [seen, phone],
  )
  return (
    <section className={styles.facts} aria-label="The phone in hand">
      {/* The rest is read by who wants it: read out whole at each step it would take a minute. */}
      <p className="visually-hidden" role="status">
        {phone !== undefined &&
          facts !== undefined &&
          `${phoneName(phone)}: ${facts.sent} sent, ${facts.received} received.`}
      </p>
      {phone === undefined || facts === undefined ? (
        <p>
          Choose a phone under “Phone in hand”, or press it in a picture, and its envelopes are
          listed here.
        </p>
      ) : (
        <Facts facts={facts} phone={phone} answers={answers} act={act} />
      )}
    </section>
  )
})

type FactsProps = Omit<Props, 'seen' | 'phone'> & { facts: PhoneFacts; phone: number }

function Facts({ facts, phone, answers, act }: FactsProps) {
  return (
    <>
      <h3>{phoneName(phone)}</h3>
      <dl>
        <dt>Sent, received</dt>
        <dd>
          {facts.sent}, {facts.received}
        </dd>
        <dt>With</dt>
        <dd>{contactText(facts)}</dd>
        <dt>Most in one hour of the week</dt>
        <dd>{busiestText(facts)}</dd>
        <dt>Hours of the day</dt>
        <dd>{hoursText(facts)}</dd>
        <dt>Masts</dt>
        <dd>{mastText(facts)}</dd>
      </dl>
      <div className={styles.puts}>
        <button
          className={styles.small}
          type="button"
          onClick={() => act({ kind: 'answer', answers: { organiser: phone } })}
        >
          This one organises
        </button>
        <button
          className={styles.small}
          type="button"
          onClick={() => act({ kind: 'answer', answers: coupled(answers, phone) })}
        >
          One of the couple
        </button>
      </div>
    </>
  )
}

/** The phone takes the free place of the two; where both are taken, that of the one put down first. */
function coupled({ one, other }: MetadataState['answers'], phone: number) {
  if (one === phone || other === phone) return {}
  if (one === undefined) return { one: phone }
  if (other === undefined) return { other: phone }
  return { one: other, other: phone }
}

const FEW = 6

function contactText({ contacts }: PhoneFacts): string {
  const named = contacts
    .slice(0, FEW)
    .map(({ other, messages }) => `${phoneName(other)} (${messages})`)
  const more = contacts.length - FEW
  return [...named, ...(more > 0 ? [`and ${more} more`] : [])].join(', ') || 'nobody'
}

function busiestText({ busiest }: PhoneFacts): string {
  return (
    busiest.map(({ day, hour, messages }) => `${day} ${hourWord(hour)} (${messages})`).join(', ') ||
    'none sent'
  )
}

/** "06 (3), 07 (1)": hour and messages sent, empty hours left out. */
function hoursText({ hours }: PhoneFacts): string {
  return (
    hours
      .flatMap((count, hour) => (count > 0 ? [`${String(hour).padStart(2, '0')} (${count})`] : []))
      .join(', ') || 'none sent'
  )
}

function mastText({ masts }: PhoneFacts): string {
  return (
    masts
      .map(
        ({ mast, day, otherwise }) =>
          `${mastName(mast)}: ${day} on working days, ${otherwise} at other times`,
      )
      .join('; ') || 'none seen'
  )
}
