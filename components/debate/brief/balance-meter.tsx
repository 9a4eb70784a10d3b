import { balanceOf, isLopsided, VOICE_NAMES, VOICES } from '@/debate/balance'
import type { Brief } from '@/debate/brief'
import { SIDE_NAMES, SIDES } from '@/debate/card'
import styles from './balance-meter.module.css'

/** How many cards of evidence each side has, and whose word they are. */
export function BalanceMeter({ brief }: { brief: Brief }) {
  const balance = balanceOf(brief)
  const voices = VOICES.filter(voice => SIDES.some(side => balance[side].voices[voice] > 0))
  return (
    <section aria-labelledby="balance">
      <h2 id="balance">Balance</h2>
      {voices.length === 0 ? (
        <p>Once a side has cards, this shows how many, and whose word they are.</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Whose word</th>
              {SIDES.map(side => (
                <th key={side} scope="col">
                  {SIDE_NAMES[side]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {voices.map(voice => (
              <tr key={voice}>
                <th scope="row">{VOICE_NAMES[voice]}</th>
                {SIDES.map(side => (
                  <td key={side}>{balance[side].voices[voice]}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">All</th>
              {SIDES.map(side => (
                <td key={side}>
                  <strong>{balance[side].cards}</strong>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      )}
      {isLopsided(balance) && (
        <p>One side has less than half the cards of the other. Would you debate it as it is?</p>
      )}
    </section>
  )
}
