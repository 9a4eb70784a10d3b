import type { ReactNode } from 'react'
import { StandingsKey } from '@/components/evidence/standings-key'
import { SystemsTable } from '@/components/evidence/systems-table'
import { TimelineFigure } from '@/components/evidence/timeline-figure'
import { TimelineList } from '@/components/evidence/timeline-list'
import type { Grid } from '@/course/grid'
import type { Module } from '@/course/module'
import type { Evidence } from '@/evidence/evidence'
import styles from './figure.module.css'
import { GridEvidence } from './figures/grid-evidence'
import { GridFigure } from './figures/grid-figure'
import { MessagePathFigure } from './figures/message-path'
import { MessagePathReasons } from './figures/message-path-reasons'
import { OpposedClaims } from './figures/opposed-claims'
import { SoldClaims } from './figures/sold-claims'
import { SaidWhenFigure } from './figures/said-when'
import { SaidWhenList } from './figures/said-when-list'
import { StandingExamples } from './figures/standing-examples'
import { WordAgainstWord } from './figures/word-against-word'

/** What is drawn, and the same in words, one press away. */
type Drawing = { drawn: ReactNode; twin: ReactNode; twinName: string }

/** A figure drawn by code from the module's data, with a caption that says what to see. */
export function Figure({
  module,
  name,
  children,
}: {
  module: Module
  name: string
  children?: ReactNode
}) {
  const drawing = drawingOf(module, name)
  return (
    <figure className={styles.figure} data-figure={name}>
      {drawing?.drawn}
      <figcaption className={styles.caption}>{children}</figcaption>
      {drawing !== undefined && (
        <details className={styles.twin}>
          <summary>{drawing.twinName}</summary>
          {drawing.twin}
        </details>
      )}
    </figure>
  )
}

/** Undefined where the module has no data for the figure: then its caption alone is shown. */
function drawingOf({ evidence, figures }: Module, name: string): Drawing | undefined {
  const { path, whatWasSold, wordAgainstWord, saidWhen, timeline } = figures
  switch (name) {
    case 'path-of-a-message':
      return (
        path && {
          drawn: <MessagePathFigure path={path} />,
          twin: <MessagePathReasons path={path} evidence={evidence} />,
          twinName: 'The same as a list, with the reasons',
        }
      )
    case 'what-was-sold':
      return (
        whatWasSold && {
          drawn: (
            <SystemsTable
              evidence={evidence}
              systems={evidence.systems.filter(one => whatWasSold.systems.includes(one.id))}
              rows={whatWasSold.rows}
            />
          ),
          twin: <SoldClaims comparison={whatWasSold} evidence={evidence} />,
          twinName: 'The same as a list, with the claims',
        }
      )
    case 'standings':
      return {
        drawn: <StandingsKey />,
        twin: <StandingExamples evidence={evidence} />,
        twinName: 'A claim of each standing',
      }
    case 'word-against-word':
      return (
        wordAgainstWord && {
          drawn: <WordAgainstWord opposition={wordAgainstWord} evidence={evidence} />,
          twin: <OpposedClaims opposition={wordAgainstWord} evidence={evidence} />,
          twinName: 'The same as a list, with the claims',
        }
      )
    case 'who-said-what-when':
      return (
        saidWhen && {
          drawn: <SaidWhenFigure said={saidWhen} evidence={evidence} />,
          twin: <SaidWhenList said={saidWhen} evidence={evidence} />,
          twinName: 'The same as a list, with the claims',
        }
      )
    case 'timeline':
      return {
        drawn: <TimelineFigure evidence={evidence} notes={timeline} />,
        twin: <TimelineList evidence={evidence} notes={timeline} />,
        twinName: 'The same as a list, with the claims',
      }
    default:
      return gridDrawing(figures.grids.get(name), evidence)
  }
}

function gridDrawing(grid: Grid | undefined, evidence: Evidence): Drawing | undefined {
  if (grid === undefined) return undefined
  return {
    drawn: <GridFigure grid={grid} />,
    twin: <GridEvidence grid={grid} evidence={evidence} />,
    twinName: 'The same as a list, with the evidence',
  }
}
