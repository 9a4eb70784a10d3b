import { isDeepStrictEqual as alike } from 'node:util'
import { ruleOf, type RuleBoard, type Touch } from '@/labs/rule/board'
import { personEffects, placeEffects, touched, type Choice, type Effect } from '@/labs/rule/effects'
import { chosenFor, ruleLabOf, type RuleState, type RuleStep } from '@/labs/rule/lab'
import { answersOn, type Worked } from './worked'

/** A state of the lab on a module’s board. */
type Draft = { board: RuleBoard; state: RuleState }

export function ruleAnswers(board: RuleBoard) {
  const on = (work: (draft: Draft) => Worked) => (state: RuleState) => work({ board, state })
  return answersOn(ruleLabOf(board), {
    'build-a-case-20': on(buildACase20),
    'build-a-case-21': on(buildACase21),
    'build-a-case-22': on(buildACase22),
  })
}

function after({ board, state }: Draft, step: RuleStep): Draft {
  return { board, state: ruleLabOf(board).step(state, step) }
}

function choiceIn({ board, state }: Draft): Choice {
  return { rule: state.rule, safeguards: chosenFor(board, state) }
}

function places(draft: Draft): Effect[] {
  return placeEffects(draft.board, choiceIn(draft))
}

function people(draft: Draft): Effect[] {
  return personEffects(draft.board, choiceIn(draft))
}

function effect(draft: Draft, id: string): Effect {
  return [...places(draft), ...people(draft)].find(({ subject }) => subject.id === id)!
}

function touch(draft: Draft, id: string): Touch {
  return effect(draft, id).touch
}

function buildACase20(hack: Draft): Worked {
  const duty = after(hack, { kind: 'rule', rule: 'decrypt' })
  const ids = people(duty).map(({ subject }) => subject.id)
  const newly = ids.filter(id => touch(duty, id) === 'yes' && touch(hack, id) !== 'yes')
  const isBoth = (id: string, word: Touch) => [hack, duty].every(one => touch(one, id) === word)
  return {
    answer: {
      'The suspect': alike(newly, ['suspect']),
      'The abuser and the victim': alike(newly, ['abuser', 'victim']),
      'The bystander and the journalist': alike(newly, ['bystander', 'journalist']),
      'All five, since the duty binds every provider': newly.length === 5,
    },
    says: {
      'The lab is set to hacking under warrant.': ruleOf(hack.board, hack.state.rule).id === 'hack',
      'The suspect is touched under both rules.': isBoth('suspect', 'yes'),
      'For these two it depends under either rule': ['abuser', 'victim'].every(id =>
        isBoth(id, 'depends'),
      ),
      'Under the hack it depends for them': ['bystander', 'journalist'].every(
        id => touch(hack, id) === 'depends',
      ),
      'For three of the five the word stays what it was.':
        ids.length === 5 && ids.filter(id => isBoth(id, touch(hack, id))).length === 3,
    },
  }
}

function buildACase21(duty: Draft): Worked {
  const kept = after(duty, { kind: 'safeguard', id: 'no-weakening', on: true })
  const is = (bystander: Touch, journalist: Touch, suspect: Touch) =>
    touch(kept, 'bystander') === bystander &&
    touch(kept, 'journalist') === journalist &&
    touch(kept, 'suspect') === suspect
  const [limit] = effect(kept, 'suspect').added
  return {
    answer: {
      'Both are left alone, and the suspect is touched as before: there is little to answer.':
        is('no', 'no', 'yes') && touch(duty, 'suspect') === 'yes',
      'The bystander is left alone. For the journalist and for the suspect it depends, and the other side can ask on what.':
        is('no', 'depends', 'depends'),
      'For all three it depends: the safeguard settles nothing for anybody.': is(
        'depends',
        'depends',
        'depends',
      ),
      'None of the three is touched: the duty is empty.': is('no', 'no', 'no'),
    },
    says: {
      'For the bystander it does: by its words the limit keeps the bystander out.': effect(
        kept,
        'bystander',
      ).added[0]!.text.startsWith('By its words the limit keeps the bystander out.'),
      'where the provider cannot read, there may be nothing of the suspect to hand over':
        limit!.text === 'Where the provider cannot read, there may be nothing to hand over.',
    },
  }
}

function buildACase22(help: Draft): Worked {
  const scan = after(help, { kind: 'rule', rule: 'scan' })
  const depends = (id: string) => [help, scan].every(one => touch(one, id) === 'depends')
  return {
    answer: {
      'Under knowing help there is no place that is touched in every case.':
        touched(places(help)).yes === 0,
      'Scanning touches each of the five people in every case.': touched(people(scan)).yes === 5,
      'For the abuser it depends under both rules.': depends('abuser'),
      'For the victim it depends under both rules.': depends('victim'),
    },
    says: {
      'both without safeguards': [help, scan].every(one => choiceIn(one).safeguards.length === 0),
      'At the servers it depends, for they go if the service is closed; the other four are not touched.':
        touch(help, 'server') === 'depends' && touched(places(help)).no === 4,
      'Not the abuser.': touch(scan, 'abuser') === 'depends' && touched(people(scan)).yes === 4,
      'Under scanning the victim is touched': touch(scan, 'victim') === 'yes',
    },
  }
}
