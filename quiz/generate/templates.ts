import { accusingSide } from './accusing-side'
import { bothTrue } from './both-true'
import { classifyStandings } from './classify-standings'
import { figureValue } from './figure-value'
import { figuresAndCounts } from './figures-and-counts'
import { orderDatedEvents } from './order-dated-events'
import { sortBySystem } from './sort-by-system'
import { statementSpeaker } from './statement-speaker'
import { whatDoesItCount } from './what-does-it-count'
import { whatIsUnknown } from './what-is-unknown'
import { whatWasSaid } from './what-was-said'
import { whichFrame } from './which-frame'
import { whichSource } from './which-source'
import { whichStanding } from './which-standing'
import { whichSystem } from './which-system'
import { whoSaidIt } from './who-said-it'
import type { Template, TemplateName } from './template'

/** Each template by its name. */
export const TEMPLATES: Record<TemplateName, Template> = {
  'who-said-it': whoSaidIt,
  'what-was-said': whatWasSaid,
  'statement-speaker': statementSpeaker,
  'which-frame': whichFrame,
  'which-standing': whichStanding,
  'classify-standings': classifyStandings,
  'accusing-side': accusingSide,
  'which-source': whichSource,
  'which-system': whichSystem,
  'sort-by-system': sortBySystem,
  'what-is-unknown': whatIsUnknown,
  'what-does-it-count': whatDoesItCount,
  'figures-and-counts': figuresAndCounts,
  'figure-value': figureValue,
  'both-true': bothTrue,
  'order-dated-events': orderDatedEvents,
}
