import { SightMark } from '@/components/lesson/figures/sight-mark'
import { hexStart } from '@/labs/bytes'
import { besides, type Alike, type Seen } from '@/labs/path/verdict'
import { plural } from '@/components/ui/plural'
import styles from './path-lab.module.css'

type Props = { sight: Seen; alike: Alike }

/** What somebody at a place has, what the keys there make of it, and what is seen besides the words: as far as it is known. */
export function PathSight({ sight, alike }: Props) {
  const { attempt } = sight
  return (
    <>
      <p className={styles.verdict}>
        <SightMark sight={sight.kind === 'reads' ? 'read' : 'not-read'} />
        {attempt.end.kind === 'text' ? (
          <span>
            Reads: <q className={styles.text}>{readable(attempt.end.text)}</q>
          </span>
        ) : (
          'Cannot read it'
        )}
      </p>
      <SightFacts sight={sight} alike={alike} />
    </>
  )
}

function SightFacts({ sight, alike }: Props) {
  const { haul } = sight
  return (
    <dl className={styles.facts}>
      {alike.parcel && (
        <>
          <dt>Has</dt>
          <dd>
            {plural(haul.parcel.length, 'byte')}: <code>{hexStart(haul.parcel, 8)}</code>
          </dd>
        </>
      )}
      {alike.keys && (
        <>
          <dt>Keys</dt>
          <dd>{keysText(sight)}</dd>
        </>
      )}
      <dt>Also sees</dt>
      <dd>{besidesText(sight, alike)}</dd>
    </dl>
  )
}

/** Direction and width of what was typed stay within its quotation marks. */
function readable(text: string) {
  return <bdi>{text === '' ? '(empty)' : text}</bdi>
}

function keysText({ attempt, haul }: Seen): string {
  const { opened, end } = attempt
  if (end.kind === 'locked') {
    if (haul.keys.length === 0) return 'None here.'
    const before = opened === 0 ? '' : `Opened ${plural(opened, 'lock')}; then `
    return `${before}${before === '' ? 'T' : 't'}ried ${plural(end.tried, 'key')}, and none fits.`
  }
  return opened === 0
    ? 'None needed: nothing was locked here.'
    : `Opened ${plural(opened, 'lock')} with the keys kept here.`
}

function besidesText(sight: Seen, alike: Alike): string {
  const { leg, header, bytes } = besides(sight)
  const parts = [
    ...(leg === undefined || !alike.leg ? [] : [`${leg.from} sent it to ${leg.to}`]),
    ...(header === undefined || !alike.header ? [] : [`${header.from} writes to ${header.to}`]),
    ...(alike.bytes ? [`length ${bytes} bytes`] : []),
    'the time',
  ]
  return `${parts.join('; ')}.`
}
