import { renderToString } from 'react-dom/server'
import { BaseRatesLab } from '@/components/labs/base-rates/base-rates-lab'
import { MetadataLab } from '@/components/labs/metadata/metadata-lab'
import { TheHypothesesLab, TheRuleLab } from './more-labs'

const LABS = [
  { name: 'base-rates', Lab: BaseRatesLab, first: '826' },
  { name: 'metadata', Lab: MetadataLab, first: '462 messages of 24 phones' },
  { name: 'hypotheses', Lab: TheHypothesesLab, first: 'What the sources say of Sky ECC' },
  { name: 'rule', Lab: TheRuleLab, first: 'should require providers' },
]

test.each(LABS)('$name: the page as it is sent shows the first situation', ({ Lab, first }) => {
  const markup = renderToString(<Lab />).replaceAll('<!-- -->', '')
  expect(markup).toContain(first)
  expect(markup).toContain('<table')
  expect(markup).toContain('This lab needs scripts')
})

test.each(LABS)('$name: the page as it is sent has no style attribute', ({ Lab }) => {
  expect(renderToString(<Lab />)).not.toContain('style=')
})
