import type { Metadata } from 'next'
import { StorageTables } from '@/components/classroom/storage-tables'
import { TABLES } from '@/server/classroom/tables'

export const metadata: Metadata = { title: 'What is stored of a class' }

export default function StoragePage() {
  return (
    <div className="page">
      <h1>What is stored of a class</h1>
      <p className="lede">
        For a school’s administrator: every table and column that the server keeps when a teacher
        runs a class, what for, and for how long. A test holds this page to the database itself.
      </p>
      <p>
        Who only reads and answers alone leaves nothing on the server. In a class there are no
        accounts, no addresses and no family names: a student is a made-up name and a random token
        in a cookie, of which only a hash is stored. A vote on an opinion is never stored with
        anybody’s name.
      </p>
      <StorageTables notes={TABLES} />
    </div>
  )
}
