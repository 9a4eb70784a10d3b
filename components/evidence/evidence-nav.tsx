import { SectionNav } from '@/components/ui/section-nav'

/** The evidence pages. Those from outside the sources stand apart. */
const PLACES = {
  sources: [
    { href: '/evidence', label: 'Overview' },
    { href: '/evidence/sources', label: 'Sources' },
    { href: '/evidence/claims', label: 'Claims' },
    { href: '/evidence/statements', label: 'Statements' },
    { href: '/evidence/systems', label: 'Systems' },
    { href: '/evidence/conflicts', label: 'Conflicts' },
    { href: '/evidence/timeline', label: 'Timeline' },
    { href: '/evidence/gaps', label: 'Gaps' },
  ],
  beside: [
    { href: '/evidence/background', label: 'Background' },
    { href: '/evidence/arguments', label: 'Arguments' },
    { href: '/glossary', label: 'Glossary' },
  ],
}

/** The way between the evidence pages. `at` is the page on which it stands, or the list to which that page belongs. */
export function EvidenceNav({ at }: { at: string }) {
  return <SectionNav label="Evidence" lists={[PLACES.sources, PLACES.beside]} at={at} />
}
