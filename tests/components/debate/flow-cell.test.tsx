/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react'
import { FlowCell, type CellHands } from '@/components/debate/flow/flow-cell'
import type { Cell } from '@/debate/flow/flow'

const cell: Cell = { id: 'a', column: '1ac', text: '', link: 'new', to: [], out: false }

/** A cell of a sheet in which `waiting` says what has been typed and is not in the document yet. */
function drawn(waiting: Set<string>) {
  const hands: CellHands = {
    write: id => waiting.add(id),
    settle: () => undefined,
    isWaiting: id => waiting.has(id),
    key: () => undefined,
    pick: () => undefined,
  }
  const at = (text: string) => (
    <FlowCell cell={{ ...cell, text }} row={0} column={0} status="open" label="1AC" hands={hands} />
  )
  const { rerender } = render(at(''))
  return { show: (text: string) => rerender(at(text)), field: screen.getByLabelText('1AC') }
}

/** What a browser does when somebody types into an element that can be edited. */
function type(field: HTMLElement, text: string): void {
  field.textContent += text
  fireEvent.input(field)
}

test('a late drawing of what was typed before takes back no letter typed since', () => {
  const waiting = new Set<string>()
  const { show, field } = drawn(waiting)
  type(field, 'abcd')
  show('abc')
  expect(field).toHaveTextContent('abcd')
})

test('where nothing is being typed, what another tab or an undo has changed is shown', () => {
  const waiting = new Set<string>()
  const { show, field } = drawn(waiting)
  type(field, 'abcd')
  waiting.clear()
  show('ab')
  expect(field).toHaveTextContent('ab')
})
