import { HypothesesLab } from '@/components/labs/hypotheses/hypotheses-lab'
import { RuleLab } from '@/components/labs/rule/rule-lab'
import { evidenceCard } from '@/evidence/card'
import { evidenceOf } from '@/labs/hypotheses/board'
import { ruleEvidence } from '@/labs/rule/board'
import { ruleCard } from '@/labs/rule/cards'
import { theModule } from '@/tests/components/evidence/the-module'

const { evidence, figures } = await theModule()
const board = figures.hypotheses!
const rules = figures.rule!

function cards(ids: string[]) {
  return Object.fromEntries(ids.map(id => [id, evidenceCard(evidence, id)]))
}

const hypotheses = { board, cards: cards(evidenceOf(board)) }
const ruleCards = ruleEvidence(rules).map(id => ruleCard(evidenceCard(evidence, id)))

/** The lab on explanations with what the module knows, as its page gives it. */
export function TheHypothesesLab() {
  return <HypothesesLab data={hypotheses} />
}

/** The lab on rules with what the module knows, as its page gives it. */
export function TheRuleLab() {
  return <RuleLab board={rules} cards={ruleCards} />
}
