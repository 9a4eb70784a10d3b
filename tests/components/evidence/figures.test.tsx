/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react'
import { Figure } from '@/components/lesson/figure'
import { FIGURE_NAMES } from '@/course/vocabulary'
import { theModule } from './the-module'

const module = await theModule()

test.each(FIGURE_NAMES)('%s is drawn, has its caption, and its twin one press away', name => {
  const { container } = render(
    <Figure module={module} name={name}>
      What to see.
    </Figure>,
  )
  const figure = container.querySelector('figure')!
  expect(figure.firstElementChild!.tagName).not.toBe('FIGCAPTION')
  expect(within(figure).getByText('What to see.')).toBeVisible()
  expect(figure.querySelector('details > summary')).toHaveTextContent(/The same|of each/)
  expect(figure.querySelector('details')!.textContent.length).toBeGreaterThan(200)
})

test('on a message’s way only the provider’s servers see it differently', () => {
  render(<Figure module={module} name="path-of-a-message" />)
  const table = screen.getByRole('table')
  const differ = within(table).getAllByText('Here the two differ')
  expect(differ.map(one => one.closest('tr')!.textContent)).toEqual([
    expect.stringMatching(/^Provider’s servers.*Can read itCannot read it$/),
  ])
})

test('no word on another company stands against the company’s', () => {
  const { container } = render(<Figure module={module} name="word-against-word" />)
  expect(container.querySelector('figure')!.textContent).not.toMatch(/Braverman|marketplace/)
})

test('a module without the data shows the caption alone', () => {
  const figures = { ...module.figures, path: undefined }
  const { container } = render(
    <Figure module={{ ...module, figures }} name="path-of-a-message">
      What to see.
    </Figure>,
  )
  expect(container).toHaveTextContent(/^What to see\.$/)
})
