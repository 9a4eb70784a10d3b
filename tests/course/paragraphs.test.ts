import { evaluate } from '@mdx-js/mdx'
import { createElement, Fragment, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import * as runtime from 'react/jsx-runtime'
import { remarkParagraphs } from '@/course/paragraphs'

const through = ({ children }: { children?: ReactNode }) => createElement(Fragment, null, children)
const marked = ({ children }: { children?: ReactNode }) => createElement('mark', null, children)

async function markup(source: string): Promise<string> {
  const { default: Text } = await evaluate(source, {
    ...runtime,
    remarkPlugins: [remarkParagraphs],
  })
  const components = { Point: through, Claim: marked, Quote: marked, Aside: through }
  return renderToStaticMarkup(createElement(Text, { components })).replaceAll('\n', '')
}

test.each([
  ['a paragraph that is one component', '<Point>One *idea*.</Point>', '<p>One <em>idea</em>.</p>'],
  [
    'components on adjoining lines',
    '<Point>One.</Point>\n<Claim id="c">Two.</Claim>',
    '<p>One. <mark>Two.</mark></p>',
  ],
  [
    'components with an empty line between',
    '<Point>One.</Point>\n\n<Point>Two.</Point>',
    '<p>One.</p><p>Two.</p>',
  ],
  ['a component among words', 'Before <Point>one.</Point>', '<p>Before one.</p>'],
  [
    'a component in a component',
    '<Point><Claim id="c">One</Claim>.</Point>',
    '<p><mark>One</mark>.</p>',
  ],
  ['what stands in a list', '- <Point>One.</Point>', '<ul><li>One.</li></ul>'],
  ['what stands in an aside', '<Aside>\n<Point>One.</Point>\n</Aside>', '<p>One.</p>'],
  ['a point of several blocks', '<Point>\n\nOne.\n\nTwo.\n\n</Point>', '<p>One.</p><p>Two.</p>'],
  ['a quotation set apart', '<Quote id="q" block>One</Quote>', '<mark>One</mark>'],
])('%s has the paragraph that its text has', async (_, source, expected) => {
  expect(await markup(source)).toBe(expected)
})
