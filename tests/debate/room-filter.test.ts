import { chosenCards, NO_WISH } from '@/debate/room-filter'
import type { RoomCard } from '@/debate/desk-data'
import { aCard } from './example'

const room = (id: string, more: Partial<RoomCard> = {}): RoomCard => ({
  card: aCard({ id, origin: 'claim' }),
  systems: [],
  topics: [],
  uses: [],
  ...more,
})
const ids = (cards: RoomCard[]) => cards.map(({ card }) => card.id)

test('a side is that of the resolution which is asked for', () => {
  const cards = [room('a', { uses: ['R1-aff', 'R2-neg'] }), room('b', { uses: ['R2-aff'] })]
  const ask = (resolution: string, side: string) =>
    ids(chosenCards(cards, { ...NO_WISH, resolution, side }))
  expect(ask('R2', 'aff')).toEqual(['b'])
  expect(ask('R2', 'neg')).toEqual(['a'])
  expect(ask('R2', '')).toEqual(['a', 'b'])
  expect(ask('', 'aff')).toEqual(['a', 'b'])
})

test('cards are chosen by sort, standing, system, topic and words, all at once', () => {
  const cards = [
    room('a', { systems: ['Pool'], topics: ['rust'] }),
    room('b', { systems: ['Pool'], topics: ['water'] }),
    room('c', { topics: ['rust'], card: aCard({ id: 'c', origin: 'fact', standing: undefined }) }),
  ]
  expect(ids(chosenCards(cards, { ...NO_WISH, system: 'Pool', topic: 'rust' }))).toEqual(['a'])
  expect(ids(chosenCards(cards, { ...NO_WISH, standing: 'Background' }))).toEqual(['c'])
  expect(ids(chosenCards(cards, { ...NO_WISH, origin: 'claim', standing: 'Reported' }))).toEqual([
    'a',
    'b',
  ])
  expect(ids(chosenCards(cards, { ...NO_WISH, words: 'BOLTS fourteen' }))).toEqual(['a', 'b', 'c'])
  expect(chosenCards(cards, { ...NO_WISH, words: 'nothing' })).toEqual([])
})
