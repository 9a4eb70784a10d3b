import type { ReactNode } from 'react'
import { newId } from '@/components/debate/keeping/new-id'
import { addInference, addPremise, setScheme, turn } from '@/debate/map/edit'
import type { Inference } from '@/debate/map/map'
import { SCHEMES } from '@/debate/map/schemes'
import { LABEL_WORDS } from '@/debate/map/stands'
import type { Branch, Limb } from '@/debate/map/tree'
import { SCHEME_IDS } from '@/evidence/scheme'
import styles from './map-outline.module.css'
import type { OutlineHands } from './map-outline'

const WORDS = { reason: 'Reason', objection: 'Objection', undercut: 'Undercut' }

/** `claim` draws a claim of the outline. */
type Props = { limb: Limb; hands: OutlineHands; claim: (branch: Branch) => ReactNode }

/** An inference of the outline: what kind of step it is, the claims that bear it together, and what breaks it. */
export function InferenceLimb({ limb, hands, claim }: Props) {
  const { inference, premises, undercuts } = limb
  const label = hands.stands.inferences.get(inference.id) ?? 'undecided'
  return (
    <li className={styles.limb} data-kind={inference.kind}>
      <p className={styles.kind}>
        {WORDS[inference.kind]}
        {premises.length > 1 && ', all needed together'}: the step {LABEL_WORDS[label].word}
      </p>
      <ul className={styles.tree}>{premises.map(claim)}</ul>
      <StepActions inference={inference} hands={hands} />
      {undercuts.length > 0 && (
        <ul className={styles.tree}>
          {undercuts.map(undercut => (
            <InferenceLimb
              key={undercut.inference.id}
              limb={undercut}
              hands={hands}
              claim={claim}
            />
          ))}
        </ul>
      )}
    </li>
  )
}

function StepActions({ inference, hands }: { inference: Inference; hands: OutlineHands }) {
  const { id, kind, scheme } = inference
  const undercut = (text = '') => {
    const ids = { node: newId(), inference: newId() }
    hands.make(ids.node, map => addInference(map, 'undercut', id, ids, text))
  }
  return (
    <div className={`${styles.step} no-print`}>
      <label>
        Scheme{' '}
        <select
          value={scheme ?? ''}
          onChange={({ target }) =>
            hands.change(map =>
              setScheme(
                map,
                id,
                SCHEME_IDS.find(one => one === target.value),
              ),
            )
          }
        >
          <option value="">not named</option>
          {SCHEME_IDS.map(one => (
            <option key={one} value={one}>
              {SCHEMES[one].name}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        onClick={() => {
          const node = newId()
          hands.make(node, map => addPremise(map, id, node))
        }}
      >
        & Co-premise
      </button>
      <button type="button" onClick={() => undercut()}>
        Undercut
      </button>
      {kind !== 'undercut' && (
        <button type="button" onClick={() => hands.change(map => turn(map, id))}>
          Make it {kind === 'reason' ? 'an objection' : 'a reason'}
        </button>
      )}
      {scheme !== undefined && (
        <details>
          <summary>Critical questions ({SCHEMES[scheme].questions.length})</summary>
          <p>{SCHEMES[scheme].pattern}</p>
          <ul>
            {SCHEMES[scheme].questions.map(question => (
              <li key={question}>
                {question}{' '}
                <button type="button" onClick={() => undercut(question)}>
                  Raise it<span className="visually-hidden">: {question}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
