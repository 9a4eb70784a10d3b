import { isDeepStrictEqual as alike } from 'node:util'
import type { Module } from '@/course/module'
import type { Rating } from '@/labs/hypotheses/board'
import { hypothesesOf, mineOf, type HypothesesState } from '@/labs/hypotheses/lab'
import {
  boardOf,
  caseIn,
  claimsIn,
  first,
  rankingIn,
  ratingIn,
  referenceIn,
  standing,
  tellsApart,
  voiceOfClaim,
  without,
  type Table,
} from './hypotheses-table'
import { answersOn, type Worked } from './worked'

export function hypothesesAnswers(module: Module) {
  const on = (work: (table: Table) => Worked) => (state: HypothesesState) => work({ module, state })
  return answersOn(hypothesesOf(boardOf(module)), {
    'ways-in-21': on(waysIn21),
    'ways-in-22': on(waysIn22),
    'ways-in-23': on(waysIn23),
    'ways-in-24': on(waysIn24),
  })
}

function waysIn21(table: Table): Worked {
  const isRight = (claim: string) => tellsApart(table, claim)
  return {
    answer: {
      'Its servers were in Canada and France, the indictment says': isRight(
        's0-servers-canada-france',
      ),
      'Its website promised $5 million to whoever could hack its encryption':
        isRight('s2-five-million-offer'),
      'The authorities would not comment on its account': isRight('s4-authorities-no-comment'),
      'Firms like it had messages erase themselves, says InSight Crime':
        isRight('s2-timed-deletion'),
    },
    says: saidOfFourClaims(table),
  }
}

function saidOfFourClaims(table: Table): Worked['says'] {
  const { hypotheses } = boardOf(table.module)
  const rated = (claim: string, id: string) => ratingIn(table, referenceIn(table), claim, id)
  const count = (claim: string, rating: Rating) =>
    hypotheses.filter(({ id }) => rated(claim, id) === rating).length
  return {
    'Hold the six against these four claims':
      hypotheses.length === 6 &&
      caseIn(table).evidence[table.state.row]?.claim === 's0-servers-canada-france',
    'It fits a tap at a server and speaks against none of the six.':
      rated('s0-servers-canada-france', 'server') === 'consistent' &&
      count('s0-servers-canada-france', 'inconsistent') === 0,
    'In the reference it says nothing in every column.':
      count('s2-five-million-offer', 'silent') === 6,
    'It says nothing in every column.': count('s4-authorities-no-comment', 'silent') === 6,
    'It fits seized devices badly': rated('s2-timed-deletion', 'seized') === 'inconsistent',
    'Of the other five it says nothing.': count('s2-timed-deletion', 'silent') === 5,
  }
}

function waysIn22(table: Table): Worked {
  const [company, authorities] = [without(table, 'company'), without(table, 'authorities')]
  const rank = (of: Table) => standing(of, 'imitation').rank
  const sharesFirst = (of: Table) => first(of).includes('imitation') && first(of).length > 1
  const isAlone = (of: Table) => alike(first(of), ['imitation'])
  const unopposed = rankingIn(company).filter(({ inconsistent }) => inconsistent === 0)
  return {
    answer: {
      'It falls behind four others, and then shares the first place.':
        rank(company) === 5 && sharesFirst(authorities),
      'It shares the first place, and then falls behind four others.':
        sharesFirst(company) && rank(authorities) === 5,
      'It stays where it is, whoever is left out.': [company, authorities].every(
        one => rank(one) === rank(table),
      ),
      'It comes first by itself, whoever is left out.': [company, authorities].every(isAlone),
    },
    says: {
      'Without the company nothing speaks against four of the others.':
        unopposed.filter(({ id }) => id !== 'imitation').length === 4,
      'It is first in neither case by itself. Another explanation is as little spoken against.':
        !isAlone(company) && !isAlone(authorities) && first(authorities).length === 2,
    },
  }
}

function waysIn23(table: Table): Worked {
  const insider = standing(table, 'insider')
  const claims = caseIn(table).evidence.map(({ claim }) => claim)
  const rated = (rating: Rating) =>
    claims.filter(claim => ratingIn(table, mineOf(table.state), claim, 'insider') === rating)
  const voices = rated('consistent').map(claim => voiceOfClaim(table.module, claim))
  const fits = (id: string) => standing(table, id).consistent
  const others = rankingIn(table).filter(({ id }) => id !== 'insider')
  return {
    answer: {
      'More claims fit it than any of the other five.':
        others.length === 5 && others.every(({ consistent }) => consistent < insider.consistent),
      'Nine of the twelve claims say nothing of it.': insider.silent === 9 && claims.length === 12,
      'None of the twelve claims speaks against it.': insider.inconsistent === 0,
      'It fits what the company says, and the authorities too.':
        voices.includes('company') && voices.includes('authorities'),
    },
    says: {
      'With all voices counted, *insider* comes first':
        table.state.without.length === 0 && alike(first(table), ['insider']),
      'Two claims fit it. Five fit a server, and four an imitation.':
        fits('insider') === 2 && fits('server') === 5 && fits('imitation') === 4,
      'One does: the company disputed': alike(rated('inconsistent'), [
        's4-company-disputes-access',
      ]),
      "It fits two claims, and none of the two is the company's.":
        voices.length === 2 && !voices.includes('company'),
    },
  }
}

function waysIn24(table: Table): Worked {
  const left = without(table, 'press')
  const unopposed = rankingIn(left).filter(({ inconsistent }) => inconsistent === 0)
  const order = (of: Table) => rankingIn(of).map(({ id, rank }) => [id, rank])
  const { length: explanations } = boardOf(table.module).hypotheses
  return {
    answer: {
      'The implant alone is left without a claim against it.':
        unopposed.length === 1 && unopposed[0]?.id === 'implant',
      'Nothing speaks against any explanation.': unopposed.length === explanations,
      'The broken cipher is shown to be right.': alike(first(left), ['cipher']),
      'The order stays as it was.': alike(order(left), order(table)),
    },
    says: {
      'Without it, it has no claim for it either.':
        standing(left, 'implant').consistent === 0 &&
        voiceOfClaim(table.module, 's1-encrochat-implant') === 'press',
      "What is left, Europol's *decrypted*, rules none out.": alike(claimsIn(left), [
        's0-encrochat-decrypted',
      ]),
      'Decrypted fits it, and is a loose word.': standing(left, 'cipher').consistent === 1,
      'Several claims no longer count': claimsIn(table).length - claimsIn(left).length > 2,
    },
  }
}
