/** A share from 0 to 1 in whole hundredths. */
export function hundredths(share: number): number {
  return Math.round(100 * share)
}

/** A change of shares in whole hundredths with its sign: "+25", "−3", "0". */
export function signedHundredths(change: number): string {
  const whole = hundredths(change)
  if (whole === 0) return '0'
  return whole > 0 ? `+${whole}` : `−${-whole}`
}
