/** @jest-environment jsdom */
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { ArgumentList } from '@/components/evidence/argument-list'
import { ConflictList } from '@/components/evidence/conflict-list'
import { GapList } from '@/components/evidence/gap-list'
import { GlossaryList } from '@/components/evidence/glossary-list'
import { SourceList } from '@/components/evidence/source-list'
import { StatementBoard } from '@/components/evidence/statement-board'
import { SystemsIndex } from '@/components/evidence/systems-index'
import { TimelineFigure } from '@/components/evidence/timeline-figure'
import { TimelineList } from '@/components/evidence/timeline-list'
import { readModule, type Module } from '@/course/module'
import { indexEvidence } from '@/evidence/evidence'
import { readModuleFiles } from '@/server/module-files'

const { module: starter } = readModule(await readModuleFiles('course/starter'))
const bare: Module = {
  ...starter,
  terms: [],
  evidence: indexEvidence({
    ...starter.evidence,
    arguments: [],
    conflicts: [],
    statements: [],
    silences: [],
    systems: [],
    events: [],
    gaps: [],
    lost: [],
  }),
}
const choice = { facets: {}, words: [] }

type Page = readonly [name: string, draw: (module: Module) => ReactElement]
const PAGES: readonly Page[] = [
  ['arguments', ({ evidence }) => <ArgumentList evidence={evidence} />],
  ['conflicts', ({ evidence }) => <ConflictList evidence={evidence} />],
  ['gaps', ({ evidence }) => <GapList evidence={evidence} />],
  ['terms', m => <GlossaryList terms={m.terms} lessons={m.lessons} evidence={m.evidence} />],
  ['sources', ({ evidence }) => <SourceList evidence={evidence} />],
  ['statements', m => <StatementBoard evidence={m.evidence} themes={[]} />],
  ['systems', m => <SystemsIndex evidence={m.evidence} comparison={undefined} choice={choice} />],
  ['timeline', m => <TimelineFigure evidence={m.evidence} notes={m.figures.timeline} />],
  ['events', m => <TimelineList evidence={m.evidence} notes={m.figures.timeline} />],
]

test.each(PAGES)(
  'a module without %s is told so, under no heading that leads to nothing',
  (...[, draw]) => {
    const { container } = render(draw(bare))
    expect(container.textContent).not.toBe('')
    expect(emptyParts(container)).toEqual([])
  },
)

test.each(PAGES)('the starter’s %s stand under no heading that leads to nothing', (...[, draw]) => {
  expect(emptyParts(render(draw(starter)).container)).toEqual([])
})

test('no word of the app’s own subject stands over the arguments of a module that has none', () => {
  const { container } = render(<ArgumentList evidence={starter.evidence} />)
  expect(container.textContent).toBe('This module holds no arguments.')
})

/** Lists and tables without an entry, and sections with a heading alone. */
function emptyParts(container: HTMLElement): string[] {
  const lists = [...container.querySelectorAll('ul, ol, dl, tbody')]
  const sections = [...container.querySelectorAll('section')]
  return [
    ...lists.filter(list => list.children.length === 0),
    ...sections.filter(section => section.children.length < 2),
  ].map(part => part.outerHTML)
}
