/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react'
import { ask, forget } from './ask'

afterEach(forget)

test('choice: every option has its own reason beside it, right or wrong', async () => {
  const { user, check, feedback } = ask('choice')
  await user.click(screen.getByRole('radio', { name: 'Convicted' }))
  await check()
  expect(await feedback('Not right.')).toHaveFocus()
  const [wrong, right] = screen.getAllByRole('radio').slice(0, 2)
  expect(rowOf(wrong!)).toHaveTextContent('Not right. Why not convicted.')
  expect(rowOf(right!)).toHaveTextContent('Right, and not chosen. Why charged.')
  expect(screen.getByText('The explanation.')).toBeVisible()
})

test('multi: says how many were judged rightly', async () => {
  const { user, check, feedback } = ask('multi')
  await user.click(screen.getByRole('checkbox', { name: 'A charge' }))
  await check()
  expect(await feedback('Partly right: 2 of 3 judged rightly.')).toHaveFocus()
  expect(rowOf(screen.getByRole('checkbox', { name: 'A warrant' }))).toHaveTextContent(
    'It holds, and you left it out. Why a warrant.',
  )
})

test('order: buttons move an item, say where it is now, and keep the focus', async () => {
  const { user, check, feedback } = ask('order')
  const inOrder = ['Charge', 'Plea', 'Sentence']
  for (const [place, text] of inOrder.entries()) {
    const at = () => shownItems().findIndex(item => item.includes(text))
    while (at() > place) {
      const up = screen.getByRole('button', { name: `Move up: ${text}` })
      await user.click(up)
      expect(up).toHaveFocus()
      expect(screen.getByRole('status')).toHaveTextContent(`${text}: now ${at() + 1} of 3.`)
    }
  }
  await check()
  expect(await feedback('Right.')).toHaveFocus()
})

test('order: the order shown is not yet an answer', async () => {
  const { check, feedback } = ask('order')
  await check()
  expect(await feedback('Not answered yet. Still to give:')).toHaveFocus()
})

test('match: a wrong pair shows what was said and what it is', async () => {
  const { user, check, feedback } = ask('match')
  const choose = (left: string, right: string) =>
    user.selectOptions(screen.getByRole('combobox', { name: left }), right)
  await choose('A count of arrests', 'Police say')
  await choose('Fake phones', 'A jury found')
  await choose('Nine years', 'The court sentenced')
  await check()
  expect(await feedback('Partly right: 2 of 3 pairs.')).toHaveFocus()
  expect(screen.getByText('You said:').parentElement).toHaveTextContent('You said: A jury found')
  expect(screen.getByText('It is:').parentElement).toHaveTextContent('It is: The company says')
  expect(screen.getByText('Why no jury.', { exact: false })).toBeVisible()
})

test('classify: each item is a group of its own, with the item as its name', async () => {
  const { user, check, feedback } = ask('classify')
  const put = (item: string, bucket: string) =>
    user.click(
      within(screen.getByRole('radiogroup', { name: item })).getByRole('radio', { name: bucket }),
    )
  await put('The charge', 'Alleged')
  await put('The sentence', 'Court')
  await put('The accusation', 'Court')
  await check()
  expect(await feedback('Partly right: 2 of 3 placed.')).toHaveFocus()
})

test('figure: a right number with a wrong unit is partly right, and says which part is wrong', async () => {
  const { user, check, feedback } = ask('figure')
  await user.type(screen.getByRole('textbox', { name: 'Number' }), '9')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Unit' }), 'months')
  await user.selectOptions(screen.getByRole('combobox', { name: 'What it counts' }), 'ramos')
  await check()
  expect(await feedback('Partly right.')).toHaveFocus()
  expect(screen.getByText('Why another unit.', { exact: false })).toBeVisible()
})

test('figure: a number that cannot be read is not wrong, and says why', async () => {
  const { user, check, feedback } = ask('figure')
  await user.type(screen.getByRole('textbox', { name: 'Number' }), 'many')
  await check()
  expect(await feedback('This answer cannot be marked.')).toHaveTextContent(/“many”.*Write digits/)
  expect(screen.getByRole('textbox', { name: 'Number' })).toHaveValue('many')
})

test('evidence: the right answer with another passage is told apart', async () => {
  const { user, check, feedback } = ask('evidence')
  await user.click(screen.getByRole('radio', { name: 'Charged' }))
  await user.click(screen.getByRole('radio', { name: /Not in custody/ }))
  await check()
  expect(await feedback('The answer is right, but this passage does not show it.')).toHaveFocus()
})

test('evidence: a passage is named with its standing', () => {
  ask('evidence')
  expect(
    screen.getByRole('radio', { name: /Reported by a journalist: Not in custody/ }),
  ).toBeInTheDocument()
})

test('overclaim: words are checkboxes, and the careful sentence comes after', async () => {
  const { user, check, feedback } = ask('overclaim')
  expect(screen.queryByText('A grand jury indicted both men.')).toBeNull()
  await user.click(screen.getByRole('checkbox', { name: 'convicted' }))
  await user.click(screen.getByRole('checkbox', { name: 'both' }))
  await check()
  expect(
    await feedback('Partly right: 1 of 1 found, and words marked that hold.'),
  ).toHaveTextContent('A grand jury indicted both men.')
})

test('attribute: each gap tells the reason of each of its frames', async () => {
  const { user, check, feedback } = ask('attribute')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Gap 1 of 2' }), 'The company says')
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Gap 2 of 2' }),
    'it is proved that',
  )
  await check()
  expect(await feedback('Partly right: 1 of 2 gaps.')).toHaveFocus()
  const second = screen.getByRole('group', { name: 'Gap 2' })
  expect(second).toHaveTextContent('Not right. Why not proved.')
  expect(second).toHaveTextContent('Right, and not chosen. Why police.')
})

test('respond: the model and its checks come after the answer, and are for ticking', async () => {
  const { user, check, feedback } = ask('respond')
  expect(screen.queryByText('The model answer.')).toBeNull()
  await user.type(screen.getByRole('textbox'), 'My own words.')
  await check()
  expect(await feedback('Compare your answer with the model.')).toHaveTextContent(
    'The model answer.',
  )
  await user.click(screen.getByRole('checkbox', { name: 'Names the speaker' }))
  expect(screen.getByText('1 of 3')).toBeVisible()
  expect(screen.getByRole('textbox')).toHaveValue('My own words.')
})

/** The nearest element that holds an option and what is said of it. */
function rowOf(control: HTMLElement): HTMLElement {
  return control.closest('label')!.parentElement!
}

function shownItems(): string[] {
  return screen.getAllByRole('listitem').map(item => item.textContent ?? '')
}
