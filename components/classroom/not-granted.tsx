import Link from 'next/link'
import type { Reply } from './ask'
import { reasonOf } from './ask'

type Props = { reply: Exclude<Reply<unknown>, { kind: 'ok' }>; again: () => void }

/** A teacher’s page that cannot be shown: the key is not here, the class is gone, or the server is. */
export function NotGranted({ reply, again }: Props) {
  const isKeyMissing = reply.kind === 'refused' && [401, 403].includes(reply.status)
  if (isKeyMissing)
    return (
      <div role="alert">
        <h1>This class is not open here</h1>
        <p>
          This browser does not have its key, or not any more.{' '}
          <Link href="/class" prefetch={false}>
            Open it with the link or the file that you kept
          </Link>
          .
        </p>
      </div>
    )
  const isGone = reply.kind === 'refused' && reply.status === 404
  return (
    <div role="alert">
      <h1>{isGone ? 'Nothing is here' : 'This could not be loaded'}</h1>
      <p>{isGone ? 'It was erased, or the address is not complete.' : reasonOf(reply)}</p>
      <p>
        <button className="button" type="button" onClick={again}>
          Try again
        </button>
      </p>
      <p>
        <Link href="/class" prefetch={false}>
          Make or open a class
        </Link>
      </p>
    </div>
  )
}
