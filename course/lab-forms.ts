import { BASE_RATES } from '@/labs/base-rates/lab'
import { hypothesesOf } from '@/labs/hypotheses/lab'
import { ESCROW_LAB } from '@/labs/escrow/lab'
import { EXCHANGE_LAB } from '@/labs/exchange/lab'
import { LAB_NAMES, type LabName } from '@/labs/labs'
import { METADATA } from '@/labs/metadata/lab'
import { pathLab } from '@/labs/path/lab'
import { ruleLabOf } from '@/labs/rule/lab'
import { SEIZED_LAB } from '@/labs/seized/lab'
import type { StateForm } from '@/labs/state-link'
import type { Module } from './module'

/** What of a module a lab may rest on. */
export type LabData = Pick<Module, 'evidence' | 'figures'>

type Form = (data: LabData) => StateForm<unknown> | undefined

/**
 * What each lab's state looks like in a module. A lab that rests on data which a module may lack has none there, and is
 * then not among its labs.
 */
const FORMS: Partial<Record<LabName, Form>> = {
  path: ({ figures }) => pathLab(figures.labPath.presets),
  exchange: () => EXCHANGE_LAB,
  seized: () => SEIZED_LAB,
  escrow: () => ESCROW_LAB,
  metadata: () => METADATA,
  hypotheses: ({ figures }) => figures.hypotheses && hypothesesOf(figures.hypotheses),
  'base-rates': () => BASE_RATES,
  rule: ({ figures }) => figures.rule && ruleLabOf(figures.rule),
}

/** The form of a lab's state; undefined where the module does not have the lab. */
export function labForm(data: LabData, name: LabName): StateForm<unknown> | undefined {
  return FORMS[name]?.(data)
}

/** The labs of a module, in the order of the course. */
export function labsOf(data: LabData): LabName[] {
  return LAB_NAMES.filter(name => labForm(data, name) !== undefined)
}
