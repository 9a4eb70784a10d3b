import { ruleOf, type RuleBoard, type Touch } from '@/labs/rule/board'
import { personEffects, placeEffects, touched } from '@/labs/rule/effects'
import { chosenFor, ruleLabOf, type RuleState, type RuleStep } from '@/labs/rule/lab'
import { alike, answersOn } from './worked'

export function ruleAnswers(board: RuleBoard) {
  const lab = ruleLabOf(board)
  const after = (state: RuleState, ...steps: RuleStep[]) => steps.reduce(lab.step, state)
  const choiceIn = (state: RuleState) => ({
    rule: state.rule,
    safeguards: chosenFor(board, state),
  })
  const places = (state: RuleState) => placeEffects(board, choiceIn(state))
  const people = (state: RuleState) => personEffects(board, choiceIn(state))
  const effect = (state: RuleState, id: string) =>
    [...places(state), ...people(state)].find(({ subject }) => subject.id === id)!
  const touch = (state: RuleState, id: string) => effect(state, id).touch
  return answersOn(lab, {
    'build-a-case-20': state => {
      const duty = after(state, { kind: 'rule', rule: 'decrypt' })
      const newly = people(duty)
        .filter(({ subject, touch: word }) => word === 'yes' && touch(state, subject.id) !== 'yes')
        .map(({ subject }) => subject.id)
      const isSame = (id: string, word: Touch) =>
        touch(state, id) === word && touch(duty, id) === word
      return {
        answer: {
          'The suspect': alike(newly, ['suspect']),
          'The abuser and the victim': alike(newly, ['abuser', 'victim']),
          'The bystander and the journalist': alike(newly, ['bystander', 'journalist']),
          'All five, since the duty binds every provider': newly.length === 5,
        },
        says: {
          'The lab is set to hacking under warrant.': ruleOf(board, state.rule).id === 'hack',
          'The suspect is touched under both rules.': isSame('suspect', 'yes'),
          'For these two it depends under either rule': ['abuser', 'victim'].every(id =>
            isSame(id, 'depends'),
          ),
          'Under the hack it depends for them': ['bystander', 'journalist'].every(
            id => touch(state, id) === 'depends',
          ),
          'For three of the five the word stays what it was.':
            people(duty).filter(({ subject, touch: word }) => isSame(subject.id, word)).length ===
            3,
        },
      }
    },
    'build-a-case-21': state => {
      const kept = after(state, { kind: 'safeguard', id: 'no-weakening', on: true })
      const [before, now] = [touch(state, 'suspect'), touch(kept, 'suspect')]
      const isUnchanged = [...places(kept), ...people(kept)].every(one => one.touch === one.bare)
      const limit = effect(kept, 'suspect').added.map(({ text }) => text)
      return {
        answer: {
          'The suspect is touched as before, so the safeguard does nothing.':
            before === 'yes' && now === 'yes',
          'For the suspect it depends now: there may be nothing to hand over.':
            before !== 'depends' &&
            now === 'depends' &&
            limit.some(text => text.includes('there may be nothing to hand over')),
          'The suspect is not touched any more, just like the bystander.':
            now === 'no' && touch(kept, 'bystander') === 'no',
          'For the suspect it depended before, and the safeguard changes no word.':
            before === 'depends' && isUnchanged,
        },
        says: {
          'Before the safeguard the lab says *touched*.': before === 'yes',
          "That is the bystander's line.": touch(kept, 'bystander') === 'no',
          'It depends for the abuser and the victim, with the safeguard and without.': [
            state,
            kept,
          ].every(one => ['abuser', 'victim'].every(id => touch(one, id) === 'depends')),
        },
      }
    },
    'build-a-case-22': state => {
      const scan = after(state, { kind: 'rule', rule: 'scan' })
      const depends = (id: string) => [state, scan].every(one => touch(one, id) === 'depends')
      return {
        answer: {
          'Knowing help touches no place in every case.': touched(places(state)).yes === 0,
          'Scanning touches each of the five people in every case.':
            touched(people(scan)).yes === 5,
          'For the abuser it depends under both rules.': depends('abuser'),
          'For the victim it depends under both rules.': depends('victim'),
        },
        says: {
          'both without safeguards': [state, scan].every(one => chosenFor(board, one).length === 0),
          'At the servers it depends, for they go if the service is closed; the other four are not touched.':
            touch(state, 'server') === 'depends' && touched(places(state)).no === 4,
          'Not the abuser.': touch(scan, 'abuser') === 'depends' && touched(people(scan)).yes === 4,
          'Under scanning the victim is touched': touch(scan, 'victim') === 'yes',
        },
      }
    },
  })
}
