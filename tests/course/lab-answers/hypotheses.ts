import { isDeepStrictEqual as alike } from 'node:util'
import type { Module } from '@/course/module'
import type { Rating } from '@/labs/hypotheses/board'
import { hypothesesOf, type HypothesesState } from '@/labs/hypotheses/lab'
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
  const voices = ['company', 'authorities', 'press'] as const
  const [company, authorities, press] = voices.map(voice => without(table, voice))
  const isAlone = (of: Table) => alike(first(of), ['insider'])
  const [noCompany, noAuthorities, noPress] = [company!, authorities!, press!].map(isAlone)
  const against = (of: Table, id: string) => standing(of, id).inconsistent
  return {
    answer: {
      'Only without the company': noCompany! && !noAuthorities && !noPress,
      'Only without the authorities': !noCompany && noAuthorities! && !noPress,
      'Each time, whoever is left out': noCompany! && noAuthorities! && noPress!,
      'In none of the three cases': !noCompany && !noAuthorities && !noPress,
    },
    says: {
      'With all voices counted, *insider* has the first place alone':
        table.state.without.length === 0 && isAlone(table),
      'Then nothing speaks against the insider. But nothing speaks against a server, an implant or a broken cipher either.':
        ['insider', 'server', 'implant', 'cipher'].every(id => against(company!, id) === 0),
      'Then the insider and the imitation have one claim against them each.':
        against(authorities!, 'insider') === 1 && against(authorities!, 'imitation') === 1,
      'Each time another explanation comes up beside it.': [company!, authorities!, press!].every(
        of => first(of).includes('insider') && first(of).length > 1,
      ),
      'Nine of the twelve claims say nothing of it':
        standing(table, 'insider').silent === 9 && claimsIn(table).length === 12,
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
