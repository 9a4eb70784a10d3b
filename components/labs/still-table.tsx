import type { ReactNode } from 'react'

/** What was chosen in a lab, for paper and for a page without scripts. */
export function StillTable({ rows }: { rows: readonly (readonly [string, ReactNode])[] }) {
  return (
    <table>
      <caption>The situation</caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
