import { dividedBy, isNothing, minus, plus, times, WHOLE, type Ratio } from './ratio'

/** What a reader supposes of a day and of a scanner. All shares are from 0 to 1. */
export type Supposed = {
  /** Messages in a day. */
  messages: Ratio
  /** The share of messages that are really illegal. */
  illegal: Ratio
  /** The share of illegal messages on which the scanner stays silent. */
  missed: Ratio
  /** The share of lawful messages on which it raises an alarm. */
  falseAlarms: Ratio
}

/** What follows for one day, as expected numbers, exact and therefore seldom whole. */
export type Outcome = {
  illegal: Ratio
  lawful: Ratio
  /** Alarms on illegal messages. */
  hits: Ratio
  missed: Ratio
  /** Alarms on lawful messages. */
  falseAlarms: Ratio
  alarms: Ratio
  /** The share of alarms that are right; undefined on a day without an alarm. */
  right: Ratio | undefined
  /** The share of lawful messages wrongly alarmed at which exactly half of the alarms are right; undefined with no lawful message. */
  evenAt: Ratio | undefined
}

/** Bayes' rule in natural frequencies: count the day's messages, and divide last (Gigerenzer and Hoffrage 1995). */
export function outcomeOf({ messages, ...shares }: Supposed): Outcome {
  const illegal = times(messages, shares.illegal)
  const lawful = minus(messages, illegal)
  const missed = times(illegal, shares.missed)
  const hits = minus(illegal, missed)
  const falseAlarms = times(lawful, shares.falseAlarms)
  const alarms = plus(hits, falseAlarms)
  return {
    illegal,
    lawful,
    hits,
    missed,
    falseAlarms,
    alarms,
    right: isNothing(alarms) ? undefined : dividedBy(hits, alarms),
    evenAt: isNothing(lawful) ? undefined : dividedBy(hits, lawful),
  }
}

/** The share of alarms that are wrong; undefined on a day without an alarm. */
export function wrongShare({ right }: Outcome): Ratio | undefined {
  return right && minus(WHOLE, right)
}
