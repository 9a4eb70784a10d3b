import Link from 'next/link'
import { Doors } from '@/components/ui/doors'
import { StandingSamples } from '@/components/evidence/standing-samples'
import { UnitList } from '@/components/lesson/unit-list'
import { claimOf } from '@/evidence/evidence'
import { loadModule } from '@/server/module'

export default async function HomePage() {
  const { syllabus, evidence } = await loadModule()
  return (
    <div className="page">
      <h1>{syllabus.subtitle}</h1>
      <p className="lede">{syllabus.about}</p>
      <Doors />
      <p>
        In class?{' '}
        <Link href="/join" prefetch={false}>
          Join with the code that your teacher shows
        </Link>
        . Teaching?{' '}
        <Link href="/class" prefetch={false}>
          Run a class from this computer
        </Link>
        .
      </p>
      <StandingSamples
        claims={syllabus.samples.map(id => claimOf(evidence, id))}
        total={evidence.claims.length}
      />
      <h2>The lessons</h2>
      <UnitList units={syllabus.units} />
    </div>
  )
}
