import { readModule } from '@/course/module'
import { readModuleFiles } from '@/server/module-files'

async function lessons() {
  return readModule(await readModuleFiles('lessons'))
}

test('the files of the figures have the form that is asked for', async () => {
  const { findings } = await lessons()
  expect(findings.filter(finding => finding.file.startsWith('figures/'))).toEqual([])
})

test('each statement stands under one theme', async () => {
  const { module } = await lessons()
  const themed = module.figures.themes.flatMap(theme => theme.statements)
  expect(themed.toSorted()).toEqual(module.evidence.statements.map(one => one.id).toSorted())
})

test('every property that a comparison names is one of its systems', async () => {
  const { module } = await lessons()
  for (const comparison of [module.figures.systems, module.figures.whatWasSold]) {
    const systems = module.evidence.systems.filter(s => comparison?.systems.includes(s.id))
    expect(systems).toHaveLength(comparison?.systems.length ?? -1)
    const names = new Set(systems.flatMap(system => system.properties.map(p => p.name)))
    const unknown = comparison?.rows.flatMap(row => row.properties).filter(n => !names.has(n))
    expect(unknown).toEqual([])
  }
})

test('the comparison of all systems leaves no property out and puts none in two rows', async () => {
  const { module } = await lessons()
  const named = module.figures.systems?.rows.flatMap(row => row.properties) ?? []
  const all = module.evidence.systems.flatMap(system => system.properties.map(p => p.name))
  expect(named.toSorted()).toEqual([...new Set(all)].toSorted())
})

test('the path names only places and kinds that it has, and facts that are there', async () => {
  const { module } = await lessons()
  const path = module.figures.path
  const places = path?.places.map(place => place.id)
  expect(path?.way.filter(id => !places?.includes(id))).toEqual([])
  for (const place of path?.places ?? []) {
    expect(Object.keys(place.sees)).toEqual(path?.kinds.map(kind => kind.id))
    for (const { cites } of Object.values(place.sees))
      expect(cites.filter(id => !module.evidence.exhibits.has(id))).toEqual([])
  }
})
