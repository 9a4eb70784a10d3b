import { curly } from '@/components/evidence/curly'
import type { PathState } from '@/labs/path/lab'
import { PROPERTIES, VALUES, type Property } from '@/labs/path/settings'
import { PROPERTY_WORDS, valueWords } from '@/labs/path/words'
import type { Service } from './path-lab'

/** What was chosen, on paper: each property with its value, and whether that is known or assumed. */
export function PathStill({ state, service }: { state: PathState; service: Service | undefined }) {
  return (
    <table>
      <caption>The situation</caption>
      <tbody>
        <tr>
          <th scope="row">Service</th>
          <td>{service?.preset.title ?? 'One of your own making'}</td>
          <td />
        </tr>
        <tr>
          <th scope="row">Message</th>
          <td>
            <bdi>{state.text}</bdi>
          </td>
          <td />
        </tr>
        {PROPERTIES.map(property => (
          <Row key={property} property={property} state={state} service={service} />
        ))}
        {state.hosted && (
          <tr>
            <th scope="row">Server</th>
            <td>At a hosting place</td>
            <td>Chosen</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

function Row({
  property,
  state,
  service,
}: {
  property: Property
  state: PathState
  service: Service | undefined
}) {
  const known = service?.preset[property]
  const possible: readonly string[] = known?.possible ?? VALUES[property]
  const value = possible.length === 1 ? possible[0] : state.assumed[property]
  const how = known === undefined ? 'Chosen' : possible.length === 1 ? 'Known' : 'Assumed'
  return (
    <tr>
      <th scope="row">{PROPERTY_WORDS[property].title}</th>
      <td>{value === undefined ? 'Unknown' : valueWords(property, value)}</td>
      <td>{value === undefined ? curly(known?.why ?? '') : how}</td>
    </tr>
  )
}
