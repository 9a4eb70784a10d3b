/** @jest-environment jsdom */
import { TextEncoder } from 'node:util'
import axe from 'axe-core'
import { BaseRatesLab } from '@/components/labs/base-rates/base-rates-lab'
import { MetadataLab } from '@/components/labs/metadata/metadata-lab'
import { TheHypothesesLab, TheRuleLab } from './more-labs'

/** Asked for when the renderer is loaded, and used by none of what is drawn at once. */
class NoChannel {
  readonly port1 = {}
  readonly port2 = {}
}

// jsdom lacks these: the server's renderer wants two of them, and axe asks for the third.
Object.assign(globalThis, { TextEncoder, MessageChannel: NoChannel })
HTMLCanvasElement.prototype.getContext = () => null
const { renderToStaticMarkup } = await import('react-dom/server')

const LABS = [
  { name: 'base-rates', Lab: BaseRatesLab },
  { name: 'metadata', Lab: MetadataLab },
  { name: 'hypotheses', Lab: TheHypothesesLab },
  { name: 'rule', Lab: TheRuleLab },
]

test.each(LABS)('$name: axe finds nothing in the structure of its start', async ({ Lab }) => {
  document.body.innerHTML = `<main><h1>The lab</h1>${renderToStaticMarkup(<Lab />)}</main>`
  // Colours are measured where they are drawn, in a browser.
  const { violations, passes } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([])
  expect(passes.length).toBeGreaterThan(20)
})
