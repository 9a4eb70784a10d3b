import type { Module } from '@/course/module'
import { rankingOf, worthOf } from '@/labs/hypotheses/analysis'
import { caseOf } from '@/labs/hypotheses/board'
import { countedRows, hypothesesOf, mineOf, type HypothesesState } from '@/labs/hypotheses/lab'
import { ratingAt, referenceOf } from '@/labs/hypotheses/marks'
import { voiceOf, type Voice } from '@/labs/hypotheses/voices'
import { alike, answersOn } from './worked'

export function hypothesesAnswers({ evidence, figures }: Module) {
  const board = figures.hypotheses!
  const lab = hypothesesOf(board)
  const columnOf = (id: string) => board.hypotheses.findIndex(one => one.id === id)
  const voiceOfClaim = (claim: string): Voice => {
    const exhibit = evidence.exhibits.get(claim)
    if (exhibit?.kind !== 'claim') throw new Error(`${claim} is no claim.`)
    return voiceOf(exhibit.record.standing)
  }
  const without = (state: HypothesesState, voice: Voice) =>
    lab.step(state, { kind: 'voice', voice, counts: false })
  const rowsOf = (state: HypothesesState) =>
    countedRows(state, caseOf(board, state.case), voiceOfClaim)
  const claimsOf = (state: HypothesesState) =>
    rowsOf(state).map(row => caseOf(board, state.case).evidence[row]!.claim)
  /** The order of the explanations by the ratings that are in the table. */
  const rankingIn = (state: HypothesesState) =>
    rankingOf(board, mineOf(state), rowsOf(state)).map(one => ({
      ...one,
      id: board.hypotheses[one.column]!.id,
    }))
  const standing = (state: HypothesesState, id: string) =>
    rankingIn(state).find(one => one.id === id)!
  const first = (state: HypothesesState) =>
    rankingIn(state)
      .filter(({ rank }) => rank === 1)
      .map(({ id }) => id)
  return answersOn(lab, {
    'ways-in-21': state => {
      const one = caseOf(board, state.case)
      const marks = referenceOf(board, one)
      const rowOf = (claim: string) => one.evidence.findIndex(row => row.claim === claim)
      const tellsApart = (claim: string) => worthOf(board, marks, rowOf(claim)) === 'tells-apart'
      const rated = (claim: string) =>
        board.hypotheses.map((_, column) => ratingAt(board, marks, rowOf(claim), column))
      const count = (claim: string, rating: string) =>
        rated(claim).filter(found => found === rating).length
      return {
        answer: {
          'Its servers were in Canada and France, the indictment says': tellsApart(
            's0-servers-canada-france',
          ),
          'Its website promised $5 million to whoever could hack its encryption':
            tellsApart('s2-five-million-offer'),
          'The authorities would not comment on its account': tellsApart(
            's4-authorities-no-comment',
          ),
          'Firms like it had messages erase themselves, says InSight Crime':
            tellsApart('s2-timed-deletion'),
        },
        says: {
          'Hold the six explanations against these four claims':
            board.hypotheses.length === 6 &&
            one.evidence[state.row]?.claim === 's0-servers-canada-france',
          'It fits a tap at a server and speaks against none of the six.':
            rated('s0-servers-canada-france')[columnOf('server')] === 'consistent' &&
            count('s0-servers-canada-france', 'inconsistent') === 0,
          'In the reference it says nothing in every column.':
            count('s2-five-million-offer', 'silent') === 6,
          'It says nothing in every column.': count('s4-authorities-no-comment', 'silent') === 6,
          'It fits seized devices badly':
            rated('s2-timed-deletion')[columnOf('seized')] === 'inconsistent',
          'Of the other five it says nothing.': count('s2-timed-deletion', 'silent') === 5,
        },
      }
    },
    'ways-in-22': state => {
      const [company, authorities] = [without(state, 'company'), without(state, 'authorities')]
      const imitation = (of: HypothesesState) => standing(of, 'imitation')
      const isBehindFour = (of: HypothesesState) => imitation(of).rank === 5
      const sharesFirst = (of: HypothesesState) =>
        first(of).includes('imitation') && first(of).length > 1
      const isAlone = (of: HypothesesState) => alike(first(of), ['imitation'])
      return {
        answer: {
          'It falls behind four others, and then shares the first place.':
            isBehindFour(company) && sharesFirst(authorities),
          'It shares the first place, and then falls behind four others.':
            sharesFirst(company) && isBehindFour(authorities),
          'It stays where it is, whoever is left out.': [company, authorities].every(
            one => imitation(one).rank === imitation(state).rank,
          ),
          'It comes first by itself, whoever is left out.': [company, authorities].every(isAlone),
        },
        says: {
          'Without the company nothing speaks against four of the others.':
            rankingIn(company).filter(
              ({ id, inconsistent }) => id !== 'imitation' && inconsistent === 0,
            ).length === 4,
          'It is first in neither case by itself. Another explanation is as little spoken against.':
            !isAlone(company) && !isAlone(authorities) && first(authorities).length === 2,
        },
      }
    },
    'ways-in-23': state => {
      const insider = standing(state, 'insider')
      const one = caseOf(board, state.case)
      const rated = (rating: string) =>
        one.evidence
          .map(({ claim }) => claim)
          .filter((_, row) => ratingAt(board, mineOf(state), row, columnOf('insider')) === rating)
      const voices = rated('consistent').map(voiceOfClaim)
      return {
        answer: {
          'More claims fit it than any of the other five.': rankingIn(state).every(
            ({ id, consistent }) => id === 'insider' || consistent < insider.consistent,
          ),
          'Nine of the twelve claims say nothing of it.':
            insider.silent === 9 && one.evidence.length === 12,
          'None of the twelve claims speaks against it.': insider.inconsistent === 0,
          'It fits what the company says, and the authorities too.':
            voices.includes('company') && voices.includes('authorities'),
        },
        says: {
          'With all voices counted, *insider* comes first':
            state.without.length === 0 && alike(first(state), ['insider']),
          'Two claims fit it. Five fit a server, and four an imitation.': alike(
            ['insider', 'server', 'imitation'].map(id => standing(state, id).consistent),
            [2, 5, 4],
          ),
          'One does: the company disputed': alike(rated('inconsistent'), [
            's4-company-disputes-access',
          ]),
          "It fits two claims, and none of the two is the company's.":
            voices.length === 2 && !voices.includes('company'),
        },
      }
    },
    'ways-in-24': state => {
      const left = without(state, 'press')
      const unopposed = rankingIn(left)
        .filter(({ inconsistent }) => inconsistent === 0)
        .map(({ id }) => id)
      const order = (of: HypothesesState) => rankingIn(of).map(({ id, rank }) => [id, rank])
      return {
        answer: {
          'The implant alone is left without a claim against it.': alike(unopposed, ['implant']),
          'Nothing speaks against any explanation.': unopposed.length === board.hypotheses.length,
          'The broken cipher is shown to be right.': alike(first(left), ['cipher']),
          'The order stays as it was.': alike(order(left), order(state)),
        },
        says: {
          'Without it, it has no claim for it either.':
            standing(left, 'implant').consistent === 0 &&
            voiceOfClaim('s1-encrochat-implant') === 'press',
          "What is left, Europol's *decrypted*, rules none out.": alike(claimsOf(left), [
            's0-encrochat-decrypted',
          ]),
          'Decrypted fits it, and is a loose word.': standing(left, 'cipher').consistent === 1,
          'Several claims no longer count': claimsOf(state).length - claimsOf(left).length > 2,
        },
      }
    },
  })
}
