import encodeQR from 'qr'
import styles from './qr-code.module.css'

/** A QR code of an address, always dark on light, with the quiet zone of four modules that readers need (ISO/IEC 18004). */
export function QrCode({ address }: { address: string }) {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: 4 })
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      role="img"
      aria-label={`QR code of ${address}`}
      shapeRendering="crispEdges"
    >
      <path className={styles.light} d={`M0 0h${rows.length}v${rows.length}h-${rows.length}z`} />
      <path className={styles.dark} d={darkPath(rows)} />
    </svg>
  )
}

/** One rectangle for each run of dark modules. */
function darkPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      [
        ...row
          .map(dark => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map(run => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`),
    )
    .join('')
}
