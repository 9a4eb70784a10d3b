import type { ReactNode } from 'react'
import { headingId } from '@/course/read-lesson'

export function SectionHeading({ children }: { children?: ReactNode }) {
  return <h2 id={headingId(typeof children === 'string' ? children : '')}>{children}</h2>
}
