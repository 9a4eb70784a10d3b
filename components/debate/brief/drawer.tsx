import { useEffect, useRef, type ReactNode } from 'react'
import styles from './drawer.module.css'

/** A dialog over the desk. It is open as long as it is there; Escape and its button close it. */
export function Drawer({
  title,
  onClose,
  children,
}: {
  title: string
  onClose: () => void
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  return (
    <dialog ref={dialog} className={styles.drawer} aria-labelledby="drawer" onClose={onClose}>
      <div className={styles.head}>
        <h2 id="drawer">{title}</h2>
        <button
          className="button button-quiet"
          type="button"
          onClick={() => dialog.current?.close()}
        >
          Close
        </button>
      </div>
      {children}
    </dialog>
  )
}
