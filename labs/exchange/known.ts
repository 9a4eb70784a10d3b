import { SERVERS, type ExchangeState, type Server } from './lab'
import { isSame, run, type Exchange, type Nth } from './run'

/** The numbers on the two phones, held side by side. */
export type Comparison = { amira: string[]; ben: string[]; same: boolean; after: 1 | 3 }

/**
 * All that the two phones show and that hangs on the server: their warnings, and their numbers where Amira and Ben compare them.
 * What Ben reads is the same in any case.
 */
export type Seen = {
  warnings: { nth: Nth; amira: boolean; ben: boolean }[]
  compared: Comparison | undefined
}

/** What Amira and Ben would know of the key at message 3 if they put together what both phones show, and that Ben’s is new. */
export type Told =
  /** Only an honest server shows this. */
  | { kind: 'own' }
  /** Only a swap shows this: both phones warn at one message, or none warns of Ben’s new phone. */
  | { kind: 'swap'; by: 'both-warn'; at: Nth }
  | { kind: 'swap'; by: 'no-warning' }
  /** An honest server and some swap both show this. */
  | { kind: 'open'; why: 'forgets' | 'first-key' | 'new-phone' }

/** What Amira and Ben can know of their keys. */
export type Known =
  | { kind: 'not-compared'; told: Told }
  | { kind: 'differ' }
  /** The numbers were the same; `since`: what is known of the key after that, where a message came after. */
  | { kind: 'match'; after: 1 | 3; since: Told | undefined }

type Settings = Pick<ExchangeState, 'round' | 'newPhone' | 'remembers' | 'compared'>

/** What can be known is worked out from what is seen alone, never from what the server does. */
export function knownFrom(settings: Settings, seen: Seen): Known {
  const { compared } = seen
  if (compared?.same === false) return { kind: 'differ' }
  const told = toldBy(settings, seen)
  if (compared === undefined) return { kind: 'not-compared', told }
  const { after } = compared
  return { kind: 'match', after, since: after === 3 ? undefined : told }
}

/** What the two see of their messages: each phone’s warnings, and what came of comparing, if they did. */
export function seenIn(exchanges: Exchange[], compared: ExchangeState['compared']): Seen {
  return {
    warnings: exchanges.map(({ nth, amira, ben }) => ({
      nth,
      amira: amira.warned,
      ben: ben.warned,
    })),
    compared: comparison(exchanges, compared),
  }
}

/** Which servers would have shown the same: each of them is tried in turn. */
function alike({ round, newPhone, remembers, compared }: Settings, seen: Seen): Server[] {
  const wanted = JSON.stringify(seen)
  return SERVERS.filter(server => {
    const exchanges = run({ round, server, newPhone, remembers, text: '' })
    return JSON.stringify(seenIn(exchanges, compared)) === wanted
  })
}

function toldBy(settings: Settings, seen: Seen): Told {
  const servers = alike(settings, seen)
  if (!servers.includes('honest')) return swapBy(seen)
  if (servers.length === 1) return { kind: 'own' }
  if (!settings.remembers) return { kind: 'open', why: 'forgets' }
  const warned = seen.warnings.some(({ amira, ben }) => amira || ben)
  return { kind: 'open', why: warned ? 'new-phone' : 'first-key' }
}

function swapBy({ warnings }: Seen): Told {
  const both = warnings.find(({ amira, ben }) => amira && ben)
  return both === undefined
    ? { kind: 'swap', by: 'no-warning' }
    : { kind: 'swap', by: 'both-warn', at: both.nth }
}

function comparison(
  exchanges: Exchange[],
  compared: ExchangeState['compared'],
): Comparison | undefined {
  if (compared === 'never') return undefined
  const after = compared === 'after-1' ? 1 : 3
  const at = exchanges.find(({ nth }) => nth === after)
  if (at === undefined) throw new Error(`There is no message ${after}.`)
  const [amira, ben] = [at.amira.number, at.ben.number]
  return { amira, ben, same: isSame(amira, ben), after }
}
