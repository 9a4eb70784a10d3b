import { isChosen, type Choice, type Facets } from '@/evidence/choose'
import type { Claim } from '@/evidence/claim'
import type { Evidence } from '@/evidence/evidence'
import { systemsWith } from '@/evidence/related'
import { STANDING, STANDINGS } from '@/evidence/standing'
import { ChoiceForm, type ChoiceField } from './choice-form'
import { ChosenList, type Chosen } from './chosen-list'
import { ClaimLine, claimWords } from './claim-line'
import { sourceName } from './source-name'

/** By what claims can be chosen. */
export const CLAIM_FACETS = ['source', 'standing', 'topic', 'system'] as const

/** All claims, source by source in the order of the text, of which a choice is shown. */
export function ClaimIndex({ evidence, choice }: { evidence: Evidence; choice: Choice }) {
  return (
    <>
      <ChoiceForm
        action="/evidence/claims/filtered"
        fields={fieldsOf(evidence)}
        choice={choice}
        noun="claims"
        list="claims"
      />
      <ChosenList
        id="claims"
        noun="claims"
        groups={evidence.sources.map(source => ({
          id: source.id,
          title: `${source.id}: ${sourceName(source)}`,
          items: evidence.claims
            .filter(claim => claim.source === source.id)
            .map(claim => chosen(evidence, claim, choice)),
        }))}
      />
    </>
  )
}

function chosen(evidence: Evidence, claim: Claim, choice: Choice): Chosen {
  const facets: Facets = {
    source: [claim.source],
    standing: [claim.standing],
    topic: claim.topics,
    system: systemsWith(evidence, claim.id).map(system => system.id),
  }
  return {
    id: claim.id,
    facets,
    chosen: isChosen(choice, facets, claimWords(claim)),
    shown: <ClaimLine claim={claim} />,
  }
}

function fieldsOf({ sources, claims, systems }: Evidence): ChoiceField[] {
  const topics = [...new Set(claims.flatMap(claim => claim.topics))].sort()
  return [
    {
      name: 'source',
      label: 'Source',
      options: sources.map(({ id, about }) => ({ value: id, label: `${id}: ${about}` })),
    },
    {
      name: 'standing',
      label: 'Standing',
      options: STANDINGS.map(value => ({ value, label: STANDING[value].phrase })),
    },
    {
      name: 'topic',
      label: 'Topic',
      options: topics.map(value => ({ value, label: topicName(value) })),
    },
    {
      name: 'system',
      label: 'System',
      options: systems.map(({ id, name }) => ({ value: id, label: name })),
    },
  ]
}

/** `device-modification` → `Device modification` */
export function topicName(topic: string): string {
  const words = topic.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
