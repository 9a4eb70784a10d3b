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
        <li>Your choice of light or dark and of text size.</li>
      </ul>
      <p>
        Nobody else can read them, and they are not sent anywhere. You can save them to a file, load
        them on another device, or erase them on the{' '}
        <Link href="/progress" prefetch={false}>
          progress page
        </Link>
        . On a shared computer, erase them or use a private window.
      </p>
      <h2>What is sent to the server</h2>
      <p>
        The pages you open, and an answer when you press “Check answer”: it is marked and the result
        is sent back. The server keeps neither, sets no cookie for it, and writes no record of who
        asked for what.
      </p>
      <h2>In a class</h2>
      <p>
        Who joins a teacher’s room gets a made-up name and a cookie with a random token, by which
        the same device comes back to its place. The teacher sees that name and its answers. Votes
        on opinions are secret, and are told only from five people up. All of it is erased after 30
        days, or sooner where the teacher says so.
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
