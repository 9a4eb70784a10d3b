import { codeText } from '@/classroom/code'
import { useOrigins } from '@/components/ui/use-origins'
import { joinText, roomAddress } from './join-address'
import { QrCode } from './qr-code'
import styles from './room-join.module.css'

/** How students come into a room: its code, and behind it the address and the QR code. */
export function RoomJoin({ code }: { code: string }) {
  const origin = useOrigins()?.[0]
  return (
    <details className={styles.join}>
      <summary>
        Code <b className={styles.code}>{codeText(code)}</b>
      </summary>
      {origin !== undefined && (
        <div className={styles.qr}>
          <p>{joinText(origin)}</p>
          <QrCode address={roomAddress(origin, code)} />
        </div>
      )}
    </details>
  )
}
