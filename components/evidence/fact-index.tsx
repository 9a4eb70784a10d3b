import type { FactGroup } from '@/course/figures'
import { isChosen, type Choice, type Facets } from '@/evidence/choose'
import type { Evidence } from '@/evidence/evidence'
import type { Fact } from '@/evidence/records'
import { ChoiceForm } from './choice-form'
import { ChosenList, type Chosen } from './chosen-list'
import { FactLine, factWords, GRADE } from './fact-line'

/** By what background facts can be chosen. */
export const FACT_FACETS = ['group', 'grade', 'confidence'] as const

/** All background facts by group, of which a choice is shown. */
export function FactIndex({
  evidence,
  groups,
  choice,
}: {
  evidence: Evidence
  groups: FactGroup[]
  choice: Choice
}) {
  const prefixes = [...new Set(evidence.facts.map(fact => groupOf(fact)))]
  const titleOf = (prefix: string) => groups.find(one => one.prefix === prefix)?.title ?? prefix
  const option = (value: string, label: string) => ({ value, label })
  return (
    <>
      <ChoiceForm
        action="/evidence/background/filtered"
        choice={choice}
        noun="facts"
        list="facts"
        fields={[
          { name: 'group', label: 'Topic', options: prefixes.map(p => option(p, titleOf(p))) },
          {
            name: 'grade',
            label: 'What was read',
            options: Object.entries(GRADE).map(([value, label]) => option(value, label)),
          },
          {
            name: 'confidence',
            label: 'Confidence',
            options: [option('high', 'High'), option('medium', 'Medium')],
          },
        ]}
      />
      <ChosenList
        id="facts"
        noun="facts"
        groups={prefixes.map(prefix => ({
          id: prefix,
          title: titleOf(prefix),
          items: evidence.facts
            .filter(fact => groupOf(fact) === prefix)
            .map(fact => chosen(fact, choice)),
        }))}
      />
    </>
  )
}

function chosen(fact: Fact, choice: Choice): Chosen {
  const facets: Facets = {
    group: [groupOf(fact)],
    grade: [fact.grade],
    confidence: [fact.confidence],
  }
  return {
    id: fact.id,
    facets,
    chosen: isChosen(choice, facets, factWords(fact)),
    shown: <FactLine fact={fact} />,
  }
}

/** The letters of an id before its number: `LAW-US-04` belongs to `LAW-US`. */
function groupOf(fact: Fact): string {
  return fact.id.replace(/-\d+$/, '')
}
