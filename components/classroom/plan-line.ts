import type { StepRequest } from '@/classroom/room-request'

/** One line of the plan for a room: what it says, and the steps that it asks for. */
export type PlanLine = { text: string; steps: StepRequest[] }

export type PlanReading = { kind: 'line'; line: PlanLine } | { kind: 'refused'; reason: string }

export function line(text: string, steps: StepRequest[]): PlanReading {
  return { kind: 'line', line: { text, steps } }
}

export function refused(reason: string): PlanReading {
  return { kind: 'refused', reason }
}
