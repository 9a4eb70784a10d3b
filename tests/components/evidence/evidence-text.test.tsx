/** @jest-environment jsdom */
import { render } from '@testing-library/react'
import { capital, curly, sentence } from '@/components/evidence/curly'
import { EvidenceText } from '@/components/evidence/evidence-text'
import { theModule } from './the-module'

const { evidence } = await theModule()

test('an id in a text leads to its evidence, and a word that looks like one stays a word', () => {
  const text = 'See c-charge-wording, s4-method-unclear and TEC-16; law-enforcement is a word.'
  const { container } = render(<EvidenceText evidence={evidence} text={text} />)
  expect([...container.querySelectorAll('a')].map(a => a.getAttribute('href'))).toEqual([
    '/evidence/conflicts#c-charge-wording',
    '/evidence/claims/s4-method-unclear',
    '/evidence/background/TEC-16',
  ])
  expect(container).toHaveTextContent(text)
})

test('a standing between backticks is its badge', () => {
  const { container } = render(<EvidenceText evidence={evidence} text="marked `police-say` here" />)
  expect(container).toHaveTextContent('marked PolicePolice say: here')
})

test('quotation marks, apostrophes and dashes are set as a printer sets them', () => {
  expect(curly(`'Sky ECC' is "Sky's" - (s0: 'so')`)).toBe('‘Sky ECC’ is “Sky’s” – (s0: ‘so’)')
})

test('a note becomes a sentence, but no id and no name like iPhone gets a capital', () => {
  expect(sentence('not said')).toBe('Not said.')
  expect(sentence('s0 gives none.')).toBe('s0 gives none.')
  expect(capital('iPhone')).toBe('iPhone')
})
