import Link from 'next/link'
import { newId } from '@/components/debate/keeping/new-id'
import { addInference, addPremise, borneBy, removeClaim, setText, unhang } from '@/debate/map/edit'
import type { InferenceKind, MapNode } from '@/debate/map/map'
import { LABEL_WORDS } from '@/debate/map/stands'
import type { Branch } from '@/debate/map/tree'
import { EvidencePicker } from './evidence-picker'
import { InferenceLimb } from './inference-limb'
import { mapWish, type MapWish } from './map-keys'
import styles from './map-outline.module.css'
import type { OutlineHands } from './map-outline'

type Land = (field: HTMLTextAreaElement | null) => void

/** A claim of the outline: its words, how it stands, its evidence, and under it what is said for and against it. */
export function ClaimBranch({
  branch: { node, again, inferences },
  hands,
  land,
}: {
  branch: Branch
  hands: OutlineHands
  land: Land
}) {
  if (again) return <li className={styles.again}>Again: {node.title ?? node.text}</li>
  const label = hands.stands.claims.get(node.id) ?? 'undecided'
  const claim = (under: Branch) => (
    <ClaimBranch key={under.node.id} branch={under} hands={hands} land={land} />
  )
  const add = (kind: 'reason' | 'objection') => {
    const ids = { node: newId(), inference: newId() }
    hands.make(ids.node, map => addInference(map, kind, node.id, ids))
  }
  return (
    <li className={styles.claim} data-chosen={hands.chosen === node.id}>
      {node.title !== undefined && <p className={styles.title}>{node.title}</p>}
      <div className={styles.line}>
        <span className={styles.label} data-label={label} title={LABEL_WORDS[label].says}>
          {LABEL_WORDS[label].word}
        </span>
        <textarea
          ref={land}
          id={`claim-${node.id}`}
          className={styles.text}
          rows={2}
          aria-label={`Claim, ${LABEL_WORDS[label].word}`}
          placeholder="Write the claim"
          value={node.text}
          onFocus={() => hands.choose(node.id)}
          onChange={event => hands.change(map => setText(map, node.id, event.target.value))}
          onKeyDown={event => {
            const wish = mapWish(event)
            if (wish === undefined) return
            event.preventDefault()
            grant(wish, node, hands)
          }}
        />
      </div>
      <Evidence node={node} hands={hands} />
      <div className={`${styles.actions} no-print`}>
        <button type="button" onClick={() => add('reason')}>
          + Reason
        </button>
        <button type="button" onClick={() => add('objection')}>
          − Objection
        </button>
        <EvidencePicker node={node} change={hands.change} />
        <button type="button" onClick={() => hands.change(map => removeClaim(map, node.id))}>
          Delete
        </button>
      </div>
      {inferences.length > 0 && (
        <ul className={styles.tree}>
          {inferences.map(limb => (
            <InferenceLimb key={limb.inference.id} limb={limb} hands={hands} claim={claim} />
          ))}
        </ul>
      )}
    </li>
  )
}

function grant(wish: MapWish, node: MapNode, hands: OutlineHands) {
  const ids = { node: newId(), inference: newId() }
  const borne = borneBy(hands.map, node.id)[0]
  switch (wish.do) {
    case 'remove':
      return hands.change(map => removeClaim(map, node.id))
    case 'premise':
      if (borne !== undefined) hands.make(ids.node, map => addPremise(map, borne.id, ids.node))
      return
    case 'add': {
      const to = targetOf(wish.kind, node.id, borne?.id)
      if (to !== undefined) hands.make(ids.node, map => addInference(map, wish.kind, to, ids))
    }
  }
}

function targetOf(
  kind: InferenceKind,
  node: string,
  borne: string | undefined,
): string | undefined {
  return kind === 'undercut' ? borne : node
}

function Evidence({ node, hands }: { node: MapNode; hands: OutlineHands }) {
  if (node.evidence.length === 0) return null
  return (
    <ul className={styles.evidence}>
      {node.evidence.map(({ id, badge, text, cite, href }) => (
        <li key={id}>
          <strong>{badge}</strong> {text}{' '}
          <span className={styles.cite}>
            {href === undefined ? (
              cite
            ) : (
              <Link href={href} prefetch={false}>
                {cite}
              </Link>
            )}
          </span>{' '}
          <button
            type="button"
            className="no-print"
            aria-label={`Take off: ${text.slice(0, 60)}`}
            onClick={() => hands.change(map => unhang(map, node.id, id))}
          >
            Take off
          </button>
        </li>
      ))}
    </ul>
  )
}
