import type { OwnAnswer, StudentRoom, StudentView, You } from '@/classroom/view'
import type { FoundRoom } from './student-api'

/** Where a student’s page is. */
export type StudentPlace =
  | { kind: 'opening' }
  /** The code leads nowhere; `reason` says what to look at. */
  | { kind: 'no-room'; code: string; reason: string }
  | { kind: 'unreachable' }
  | { kind: 'door'; code: string; found: FoundRoom }
  | { kind: 'inside'; code: string; view: StudentView }
  | { kind: 'erased' }

/** What a student’s page hears, or has just been granted. */
export type StudentNews =
  | { kind: 'place'; place: StudentPlace }
  | { kind: 'entered'; view: StudentView }
  | { kind: 'room'; room: StudentRoom }
  | { kind: 'you'; you: You }
  | { kind: 'answered'; answer: OwnAnswer }
  | { kind: 'voted'; step: string; choice: string }
  | { kind: 'renamed'; name: string }
  | { kind: 'removed' }

/** Takes in news. Of a room’s versions the latest stays, in whatever order they arrive. */
export function heard(place: StudentPlace, news: StudentNews): StudentPlace {
  if (news.kind === 'place') return news.place
  if (news.kind === 'entered')
    return 'code' in place ? { kind: 'inside', code: place.code, view: news.view } : place
  if (place.kind !== 'inside') return place
  return { ...place, view: viewAfter(place.view, news) }
}

type Inside = Exclude<StudentNews, { kind: 'place' | 'entered' }>

function viewAfter({ room, you }: StudentView, news: Inside): StudentView {
  switch (news.kind) {
    case 'room':
      return { room: news.room.version < room.version ? room : news.room, you }
    case 'you':
      return { room, you: news.you }
    case 'answered':
      return { room, you: { ...you, answers: withAnswer(you.answers, news.answer) } }
    case 'voted': {
      const ballot = { step: news.step, choice: news.choice }
      const others = you.ballots.filter(one => one.step !== news.step)
      return { room, you: { ...you, ballots: [...others, ballot] } }
    }
    case 'renamed':
      return { room, you: { ...you, name: news.name } }
    case 'removed':
      return { room, you: { ...you, standing: 'removed' } }
  }
}

function withAnswer(answers: readonly OwnAnswer[], answer: OwnAnswer): OwnAnswer[] {
  const others = answers.filter(one => one.step !== answer.step || one.round !== answer.round)
  return [...others, answer]
}
