import type { Metadata } from 'next'
import { Projector } from '@/components/classroom/projector'

export const metadata: Metadata = { title: 'For the wall' }

export default function ProjectorPage() {
  return <Projector />
}
