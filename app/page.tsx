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
      <StandingSamples
        claims={syllabus.samples.map(id => claimOf(evidence, id))}
        total={evidence.claims.length}
      />
      <h2>The lessons</h2>
      <UnitList units={syllabus.units} />
    </div>
  )
}
