import { SectionNav } from '@/components/ui/section-nav'

/** The tools, in the order in which a club uses them. */
const PLACES = [
  { href: '/debate', label: 'Prepare' },
  { href: '/debate/evidence', label: 'Evidence room' },
  { href: '/debate/briefs', label: 'Briefs and cases' },
  { href: '/debate/speech', label: 'Speech check' },
  { href: '/debate/map', label: 'Map' },
  { href: '/debate/practice', label: 'Drills' },
  { href: '/debate/round', label: 'Round' },
  { href: '/debate/flow', label: 'Flow' },
  { href: '/debate/clock', label: 'Clock' },
  { href: '/debate/formats', label: 'Formats' },
]

/** The way between the debate tools. `at` is the tool on whose page it stands. */
export function DebateNav({ at }: { at: string }) {
  return <SectionNav label="Debate tools" lists={[PLACES]} at={at} />
}
