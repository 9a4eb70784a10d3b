import type { Metadata } from 'next'
import Link from 'next/link'

export const metadata: Metadata = { title: 'Privacy' }

export default function PrivacyPage() {
  return (
    <div className="page">
      <h1>Privacy</h1>
      <p className="lede">
        No account, no request to any other site, and outside a class no name and no cookie.
      </p>
      <h2>What stays in your browser</h2>
      <ul>
        <li>
          Your answers, the course tests you handed in, how sure you were, and which sections you
          have read, in the browser’s own database.
        </li>
        <li>What you write at the debate desk: briefs, speeches, flows, maps and rounds.</li>
        <li>A table that you keep in a lab.</li>
        <li>The names of the classes and rooms that you opened here, and answers begun in them.</li>
        <li>Your choice of light or dark and of text size.</li>
      </ul>
      <p>
        None of it is sent anywhere by itself. You can save answers to a file, load them on another
        device, or erase them on the{' '}
        <Link href="/progress" prefetch={false}>
          progress page
        </Link>
        ; debate documents are saved to a file and deleted{' '}
        <Link href="/debate/briefs" prefetch={false}>
          where they are listed
        </Link>
        . On a shared computer, use a private window, or have the browser delete this site’s data.
      </p>
      <h2>What is sent to the server</h2>
      <p>
        The pages you open, with what you search or choose in them; an answer when you press “Check
        answer”, and a test when you hand it in: they are marked and the result is sent back. Where
        scripts are off, a speech that you have checked goes the same way. The server keeps none of
        it, sets no cookie for it, and writes no record of who asked for what.
      </p>
      <h2>In a class</h2>
      <p>
        Who joins a teacher’s room gets a made-up name and a cookie with a random token, by which
        the same device comes back to its place. The teacher sees that name and its answers. Votes
        on opinions are secret, and are told only from five people up. All of it is erased after 30
        days, unless the teacher sets another time, a year at most.
      </p>
      <h2>For a school’s administrator</h2>
      <p>
        <Link href="/privacy/storage" prefetch={false}>
          Every table and column that is stored of a class
        </Link>
        , with why and how long.
      </p>
      <p>
        Everything comes from the one address where the app runs: no fonts, scripts, pictures or
        counters from elsewhere. A strict content security policy in each answer enforces this. The
        app needs no access to the internet once it is installed.
      </p>
    </div>
  )
}
