import { DATINGS } from '@/evidence/records'
import { z } from 'zod'
import { eventId, statementId, systemId } from '@/evidence/ids'
import type { PathData } from '@/labs/path/preset'
import { pathDataSchema } from '@/labs/path/preset-schema'
import type { Board } from '@/labs/hypotheses/board'
import { boardSchema } from '@/labs/hypotheses/board-schema'
import type { RuleBoard } from '@/labs/rule/board'
import { ruleBoardSchema } from '@/labs/rule/board-schema'
import { limitNotesSchema, type LimitNotes } from '@/labs/limits'
import { gridSchema, SIGHTS, type Grid } from './grid'
import type { Reader } from './reader'

const text = z.string().min(1)

/** Systems side by side: which ones, and which of their properties stand in one row. */
const comparisonSchema = z.strictObject({
  systems: z.array(systemId).min(1),
  rows: z.array(z.strictObject({ id: text, title: text, properties: z.array(text).min(1) })).min(1),
})
export type Comparison = z.infer<typeof comparisonSchema>

/** Statements of two sides, point by point; a side may be silent on a point. */
const oppositionSchema = z.strictObject({
  left: text,
  right: text,
  points: z
    .array(
      z.strictObject({
        title: text,
        left: z.array(statementId).default([]),
        right: z.array(statementId).default([]),
        cites: z.array(text).default([]),
      }),
    )
    .min(1),
})
export type Opposition = z.infer<typeof oppositionSchema>

/** Statements by theme, so that those on the same thing stand opposite each other. */
const themesSchema = z.strictObject({
  themes: z.array(z.strictObject({ id: text, title: text, statements: z.array(statementId) })),
})
export type Theme = z.infer<typeof themesSchema>['themes'][number]

/** A message's way from place to place, and what each place sees of it under each kind of encryption. */
const pathSchema = z.strictObject({
  kinds: z.array(z.strictObject({ id: text, title: text, about: text })).min(1),
  /** The ids of the places in the order of the way; one may come again. A place left out stands beside it. */
  way: z.array(text).min(2),
  places: z
    .array(
      z.strictObject({
        id: text,
        title: text,
        about: text,
        /** By kind of encryption. */
        sees: z.record(
          z.string(),
          z.strictObject({ sight: z.enum(SIGHTS), why: text, cites: z.array(text).min(1) }),
        ),
      }),
    )
    .min(2),
})
export type MessagePath = z.infer<typeof pathSchema>

const day = z.iso.date()

/** Statements by voice, each on the days on which its sources leave it open to have been said. */
const saidWhenSchema = z.strictObject({
  axis: z.strictObject({ from: day, to: day }),
  /** Events with a known day, to read the words against. */
  marks: z.array(z.strictObject({ title: text, event: eventId })),
  voices: z
    .array(
      z.strictObject({
        title: text,
        rows: z.array(
          z.strictObject({
            statements: z.array(statementId).min(1),
            /** The date as the sources give it, with how it was worked out. */
            when: text,
            dating: z.enum(DATINGS),
            /** First and last day; none where the sources give no date. */
            from: day.optional(),
            to: day.optional(),
            cites: z.array(text).min(1),
          }),
        ),
      }),
    )
    .min(1),
})
export type SaidWhen = z.infer<typeof saidWhenSchema>

/** Entries of the timeline that are kept out of it, each with its reason. */
const timelineSchema = z.strictObject({
  apart: z.array(z.strictObject({ event: eventId, why: text })).default([]),
})
export type TimelineNotes = z.infer<typeof timelineSchema>

/** What the groups of background facts are called, by the letters with which their ids begin. */
const factGroupsSchema = z.strictObject({
  groups: z.array(z.strictObject({ prefix: text, title: text })),
})
export type FactGroup = z.infer<typeof factGroupsSchema>['groups'][number]

/** What the drawn figures need beyond the ledger. Each file may be absent: its figure is then not there. */
export type Figures = {
  systems: Comparison | undefined
  whatWasSold: Comparison | undefined
  wordAgainstWord: Opposition | undefined
  saidWhen: SaidWhen | undefined
  themes: Theme[]
  path: MessagePath | undefined
  timeline: TimelineNotes
  factGroups: FactGroup[]
  /** The services of the lab on a message's path; none where the module names none. */
  labPath: PathData
  /** What may explain how messages were read, and the claims that it is held against. */
  hypotheses: Board | undefined
  /** Rules that somebody may propose, and what each changes. */
  rule: RuleBoard | undefined
  /** What the module's evidence adds to what labs show and leave out. */
  limitNotes: LimitNotes
  /** Figures that compare, by name: `figures/<name>.yaml`. */
  grids: ReadonlyMap<string, Grid>
}

const NAMED = [
  'systems',
  'what-was-sold',
  'word-against-word',
  'who-said-what-when',
  'statements',
  'path-of-a-message',
  'timeline',
  'background',
  'lab-path',
  'lab-hypotheses',
  'lab-rule',
  'lab-limits',
]

export function readFigures(reader: Reader): Figures {
  return {
    systems: reader.whole('figures/systems.yaml', comparisonSchema),
    whatWasSold: reader.whole('figures/what-was-sold.yaml', comparisonSchema),
    wordAgainstWord: reader.whole('figures/word-against-word.yaml', oppositionSchema),
    saidWhen: reader.whole('figures/who-said-what-when.yaml', saidWhenSchema),
    themes: reader.whole('figures/statements.yaml', themesSchema)?.themes ?? [],
    path: reader.whole('figures/path-of-a-message.yaml', pathSchema),
    timeline: reader.whole('figures/timeline.yaml', timelineSchema) ?? { apart: [] },
    factGroups: reader.whole('figures/background.yaml', factGroupsSchema)?.groups ?? [],
    labPath: reader.whole('figures/lab-path.yaml', pathDataSchema) ?? { presets: [] },
    hypotheses: reader.whole('figures/lab-hypotheses.yaml', boardSchema),
    rule: reader.whole('figures/lab-rule.yaml', ruleBoardSchema),
    limitNotes: reader.whole('figures/lab-limits.yaml', limitNotesSchema)?.labs ?? {},
    grids: readGrids(reader),
  }
}

function readGrids(reader: Reader): Map<string, Grid> {
  const names = reader.names('figures').filter(name => !NAMED.includes(name))
  return new Map(
    names.flatMap(name => {
      const grid = reader.whole(`figures/${name}.yaml`, gridSchema)
      return grid === undefined ? [] : [[name, grid]]
    }),
  )
}
