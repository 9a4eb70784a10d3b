import { isChosen, readChoice, WORDS } from '@/evidence/choose'
import { CARD_ORIGINS, type CardOrigin } from './card'
import { textOf } from './run'
import type { RoomCard } from './desk-data'
import { labelOf } from './speech-view'

/** By what cards can be chosen. */
const FILTERS = ['resolution', 'side', 'origin', 'standing', 'system', 'topic'] as const
export type Filter = (typeof FILTERS)[number]
export type RoomWish = Record<Filter, string> & { words: string }

export const NO_WISH: RoomWish = {
  resolution: '',
  side: '',
  origin: '',
  standing: '',
  system: '',
  topic: '',
  words: '',
}

export const ORIGIN_NAMES: Record<CardOrigin, string> = {
  claim: 'Claims of the sources',
  statement: 'Statements',
  fact: 'Background facts',
  argument: 'Arguments',
  own: 'Own texts',
}

/** The cards that fit a wish, in their own order. */
export function chosenCards(cards: readonly RoomCard[], wish: RoomWish): RoomCard[] {
  const asked = (name: string) => (name === WORDS ? wish.words : (wishOf(wish, name) ?? ''))
  const choice = readChoice([...FILTERS, 'use', WORDS], name => [asked(name)])
  return cards.filter(one => isChosen(choice, facetsOf(one), searchedText(one)))
}

/** A side of one resolution is one thing: a card may serve its affirmative and another's negative. */
function wishOf(wish: RoomWish, name: string): string | undefined {
  const { resolution, side } = wish
  if (name === 'use') return resolution !== '' && side !== '' ? `${resolution}-${side}` : ''
  return FILTERS.some(filter => filter === name) ? wish[filterOf(name)] : undefined
}

function filterOf(name: string): Filter {
  return FILTERS.find(filter => filter === name) ?? 'resolution'
}

function facetsOf({ card, systems, topics, uses }: RoomCard) {
  return {
    use: uses,
    resolution: uses.map(use => use.split('-')[0] ?? ''),
    side: uses.map(use => use.split('-')[1] ?? ''),
    origin: [card.origin],
    standing: [labelOf(card)],
    system: systems,
    topic: topics,
  }
}

function searchedText({ card }: RoomCard): string {
  return [card.tag, textOf(card.body), card.speaker, card.cite.title, card.cite.source, card.id]
    .filter(Boolean)
    .join('\n')
}

/** A topic of fewer cards is found by its words. */
const FEWEST = 3

/** The values that each filter can take, with what a reader calls them. */
export function filterValues(
  cards: readonly RoomCard[],
): Record<'origin' | 'standing' | 'system' | 'topic', string[]> {
  const of = (values: (card: RoomCard) => readonly string[]) => [...new Set(cards.flatMap(values))]
  return {
    origin: CARD_ORIGINS.filter(origin => cards.some(({ card }) => card.origin === origin)),
    standing: of(({ card }) => [labelOf(card)]),
    system: of(({ systems }) => systems).sort(),
    topic: of(({ topics }) => topics)
      .filter(topic => cards.filter(({ topics }) => topics.includes(topic)).length >= FEWEST)
      .sort(),
  }
}
