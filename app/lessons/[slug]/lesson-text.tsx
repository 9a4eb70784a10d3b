import { AsideNote } from '@/components/lesson/aside-note'
import { DebateLines, SideLine } from '@/components/lesson/debate-lines'
import { LabCard } from '@/components/labs/lab-card'
import { Figure } from '@/components/lesson/figure'
import {
  ClaimMark,
  ConflictMark,
  FactMark,
  GapMark,
  QuoteBlock,
  QuoteMark,
} from '@/components/lesson/marks'
import { RuledLines } from '@/components/lesson/ruled-lines'
import { SectionHeading } from '@/components/lesson/section-heading'
import { TermMark } from '@/components/lesson/term-mark'
import { WideTable } from '@/components/lesson/wide-table'
import { rowsOf, SystemsTable } from '@/components/evidence/systems-table'
import { labLink } from '@/course/lab-links'
import { noteKey, notesOf } from '@/course/notes'
import type { Module } from '@/course/module'
import { claimOf, findExhibit } from '@/evidence/evidence'
import { compileMdx, type MdxComponents } from '@/server/mdx'
import { LessonCheck } from './lesson-check'

type WithId = { id: string; children: React.ReactNode }
type LabAttributes = { name: string; state?: string; children?: React.ReactNode }

/** A text of the module with its components joined to the evidence. `place` tells its notes from those of other texts on the page. */
export async function LessonText({
  module,
  source,
  place = '',
}: {
  module: Module
  source: string
  place?: string
}) {
  const Text = await compileMdx(source)
  return <Text components={textComponents(module, source, place)} />
}

function textComponents(module: Module, source: string, place: string): MdxComponents {
  const { evidence, terms, questions, syllabus } = module
  const notes = notesOf(source)
  const noteOf = (id: string) => {
    const number = notes.get(noteKey(id))?.number ?? 0
    return { number, anchor: `${place}note-${number}` }
  }
  return {
    h2: SectionHeading,
    table: WideTable,
    Aside: AsideNote,
    Figure: ({ name, children }: { name: string; children: React.ReactNode }) => (
      <Figure module={module} name={name}>
        {children}
      </Figure>
    ),
    Lab: ({ name, state, children }: LabAttributes) => (
      <LabCard {...linkedLab(module, name, state)}>{children}</LabCard>
    ),
    Lines: RuledLines,
    For: ({ children }: { children: React.ReactNode }) => (
      <SideLine side="For">{children}</SideLine>
    ),
    Against: ({ children }: { children: React.ReactNode }) => (
      <SideLine side="Against">{children}</SideLine>
    ),
    Point: ({ children }: { children: React.ReactNode }) => <>{children}</>,
    Own: ({ children }: { children: React.ReactNode }) => <>{children}</>,
    Claim: ({ id, children }: WithId) => (
      <ClaimMark standing={claimOf(evidence, firstOf(id)).standing} note={noteOf(id)}>
        {children}
      </ClaimMark>
    ),
    Fact: ({ id, children }: WithId) => <FactMark note={noteOf(id)}>{children}</FactMark>,
    Conflict: ({ id, children }: WithId) => (
      <ConflictMark note={noteOf(id)}>{children}</ConflictMark>
    ),
    Gap: ({ id, children }: WithId) => <GapMark note={noteOf(id)}>{children}</GapMark>,
    Quote: ({ id, block, children }: WithId & { block?: boolean }) => {
      const Mark = block ? QuoteBlock : QuoteMark
      return (
        <Mark note={noteOf(id)} restored={isRestored(module, id)}>
          {children}
        </Mark>
      )
    },
    Term: ({ id, children }: WithId) => (
      <TermMark id={id} definition={terms.find(term => term.id === id)?.definition ?? ''}>
        {children}
      </TermMark>
    ),
    Systems: ({ ids, properties }: { ids: string; properties: string }) => (
      <SystemsTable
        evidence={evidence}
        systems={ids
          .split(/\s+/)
          .flatMap(id => evidence.systems.filter(system => system.id === id))}
        rows={rowsOf(properties.split(/\s+/))}
      />
    ),
    Debate: ({ resolution, children }: { resolution: string; children: React.ReactNode }) => (
      <DebateLines resolution={syllabus.resolutions.find(r => r.id === resolution)}>
        {children}
      </DebateLines>
    ),
    Check: ({ id }: { id: string }) => (
      <LessonCheck
        questions={id.split(/\s+/).flatMap(one => questions.filter(q => q.id === one))}
      />
    ),
  }
}

function firstOf(ids: string): string {
  return noteKey(ids).split(' ')[0] ?? ''
}

/** Labs and their situations are checked when the module is read. */
function linkedLab(module: Module, name: string, state: string | undefined) {
  const link = labLink(module, name, state)
  if (link.kind === 'wrong') throw new Error(link.message)
  return link
}

function isRestored({ evidence }: Module, id: string): boolean {
  const exhibit = findExhibit(evidence, firstOf(id))
  return (exhibit?.kind === 'claim' || exhibit?.kind === 'statement') && exhibit.record.restored
}
