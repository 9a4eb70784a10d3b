'use client'

import { useEffect, useState } from 'react'
import Link from 'next/link'
import { reasonOf } from './ask'
import { keyIn } from './class-key'
import { KeyNotice } from './key-notice'
import { rememberClass, useKnownClasses } from './known-classes'
import { enterClass, makeClass, type ClassLine } from './teacher-api'
import { useAddress } from './use-address'
import styles from './class-door.module.css'

const NO_KEY = 'There is no key in this. A key is a link or a file from when you made it.'
const CUT_SHORT =
  'The link that led here has no whole key: it may have been cut short. Copy all of it, or use the file.'

/** Where a teacher makes a class, or opens one: by a link, a file, or because this browser knows it. */
export function ClassDoor() {
  const address = useAddress()
  const [made, setMade] = useState<{ class: ClassLine; key: string }>()
  const [opened, setOpened] = useState<ClassLine>()
  const [reason, setReason] = useState<string>()
  const open = async (text: string) => {
    const key = keyIn(text)
    if (key === undefined) setReason(NO_KEY)
    else await enter(key)
  }
  const enter = async (key: string) => {
    const reply = await enterClass(key)
    if (reply.kind !== 'ok') return setReason(reasonOf(reply))
    rememberClass(reply.value.class)
    setReason(undefined)
    setOpened(reply.value.class)
  }
  const hash = address?.hash ?? ''
  useEffect(() => {
    const key = keyIn(hash)
    if (key === undefined) return
    // The key does not stay in the address, where whoever looks at the screen or the history would read it.
    history.replaceState(null, '', '/class')
    void enter(key)
  }, [hash])
  if (made !== undefined)
    return <KeyNotice title={made.class.title} id={made.class.id} keyText={made.key} />
  if (opened !== undefined)
    return (
      <p role="status">
        <Link href={`/class/home?class=${opened.id}`} prefetch={false}>
          Go on to {opened.title}
        </Link>
      </p>
    )
  return (
    <div className={styles.door}>
      <MakeForm
        make={async title => {
          const reply = await makeClass(title)
          if (reply.kind !== 'ok') return reasonOf(reply)
          rememberClass(reply.value.class)
          setMade(reply.value)
          return undefined
        }}
      />
      <OpenForm open={open} reason={reason ?? (isCutShort(hash) ? CUT_SHORT : undefined)} />
      <Known />
    </div>
  )
}

/** Whether an address was to open a class and cannot. `#main` leads past the menu. */
function isCutShort(hash: string): boolean {
  return hash.length > '#main'.length && keyIn(hash) === undefined
}

/** `make` answers with the reason where it is refused. */
function MakeForm({ make }: { make: (title: string) => Promise<string | undefined> }) {
  const [reason, setReason] = useState<string>()
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        const title = String(new FormData(event.currentTarget).get('title') ?? '')
        void make(title).then(setReason)
      }}
    >
      <h2>Make a class</h2>
      <label htmlFor="title">What you call it</label>
      <input className="field" id="title" name="title" required maxLength={80} autoComplete="off" />
      <p className={styles.reason} role="status">
        {reason}
      </p>
      <button className="button" type="submit">
        Make the class
      </button>
    </form>
  )
}

function OpenForm({
  open,
  reason,
}: {
  open: (text: string) => Promise<void>
  reason: string | undefined
}) {
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        void open(String(new FormData(event.currentTarget).get('key') ?? ''))
      }}
    >
      <h2>Open a class</h2>
      <label htmlFor="key">The link or the key that you kept</label>
      <input className="field" id="key" name="key" required autoComplete="off" spellCheck={false} />
      <label htmlFor="key-file">Or the file</label>
      <input
        id="key-file"
        type="file"
        accept=".txt,text/plain"
        onChange={event => {
          const [file] = event.target.files ?? []
          if (file !== undefined) void file.text().then(open)
        }}
      />
      <p className={styles.reason} role="status">
        {reason}
      </p>
      <button className="button button-quiet" type="submit">
        Open it
      </button>
    </form>
  )
}

function Known() {
  const classes = useKnownClasses()
  if (classes.length === 0) return null
  return (
    <section className={styles.form}>
      <h2>Opened in this browser</h2>
      <ul>
        {classes.map(({ id, title }) => (
          <li key={id}>
            <Link href={`/class/home?class=${id}`} prefetch={false}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
