import type { Metadata } from 'next'
import Link from 'next/link'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'About' }

export default async function AboutPage() {
  const { syllabus, evidence } = await loadModule()
  return (
    <div className="page">
      <h1>About {syllabus.title}</h1>
      <p className="lede">{syllabus.about}</p>
      <h2>How a fact gets in</h2>
      <p>
        The course rests on its sources, of which there are {evidence.sources.length}. Each
        assertion in them was written down as a claim in our own words, with the place where it
        stands, its figures, who says it, and its standing: alleged, said by police, said by the
        company, admitted, decided by a court, and so on. There are {evidence.claims.length} claims.
        A lesson, a question or an answer’s explanation cites them, and a program checks every
        citation, figure and quotation before the course is published.
      </p>
      <p>
        The sources themselves are not reprinted. Their quotations stand in quotation marks, with
        the speaker’s name. Where our copy of one has lost a number or a name, that is said to be
        lost and is{' '}
        <Link href="/evidence/gaps" prefetch={false}>
          never filled in
        </Link>
        .
      </p>
      <p>
        Technology, law and later events come from outside the sources. These{' '}
        <Link href="/evidence/background" prefetch={false}>
          {evidence.facts.length} background facts
        </Link>{' '}
        are shown apart, each with a citation and a date. A question marked as drawn from the
        sources never tests them.
      </p>
      <h2>What it does not do</h2>
      <ul>
        <li>
          It does not say who is guilty. A charge is an accusation, and stays one here until a court
          has spoken.
        </li>
        <li>
          It does not mark an opinion right or wrong. Only what the evidence settles is scored.
        </li>
        <li>It does not teach anybody to hide a crime or to break into anything.</li>
      </ul>
      <h2>Licences</h2>
      <p>
        The code is under the MIT licence. The lessons, questions and teaching sheets that come with
        it are under Creative Commons Attribution-ShareAlike 4.0: a teacher may change them, print
        them and pass them on under the same terms.
      </p>
    </div>
  )
}
