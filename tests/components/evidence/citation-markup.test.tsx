import { renderToStaticMarkup } from 'react-dom/server'
import { Citation } from '@/components/evidence/citation'
import { theModule } from './the-module'

const { evidence } = await theModule()

test('before scripts all five styles are there to read, and no button that would do nothing', () => {
  const markup = renderToStaticMarkup(<Citation evidence={evidence} id="s4-method-unclear" />)
  expect(markup.match(/<dt/g)).toHaveLength(5)
  expect(markup).not.toContain('<button')
})
