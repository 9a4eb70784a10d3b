import 'server-only'

/** What is stored, told for a school’s administrator. A test holds it to the schema that the databases report. */
export type TableNote = {
  name: string
  /** What one row is. */
  holds: string
  why: string
  /** When it goes. */
  kept: string
  columns: { name: string; why: string; personal: boolean }[]
}

const WITH_THE_CLASS =
  'Until the class is erased: after 30 days unless its teacher chose another time, or at once when they say so.'

function column(name: string, why: string) {
  return { name, why, personal: false }
}

/** A column that says something of a person, under a made-up name or an id. */
function personal(name: string, why: string) {
  return { name, why, personal: true }
}

export const TABLES: TableNote[] = [
  {
    name: 'classes',
    holds: 'One class of one teacher, who has no account: only the key to it.',
    why: 'To find a teacher’s rooms again, and to know when to erase them.',
    kept: WITH_THE_CLASS,
    columns: [
      column('id', 'Names the class in addresses.'),
      column('title', 'What the teacher called it.'),
      column('key_hash', 'SHA-256 of the teacher’s key; the key itself is not stored.'),
      column('created_at', 'When it was made, in ms.'),
      column('days', 'After how many days it is erased.'),
      column('erased_at', 'When that will be, in ms.'),
    ],
  },
  {
    name: 'rooms',
    holds: 'One live room or assignment.',
    why: 'What is asked in it, frozen, so that results stay right when a lesson changes.',
    kept: WITH_THE_CLASS,
    columns: [
      column('id', 'Names the room in addresses.'),
      column('class', 'The class that it belongs to.'),
      column('code', 'The six signs by which students join.'),
      column('charter', 'Its questions with their keys, its pace and its terms.'),
      column('version', 'How many changes it has seen.'),
      column(
        'ballot_secret',
        'Makes one-way marks of devices for secret votes; destroyed when the room ends.',
      ),
      column('ended_at', 'When it ended, in ms.'),
    ],
  },
  {
    name: 'events',
    holds: 'One thing that a teacher or a team did in a room.',
    why: 'A room is the replay of what happened in it: so it is the same after a refresh or a restart.',
    kept: WITH_THE_CLASS,
    columns: [
      column('room', 'The room.'),
      column('version', 'Its place in the order of changes.'),
      personal('event', 'What happened; who was removed or renamed, by id; votes as numbers only.'),
    ],
  },
  {
    name: 'participants',
    holds: 'One student in one room.',
    why: 'To bring them back to their place, and to show a teacher who is missing.',
    kept: WITH_THE_CLASS,
    columns: [
      column('room', 'The room.'),
      personal(
        'id',
        'SHA-256 of the random token in the device’s cookie; the token is not stored.',
      ),
      personal('name', 'A name that was made up for them, or that they chose.'),
      column('team', 'Their team, if the room has teams.'),
      personal('joined_at', 'When they came in, in ms.'),
      column('version', 'Its place in the order of changes.'),
    ],
  },
  {
    name: 'answers',
    holds: 'One student’s answer to one question, in one vote or attempt.',
    why: 'To mark it, to count it, and to give it back to who gave it.',
    kept: WITH_THE_CLASS,
    columns: [
      column('room', 'The room.'),
      column('step', 'The question.'),
      column('round', 'The vote or attempt.'),
      personal('participant', 'Who answered, by id.'),
      personal('fields', 'The answer.'),
      personal('certainty', 'How sure they were, where it was asked.'),
      personal('score', 'The mark.'),
      personal('verdict', 'Whether a right answer had the right reason.'),
      personal('at', 'When it was given, in ms.'),
      column('version', 'Its place in the order of changes.'),
    ],
  },
  {
    name: 'ballots',
    holds: 'One secret ballot: a stance, a poll, the vote after a debate.',
    why: 'So that a vote can be changed, and “before” be paired with “after”, while the room runs.',
    kept: 'Until the room ends: then only numbers are left, in the event that ends it.',
    columns: [
      column('room', 'The room.'),
      column('step', 'What was voted on.'),
      column(
        'voter',
        'A one-way mark of the device in this room. No participant can be found from it.',
      ),
      column('choice', 'What was chosen.'),
      column('version', 'Its place in the order of changes.'),
    ],
  },
]
