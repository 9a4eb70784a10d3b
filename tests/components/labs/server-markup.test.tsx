import { renderToString } from 'react-dom/server'
import { EscrowLab } from '@/components/labs/escrow/escrow-lab'
import { ExchangeLab } from '@/components/labs/exchange/exchange-lab'
import { SeizedLab } from '@/components/labs/seized/seized-lab'
import { ThePathLab } from './the-labs'

const LABS = [
  {
    name: 'path',
    Lab: ThePathLab,
    answer: 'Can read it:',
    chosen: 'Transport only: phone to server',
  },
  {
    name: 'exchange',
    Lab: ExchangeLab,
    answer: 'Nobody can tell.',
    chosen: 'It passes on each phone’s own key',
  },
  { name: 'seized', Lab: SeizedLab, answer: '8 of 8 messages', chosen: 'One key for all messages' },
  { name: 'escrow', Lab: EscrowLab, answer: 'only the court reads', chosen: '2 of 3' },
]

test.each(LABS)(
  '$name: the page as it is sent answers for the first situation, and says what it is',
  ({ Lab, answer, chosen }) => {
    const markup = renderToString(<Lab />)
    expect(markup).toContain(answer)
    expect(markup).toContain('The situation')
    expect(markup).toContain(chosen)
    expect(markup).toContain('This lab needs scripts')
  },
)

test.each(LABS)(
  '$name: the page as it is sent has no style attribute, and no control that does nothing',
  ({ Lab }) => {
    const markup = renderToString(<Lab />)
    expect(markup).not.toContain('style=')
    const alive = [...markup.matchAll(/<button(?![^>]*disabled)[^>]*>(.*?)<\/button>/g)]
    expect(alive.filter(([, text]) => !/Show what it did|Pick again/.test(text!))).toEqual([])
    expect(markup).toMatch(/<fieldset[^>]*disabled/)
  },
)
