import Link from 'next/link'
import { PLAN_KINDS } from '@/components/classroom/room-wish'

/** How a teacher gives a lab to a class: the way to where that is done, and what to choose there. */
export function GiveLab() {
  return (
    <>
      To give this lab to a class,{' '}
      <Link href="/class" prefetch={false}>
        open your class
      </Link>
      , press “New room or assignment”, and choose “{PLAN_KINDS.lab}”.
    </>
  )
}
